namespace ReportExtractor.CorpusGenerator.Office;

/// <summary>Which features office files may have.</summary>
public enum OfficeStyle
{
    /// <summary>None.</summary>
    Plain,

    /// <summary>Features that survive when an office program saves the file in another format.</summary>
    Lossless,

    /// <summary>Features of the printed page, for reports that are printed.</summary>
    Print,

    /// <summary>All features of structure.</summary>
    Wild,
}
