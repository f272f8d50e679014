namespace ReportExtractor.Pdf;

/// <summary>Why a PDF can't be read.</summary>
public enum PdfFailure
{
    /// <summary>The file breaks its format, and no page can be found.</summary>
    Corrupt,

    /// <summary>The file requires a password, or its encryption is not supported.</summary>
    Encrypted,

    /// <summary>The file exceeds a limit.</summary>
    TooLarge,
}
