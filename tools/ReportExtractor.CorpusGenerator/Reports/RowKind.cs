namespace ReportExtractor.CorpusGenerator.Reports;

/// <summary>Kinds of table rows.</summary>
public enum RowKind
{
    /// <summary>The line that names a clause, 第二十条第（…）项.</summary>
    Clause,

    /// <summary>A row of column headers.</summary>
    Header,

    /// <summary>A row of numbers.</summary>
    Data,
}
