namespace ReportExtractor.Writers.Rendering;

/// <summary>What stands around the records in a file of the output. With it, records that were rendered one by one are put together, cut off and merged without being understood.</summary>
/// <param name="First">In front of the first record.</param>
/// <param name="Next">In front of every other record.</param>
/// <param name="Footer">Behind the last record.</param>
/// <param name="Empty">In place of all this where there is no record.</param>
public sealed record PartLayout(ReadOnlyMemory<byte> First, ReadOnlyMemory<byte> Next, ReadOnlyMemory<byte> Footer, ReadOnlyMemory<byte> Empty)
{
    private static readonly PartLayout Plain = new(default, default, default, default);

    private static readonly PartLayout Array = new("[\n"u8.ToArray(), ",\n"u8.ToArray(), "\n]\n"u8.ToArray(), "[]\n"u8.ToArray());

    /// <summary>The layouts of an output's files: of the records, and for CSV of the problems.</summary>
    /// <param name="format">The format.</param>
    public static IReadOnlyList<PartLayout> Of(OutputFormat format) => format switch
    {
        OutputFormat.JsonLines => [Plain],
        OutputFormat.JsonArray => [Array],
        OutputFormat.CsvLong or OutputFormat.CsvWide => [Plain, Plain],
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    /// <summary>What stands in front of a record.</summary>
    /// <param name="first">Whether it is the first.</param>
    public ReadOnlyMemory<byte> Lead(bool first) => first ? First : Next;

    /// <summary>What stands behind the last record.</summary>
    /// <param name="empty">Whether there is none.</param>
    public ReadOnlyMemory<byte> End(bool empty) => empty ? Empty : Footer;
}
