namespace ReportExtractor.Readers.Input;

/// <summary>Reads one format.</summary>
internal interface IFormatReader
{
    /// <summary>The format's name, as in the record's <c>source.format</c>.</summary>
    string Format { get; }

    /// <summary>True if the bytes are of this format, whatever the name of the file.</summary>
    /// <param name="bytes">All bytes of the input.</param>
    bool Accepts(ReadOnlySpan<byte> bytes);

    /// <summary>Reads an input.</summary>
    /// <param name="bytes">All bytes of the input.</param>
    /// <param name="budget">What may be used.</param>
    /// <exception cref="UnreadableDocumentException">The input can't be read.</exception>
    ReadResult Read(ReadOnlyMemory<byte> bytes, ReaderBudget budget);
}
