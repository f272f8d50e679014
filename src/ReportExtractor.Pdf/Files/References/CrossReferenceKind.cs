namespace ReportExtractor.Pdf.Files.References;

/// <summary>How an object is stored.</summary>
internal enum CrossReferenceKind
{
    /// <summary>The object does not exist any more.</summary>
    Free,

    /// <summary>The object is stored directly in the file.</summary>
    InFile,

    /// <summary>The object is stored in an object stream (ISO 32000-1 §7.5.7).</summary>
    InStream,
}
