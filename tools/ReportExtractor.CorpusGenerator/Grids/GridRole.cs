namespace ReportExtractor.CorpusGenerator.Grids;

/// <summary>What a cell of a grid is.</summary>
public enum GridRole
{
    /// <summary>A clause's line or a column header.</summary>
    Header,

    /// <summary>A group that spans rows.</summary>
    Group,

    /// <summary>A row's label.</summary>
    Label,

    /// <summary>A number, a blank or a nil mark.</summary>
    Value,

    /// <summary>The place in a later row that a cell above spans.</summary>
    Continued,
}
