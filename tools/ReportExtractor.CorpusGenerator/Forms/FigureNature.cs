namespace ReportExtractor.CorpusGenerator.Forms;

/// <summary>Kinds of numbers in the cells of the form.</summary>
public enum FigureNature
{
    /// <summary>A whole number, not negative.</summary>
    Count,

    /// <summary>A whole number that may be negative (本年增/减).</summary>
    Change,

    /// <summary>An amount of money, in yuan or in 10,000 yuan, with decimals.</summary>
    Money,
}
