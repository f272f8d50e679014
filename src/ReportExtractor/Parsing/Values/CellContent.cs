namespace ReportExtractor.Parsing.Values;

/// <summary>What kind of thing a cell holds.</summary>
internal enum CellContent
{
    /// <summary>Nothing, or white space alone.</summary>
    Blank,

    /// <summary>A nil mark: — - / \ 无 ×.</summary>
    Nil,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Something else.</summary>
    Other,
}
