namespace ReportExtractor.Pdf;

/// <summary>The kind of a fault.</summary>
public enum PdfFaultKind
{
    /// <summary>The page breaks the format.</summary>
    Corrupt,

    /// <summary>The page exceeds a limit.</summary>
    TooLarge,

    /// <summary>
    /// The characters of some letters are unknown: no font defines them, or their definitions contradict each other.
    /// </summary>
    UnknownCharacters,

    /// <summary>The bytes of the page, or of the whole file, were changed: characters may be missing or others.</summary>
    Damaged,
}
