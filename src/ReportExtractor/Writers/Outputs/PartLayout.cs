namespace ReportExtractor.Writers.Outputs;

/// <summary>
/// One part of an output: its name, and the bytes around the records in it. So parts are joined, cut and merged without parsing.
/// </summary>
/// <param name="Name">The part's name, such as <c>problems</c>.</param>
/// <param name="First">Bytes before the first record.</param>
/// <param name="Next">Bytes before every other record.</param>
/// <param name="Footer">Bytes after the last record.</param>
/// <param name="Empty">Bytes of a part without records, in place of all others.</param>
internal sealed record PartLayout(
    string Name,
    ReadOnlyMemory<byte> First = default,
    ReadOnlyMemory<byte> Next = default,
    ReadOnlyMemory<byte> Footer = default,
    ReadOnlyMemory<byte> Empty = default)
{
    /// <summary>The bytes before a record.</summary>
    /// <param name="isFirst">Whether it is the first record.</param>
    public ReadOnlyMemory<byte> Lead(bool isFirst) => isFirst ? First : Next;

    /// <summary>The bytes after the last record.</summary>
    /// <param name="isEmpty">Whether there is no record.</param>
    public ReadOnlyMemory<byte> End(bool isEmpty) => isEmpty ? Empty : Footer;
}
