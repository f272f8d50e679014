using ReportExtractor.Imaging.Decoding.Jbig2.Coding;

namespace ReportExtractor.Imaging.Decoding.Jbig2.Symbols;

/// <summary>The tables of a text region (ITU-T T.88 §7.4.3.1.2).</summary>
/// <param name="First">How far along the first symbol of a strip is.</param>
/// <param name="Next">How far along the next symbol is.</param>
/// <param name="StripDown">How far down the next strip is.</param>
/// <param name="Width">How much wider a refined symbol is.</param>
/// <param name="Height">How much higher it is.</param>
/// <param name="X">How far right it is.</param>
/// <param name="Y">How far down it is.</param>
/// <param name="Size">The bytes of its pixels.</param>
internal sealed record TextTables(
    HuffmanTable First,
    HuffmanTable Next,
    HuffmanTable StripDown,
    HuffmanTable Width,
    HuffmanTable Height,
    HuffmanTable X,
    HuffmanTable Y,
    HuffmanTable Size)
{
    /// <summary>A choice of this value is the next table that the stream states itself.</summary>
    private const int Own = 3;

    /// <summary>The tables inside of a dictionary of symbols (§6.5.8.2, table 17).</summary>
    public static TextTables OfDictionary()
    {
        var change = StandardTables.Table(15);
        return new TextTables(
            StandardTables.Table(6),
            StandardTables.Table(8),
            StandardTables.Table(11),
            change,
            change,
            change,
            change,
            StandardTables.Table(1));
    }

    /// <summary>The tables that a region chooses.</summary>
    /// <param name="flags">Its choices, two bits each.</param>
    /// <param name="own">The tables that the stream states, in the order in which they are used.</param>
    public static TextTables Of(int flags, Queue<HuffmanTable> own)
    {
        return new TextTables(
            Choose(0, 6), Choose(2, 8), Choose(4, 11), Choose(6, 14), Choose(8, 14), Choose(10, 14), Choose(12, 14), Size());

        HuffmanTable Choose(int bit, int first) => Pick((flags >> bit) & 3, first, own);

        HuffmanTable Size() => Pick((flags >> 14) & 1, 1, own, last: 1);
    }

    /// <summary>Picks a table.</summary>
    /// <param name="choice">The choice.</param>
    /// <param name="first">The number of the standard table of choice 0.</param>
    /// <param name="own">The tables that the stream states.</param>
    /// <param name="last">The choice that stands for one of them.</param>
    public static HuffmanTable Pick(int choice, int first, Queue<HuffmanTable> own, int last = Own) =>
        choice < last ? StandardTables.Table(first + choice) : own.TryDequeue(out var table) ? table : throw Work.Damaged();
}
