namespace ReportExtractor.Pdf.Objects;

/// <summary>The objects of a file.</summary>
internal interface IPdfObjects
{
    /// <summary>What a reference leads to; any other object as it is. What is not there, or leads in a circle, is <see cref="PdfNull"/>.</summary>
    /// <param name="value">An object, or null for an entry that is not there.</param>
    PdfObject Resolve(PdfObject? value);

    /// <summary>A stream's bytes, its filters undone. A stream that breaks off gives what came before; image filters are left as they are.</summary>
    /// <param name="stream">The stream.</param>
    /// <exception cref="PdfException">A limit was reached (<see cref="PdfFailure.TooLarge"/>).</exception>
    ReadOnlyMemory<byte> Decode(PdfStream stream);
}
