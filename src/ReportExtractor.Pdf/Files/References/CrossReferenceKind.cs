namespace ReportExtractor.Pdf.Files.References;

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
