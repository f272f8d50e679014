namespace ReportExtractor.CorpusGenerator.Grids;

/// <summary>Kinds of grid cells.</summary>
public enum GridRole
{
    /// <summary>The name of a clause, or a column header.</summary>
    Header,

    /// <summary>A group that spans rows.</summary>
    Group,

    /// <summary>A row's label.</summary>
    Label,

    /// <summary>A number, a blank or a nil mark.</summary>
    Value,

    /// <summary>A place that a cell of an earlier row spans.</summary>
    Continued,
}
