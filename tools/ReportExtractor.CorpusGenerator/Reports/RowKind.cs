namespace ReportExtractor.CorpusGenerator.Reports;

/// <summary>What a row of a table is.</summary>
public enum RowKind
{
    /// <summary>A clause's line, 第二十条第（…）项.</summary>
    Clause,

    /// <summary>A row of column headers.</summary>
    Header,

    /// <summary>A row of numbers.</summary>
    Data,
}
