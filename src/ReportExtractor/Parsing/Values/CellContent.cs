namespace ReportExtractor.Parsing.Values;

/// <summary>The kind of a cell's content.</summary>
internal enum CellContent
{
    /// <summary>Nothing but white space.</summary>
    Blank,

    /// <summary>A nil mark: — - / \ 无 ×.</summary>
    Nil,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Anything else.</summary>
    Other,
}
