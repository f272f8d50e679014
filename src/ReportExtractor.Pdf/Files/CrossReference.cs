namespace ReportExtractor.Pdf.Files;

/// <summary>How an object is found.</summary>
internal enum CrossReferenceKind
{
    /// <summary>It is not there any more.</summary>
    Free,

    /// <summary>It stands in the file by itself.</summary>
    InFile,

    /// <summary>It stands in an object stream (ISO 32000-1 §7.5.7).</summary>
    InStream,
}

/// <summary>Where an object is: an entry of the cross-reference table (ISO 32000-1 §7.5.4, §7.5.8).</summary>
/// <param name="Kind">How it is found.</param>
/// <param name="Place">Where it begins in the file, or the number of its object stream.</param>
/// <param name="Index">Its place within its object stream.</param>
internal readonly record struct CrossReference(CrossReferenceKind Kind, long Place, int Index);
