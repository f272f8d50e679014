namespace ReportExtractor.Spreadsheet.Cells;

/// <summary>The look of a row or a cell: what a reader should notice.</summary>
internal enum RowTone
{
    /// <summary>Nothing.</summary>
    Plain,

    /// <summary>A number that is in doubt.</summary>
    Suspect,

    /// <summary>A number that a printed sum contradicts, or an input that was not read.</summary>
    Contradicted,

    /// <summary>A figure that a person corrected or accepted.</summary>
    Decided,

    /// <summary>A cell to write in.</summary>
    Input,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>The name of a column in CSV, below its heading.</summary>
    Name,
}
