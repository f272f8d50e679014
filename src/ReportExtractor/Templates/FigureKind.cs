namespace ReportExtractor.Templates;

/// <summary>What a figure is.</summary>
internal enum FigureKind
{
    /// <summary>A whole number, not negative.</summary>
    Count,

    /// <summary>A whole number that may be negative.</summary>
    Signed,

    /// <summary>An amount of money.</summary>
    Money,
}
