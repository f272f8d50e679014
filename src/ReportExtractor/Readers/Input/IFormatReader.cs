namespace ReportExtractor.Readers.Input;

/// <summary>Reads one format.</summary>
internal interface IFormatReader
{
    /// <summary>The format's name, as the record's <c>source.format</c> gives it.</summary>
    string Format { get; }

    /// <summary>True where the bytes are of this format, whatever the file is called.</summary>
    /// <param name="bytes">All bytes of the input.</param>
    bool Accepts(ReadOnlySpan<byte> bytes);

    /// <summary>Reads.</summary>
    /// <param name="bytes">All bytes of the input.</param>
    /// <param name="budget">What may be used up.</param>
    /// <exception cref="UnreadableDocumentException">The input can't be read.</exception>
    ReadResult Read(ReadOnlyMemory<byte> bytes, ReaderBudget budget);
}
