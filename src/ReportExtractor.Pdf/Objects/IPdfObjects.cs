namespace ReportExtractor.Pdf.Objects;

/// <summary>The objects of a file.</summary>
internal interface IPdfObjects
{
    /// <summary>How often a damaged stream was decoded, or a damaged object read, so far.</summary>
    int DamagedCount { get; }

    /// <summary>
    /// Resolves a reference. Any other object is returned unchanged. A missing object or a circular reference is <see
    /// cref="PdfNull"/>.
    /// </summary>
    /// <param name="value">An object, or null for a missing entry.</param>
    PdfObject Resolve(PdfObject? value);

    /// <summary>
    /// Decodes a stream. Truncated data give what comes before the error. The data of image filters are left as they are.
    /// </summary>
    /// <param name="stream">The stream.</param>
    /// <exception cref="PdfException">A limit is exceeded (<see cref="PdfFailure.TooLarge"/>).</exception>
    ReadOnlyMemory<byte> Decode(PdfStream stream);
}
