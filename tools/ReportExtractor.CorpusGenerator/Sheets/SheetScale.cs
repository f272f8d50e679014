namespace ReportExtractor.CorpusGenerator.Sheets;

/// <summary>The size of a report's numbers.</summary>
public enum SheetScale
{
    /// <summary>All zero, as most township reports are.</summary>
    Zero,

    /// <summary>Mostly zero, the rest single digits.</summary>
    Small,

    /// <summary>Tens, with some zeros.</summary>
    Medium,

    /// <summary>Up to tens of thousands.</summary>
    Large,
}
