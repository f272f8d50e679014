namespace ReportExtractor.Records;

/// <summary>How far a figure of a record can be trusted.</summary>
public enum FigureStatus
{
    /// <summary>A number is printed in the document, and all evidence agrees that it belongs to this row and column.</summary>
    Read,

    /// <summary>A number was found, but something contradicts it or another reading is as likely; the note has the reasons.</summary>
    Suspect,

    /// <summary>The cell is empty.</summary>
    Blank,

    /// <summary>The cell has a nil mark instead of a number: — - / \ 无 ×.</summary>
    Nil,

    /// <summary>The cell has text that is neither a number nor a nil mark; the raw text keeps it.</summary>
    Unreadable,

    /// <summary>No cell was found: the row, the table or the whole section is not in the document.</summary>
    Missing,

    /// <summary>A person's decision replaced what was read; <see cref="Figure.Own"/> has the program's reading.</summary>
    Corrected,

    /// <summary>A person confirmed the number that was read; the reasons stay.</summary>
    Accepted,
}
