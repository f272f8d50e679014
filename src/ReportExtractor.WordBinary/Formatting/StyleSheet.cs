using System.Buffers.Binary;
using ReportExtractor.WordBinary.Streams;

namespace ReportExtractor.WordBinary.Formatting;

/// <summary>The style sheet, as far as its formatting matters here (MS-DOC §2.9.271, STSH).</summary>
internal sealed class StyleSheet
{
    // The length of the fixed part of a style (MS-DOC §2.9.260, StdfBase).
    private const int FixedPart = 10;

    // Maximum length of a chain of styles. Word itself allows eleven.
    private const int LongestChain = 100;

    private readonly List<Style> _styles = [];
    private readonly Dictionary<int, ParagraphStyle> _paragraphs = [];
    private readonly Dictionary<(int Style, CharacterFormat Basis), CharacterFormat> _characters = [];

    private StyleSheet()
    {
    }

    // The types of styles (MS-DOC §2.9.260, stk).
    private enum StyleKind
    {
        Paragraph = 1,
        Character = 2,
        Table = 3,
        List = 4,
    }

    private sealed record Style(StyleKind Kind, int Base, ReadOnlyMemory<byte> Paragraph, ReadOnlyMemory<byte> Characters);

    /// <summary>Reads the styles.</summary>
    /// <param name="place">Its location.</param>
    /// <param name="table">The table stream.</param>
    public static StyleSheet Read(TablePlace place, WordStream table)
    {
        var sheet = new StyleSheet();
        if (place.IsEmpty)
        {
            return sheet;
        }

        var bytes = table.Part(place.Offset, place.Length);
        var header = UInt16(bytes.Span, 0);
        var count = UInt16(bytes.Span, 2);
        var fixedPart = Math.Max(FixedPart, (int)UInt16(bytes.Span, 4));
        var at = 2 + header;
        for (var i = 0; i < count && at + 2 <= bytes.Length; i++)
        {
            var length = Math.Min(UInt16(bytes.Span, at), bytes.Length - at - 2);
            sheet._styles.Add(ReadStyle(bytes.Slice(at + 2, length), fixedPart));
            at += 2 + length + (length & 1);
        }

        return sheet;
    }

    /// <summary>A paragraph style, including the styles that it is based on.</summary>
    /// <param name="index">Its index. A missing style has no formatting.</param>
    public ParagraphStyle Paragraph(int index)
    {
        var style = ParagraphStyle.None;
        foreach (var number in Chain(index, StyleKind.Paragraph, _paragraphs.ContainsKey))
        {
            if (!_paragraphs.TryGetValue(number, out var known))
            {
                var place = new ParagraphProperties { ListInstance = style.ListInstance, ListLevel = style.ListLevel };
                place.Apply(_styles[number].Paragraph.Span, data: null);
                var format = CharacterFormatter.Apply(style.Characters, _styles[number].Characters.Span, style.Characters, styles: null);
                _paragraphs[number] = known = new ParagraphStyle(format, place.ListInstance, place.ListLevel);
            }

            style = known;
        }

        return style;
    }

    /// <summary>A character style, including the styles that it is based on.</summary>
    /// <param name="index">Its index. A missing style changes nothing.</param>
    /// <param name="basis">The formatting of the paragraph style.</param>
    public CharacterFormat Characters(int index, CharacterFormat basis)
    {
        var format = basis;
        foreach (var number in Chain(index, StyleKind.Character, number => _characters.ContainsKey((number, basis))))
        {
            if (!_characters.TryGetValue((number, basis), out var known))
            {
                known = CharacterFormatter.Apply(format, _styles[number].Characters.Span, format, styles: null);
                _characters[(number, basis)] = known;
            }

            format = known;
        }

        return format;
    }

    /// <summary>A style and the styles that it is based on, these first, back to the first known one.</summary>
    private List<int> Chain(int index, StyleKind kind, Predicate<int> isKnown)
    {
        var chain = new List<int>();
        while (index < _styles.Count && _styles[index].Kind == kind)
        {
            // A circular chain ends at the first repetition. Word itself allows eleven styles in a chain.
            if (chain.Count == LongestChain || chain.Contains(index))
            {
                break;
            }

            chain.Add(index);
            if (isKnown(index))
            {
                break;
            }

            index = _styles[index].Base;
        }

        chain.Reverse();
        return chain;
    }

    /// <summary>Reads a style: its type, its base, its name, and its formatting (MS-DOC §2.9.258, STD).</summary>
    private static Style ReadStyle(ReadOnlyMemory<byte> bytes, int fixedPart)
    {
        var span = bytes.Span;
        var kind = (StyleKind)(UInt16(span, 2) & 0xF);
        var basis = UInt16(span, 2) >> 4;

        // The name has a length and a terminating zero.
        var at = fixedPart + 2 + (UInt16(span, fixedPart) * 2) + 2;
        return kind switch
        {
            StyleKind.Paragraph => new Style(kind, basis, ParagraphFormatting(bytes, ref at), Formatting(bytes, ref at)),
            StyleKind.Character => new Style(kind, basis, ReadOnlyMemory<byte>.Empty, Formatting(bytes, ref at)),
            _ => new Style(kind, basis, ReadOnlyMemory<byte>.Empty, ReadOnlyMemory<byte>.Empty),
        };
    }

    /// <summary>The number of bytes, followed by the formatting. It begins at an even position.</summary>
    private static ReadOnlyMemory<byte> Formatting(ReadOnlyMemory<byte> bytes, ref int at)
    {
        at += at & 1;
        if (at + 2 > bytes.Length)
        {
            return ReadOnlyMemory<byte>.Empty;
        }

        var length = Math.Min(UInt16(bytes.Span, at), bytes.Length - at - 2);
        var formatting = bytes.Slice(at + 2, length);
        at += 2 + length;
        return formatting;
    }

    /// <summary>The formatting of a paragraph style, which begins with the style's own index.</summary>
    private static ReadOnlyMemory<byte> ParagraphFormatting(ReadOnlyMemory<byte> bytes, ref int at) =>
        Formatting(bytes, ref at) is { Length: >= 2 } formatting ? formatting[2..] : ReadOnlyMemory<byte>.Empty;

    private static ushort UInt16(ReadOnlySpan<byte> bytes, int at) =>
        at + 2 <= bytes.Length ? BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]) : (ushort)0;
}
