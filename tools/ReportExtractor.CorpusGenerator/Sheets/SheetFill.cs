namespace ReportExtractor.CorpusGenerator.Sheets;

/// <summary>Which cells of the applications and review tables are filled.</summary>
public enum SheetFill
{
    /// <summary>Every cell.</summary>
    Full,

    /// <summary>The totals alone; all other cells are blank.</summary>
    TotalsOnly,

    /// <summary>Some of the zeros are left blank.</summary>
    Sparse,
}
