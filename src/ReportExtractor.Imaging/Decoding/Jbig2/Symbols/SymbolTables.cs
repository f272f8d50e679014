using ReportExtractor.Imaging.Decoding.Jbig2.Coding;

namespace ReportExtractor.Imaging.Decoding.Jbig2.Symbols;

/// <summary>The tables of a dictionary of symbols (ITU-T T.88 §7.4.2.1.6).</summary>
/// <param name="Height">How much higher the next symbols are.</param>
/// <param name="Width">How much wider the next symbol is.</param>
/// <param name="Size">The bytes of the symbols of one height.</param>
/// <param name="Count">The number of symbols that make up another.</param>
internal sealed record SymbolTables(HuffmanTable Height, HuffmanTable Width, HuffmanTable Size, HuffmanTable Count)
{
    /// <summary>The tables that a dictionary chooses.</summary>
    /// <param name="flags">Its flags.</param>
    /// <param name="own">The tables that the stream states, in the order in which they are used.</param>
    public static SymbolTables Of(int flags, Queue<HuffmanTable> own) => new(
        TextTables.Pick((flags >> 2) & 3, 4, own),
        TextTables.Pick((flags >> 4) & 3, 2, own),
        TextTables.Pick((flags >> 6) & 1, 1, own, last: 1),
        TextTables.Pick((flags >> 7) & 1, 1, own, last: 1));
}
