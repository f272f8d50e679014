namespace ReportExtractor.Records;

/// <summary>What a figure of a record is worth.</summary>
public enum FigureStatus
{
    /// <summary>A number is printed in the document, and every sign agrees that it belongs to this row and column.</summary>
    Read,

    /// <summary>A number was found, but something contradicts it or another reading is as likely; the note says what.</summary>
    Suspect,

    /// <summary>The cell is there, and empty.</summary>
    Blank,

    /// <summary>The cell holds a nil mark instead of a number: — - / \ 无 ×.</summary>
    Nil,

    /// <summary>The cell holds something that is neither a number nor a nil mark; the raw text keeps it.</summary>
    Unreadable,

    /// <summary>No cell was found: the row, the table or the whole section is not in the document.</summary>
    Missing,
}
