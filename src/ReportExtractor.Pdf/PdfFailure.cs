namespace ReportExtractor.Pdf;

/// <summary>Why a PDF can't be read.</summary>
public enum PdfFailure
{
    /// <summary>It breaks its format, and no page can be found.</summary>
    Corrupt,

    /// <summary>It wants a password.</summary>
    Encrypted,

    /// <summary>It is beyond a limit.</summary>
    TooLarge,
}
