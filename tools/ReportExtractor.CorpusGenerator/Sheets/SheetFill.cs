namespace ReportExtractor.CorpusGenerator.Sheets;

/// <summary>Which cells of the applications and review tables are filled.</summary>
public enum SheetFill
{
    /// <summary>Every cell.</summary>
    Full,

    /// <summary>Only the totals; all other cells are blank.</summary>
    TotalsOnly,

    /// <summary>Every cell, except that some zeros are left blank.</summary>
    Sparse,
}
