namespace ReportExtractor.Spreadsheet.Cells;

/// <summary>What a cell holds. With its tone, it gives the cell's style.</summary>
internal enum CellKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A text that would be a formula if it were typed in again.</summary>
    QuotedText,

    /// <summary>A text that does not run over the empty cells beside it.</summary>
    ClippedText,

    /// <summary>A text of several lines.</summary>
    Prose,

    /// <summary>A text that links to a file.</summary>
    Link,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A date.</summary>
    Date,
}
