namespace ReportExtractor.Imaging;

/// <summary>Why a picture can't be read.</summary>
internal enum ImageFaultKind
{
    /// <summary>Its data break the format.</summary>
    Damaged,

    /// <summary>It is packed in a way that is not supported, such as JPEG 2000.</summary>
    Unsupported,

    /// <summary>It exceeds a limit.</summary>
    TooLarge,

    /// <summary>There is none.</summary>
    Missing,
}
