using System.Text;
using ReportExtractor.WordBinary.Pieces;

namespace ReportExtractor.WordBinary.Tests.Building;

/// <summary>Writes Word 97-2003 files (MS-DOC) of known content.</summary>
internal sealed class DocBuilder
{
    private const int TextOffset = 0x600;
    private const int PageLength = 512;

    private readonly List<byte> _text = [];
    private readonly List<(int Start, int Offset, bool IsEightBit, ushort Modifier)> _pieces = [];
    private readonly List<(int From, int To, byte[] Format)> _characters = [];
    private readonly List<(int From, int To, byte[] Format)> _paragraphs = [];
    private readonly List<byte[]> _modifiers = [];
    private readonly List<byte[]> _styles = [];
    private int _position;
    private int _mainText = -1;
    private int _paragraphStart = TextOffset;

    public ushort Language { get; set; } = 0x0804;

    public ushort Version { get; set; } = 0xC1;

    public ushort Flags { get; set; } = 0x1200;

    public byte[] Data { get; set; } = [];

    /// <summary>The lists, the length of their first part, and their instances.</summary>
    public (byte[] Lists, int Length, byte[] Instances)? Lists { get; set; }

    /// <summary>The shape of the text box, the position of its anchor, and the anchored shape if it is another one.</summary>
    public (int Shape, int Anchor, int? Anchored)? TextBox { get; set; }

    /// <summary>The drawings (MS-DOC §2.5.6, fcDggInfo).</summary>
    public byte[] Drawings { get; set; } = [];

    /// <summary>Begins a piece. By default the first one has 16 bits.</summary>
    public DocBuilder Piece(bool isEightBit, ushort modifier = 0)
    {
        if (!isEightBit && (_text.Count & 1) != 0)
        {
            _text.Add(0);
        }

        _pieces.Add((_position, TextOffset + _text.Count, isEightBit, modifier));
        return this;
    }

    /// <summary>Adds an array of modifiers that pieces may name.</summary>
    public DocBuilder Modifiers(byte[] modifiers)
    {
        _modifiers.Add(modifiers);
        return this;
    }

    /// <summary>Adds a style of a kind: 1 for paragraphs, 2 for characters.</summary>
    public DocBuilder Style(int kind, int basis, byte[] paragraph, byte[] characters)
    {
        var style = new List<byte>
        {
            0, 0, (byte)(kind | ((basis & 0xF) << 4)), (byte)(basis >> 4), 0, 0, 0, 0, 0, 0, 1, 0, (byte)'S', 0, 0, 0,
        };
        void Add(byte[] formatting)
        {
            style.AddRange([(byte)formatting.Length, (byte)(formatting.Length >> 8), .. formatting]);
            if ((style.Count & 1) != 0)
            {
                style.Add(0);
            }
        }

        if (kind == 1)
        {
            Add([(byte)_styles.Count, 0, .. paragraph]);
        }

        Add(characters);
        _styles.Add([.. style]);
        return this;
    }

    /// <summary>Appends characters.</summary>
    public DocBuilder Text(string text, byte[]? format = null)
    {
        if (_pieces.Count == 0)
        {
            Piece(isEightBit: false);
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var from = TextOffset + _text.Count;
        _text.AddRange((_pieces[^1].IsEightBit ? Encoding.GetEncoding(1252) : Encoding.Unicode).GetBytes(text));
        _position += text.Length;
        if (format is not null)
        {
            _characters.Add((from, TextOffset + _text.Count, format));
        }

        return this;
    }

    /// <summary>Appends raw bytes to an 8-bit piece.</summary>
    public DocBuilder Raw(byte[] bytes)
    {
        _text.AddRange(bytes);
        _position += bytes.Length;
        return this;
    }

    /// <summary>Ends the paragraph.</summary>
    public DocBuilder End(byte[]? format = null, char mark = '\r', int style = 0, byte[]? markFormat = null)
    {
        Text(mark.ToString(), markFormat);
        _paragraphs.Add((_paragraphStart, TextOffset + _text.Count, [(byte)style, (byte)(style >> 8), .. format ?? []]));
        _paragraphStart = TextOffset + _text.Count;
        return this;
    }

    /// <summary>A paragraph.</summary>
    public DocBuilder Line(string text, byte[]? format = null) => Text(text).End(format);

    /// <summary>A cell of the outermost table.</summary>
    public DocBuilder Cell(string text) => Text(text).End(Prl.InTable, '\a');

    /// <summary>The mark that ends a row of the outermost table.</summary>
    public DocBuilder Row(int[] edges, params int[] flags) => End(Prl.RowEnd(edges, flags), '\a');

    /// <summary>Ends the main text. The following text is that of a text box.</summary>
    public DocBuilder BeginTextBox()
    {
        _mainText = _position;
        return this;
    }

    public byte[] Build() => Compound().Build();

    /// <summary>The compound file, which may be extended.</summary>
    public CompoundBuilder Compound()
    {
        var document = new List<byte>(new byte[TextOffset]);
        document.AddRange(_text);
        document.AddRange(new byte[(PageLength - (document.Count % PageLength)) % PageLength]);
        var characterPages = AddPages(document, _characters, isParagraph: false);
        var paragraphPages = AddPages(document, _paragraphs, isParagraph: true);
        byte[] block = [.. document];
        var table = new List<byte>(new byte[16]);
        void Place(int field, IReadOnlyCollection<byte> bytes, int? length = null)
        {
            CompoundBuilder.Write(block, field, (uint)table.Count);
            CompoundBuilder.Write(block, field + 4, (uint)(length ?? bytes.Count));
            table.AddRange(bytes);
        }

        CompoundBuilder.Write16(block, 0, 0xA5EC);
        CompoundBuilder.Write16(block, 2, Version);
        CompoundBuilder.Write16(block, 6, Language);
        CompoundBuilder.Write16(block, 0x0A, Flags);
        var mainText = _mainText < 0 ? _position : _mainText;
        CompoundBuilder.Write(block, 0x4C, (uint)mainText);
        CompoundBuilder.Write(block, 0x64, (uint)(_position - mainText));
        Place(0xFA, characterPages);
        Place(0x102, paragraphPages);
        Place(0x1A2, PieceTable());
        if (_styles.Count > 0)
        {
            var styles = _styles.SelectMany(style => new[] { (byte)style.Length, (byte)(style.Length >> 8) }.Concat(style));
            Place(0xA2, [4, 0, (byte)_styles.Count, 0, 10, 0, .. styles]);
        }

        if (Lists is { } lists)
        {
            Place(0x2E2, lists.Lists, lists.Length);
            Place(0x2EA, lists.Instances);
        }

        if (Drawings.Length > 0)
        {
            Place(0x22A, Drawings);
        }

        if (TextBox is { } box)
        {
            Place(0x1DA, [.. Numbers(box.Anchor, mainText, box.Anchored ?? box.Shape), .. new byte[22]]);
            var length = _position - mainText;
            Place(0x25A, [.. Numbers(0, length - 1, length), .. new byte[14], .. Numbers(box.Shape), .. new byte[4 + 22]]);
        }

        var compound = new CompoundBuilder().Add("1Table", [.. table]).Add("WordDocument", block);
        return Data.Length == 0 ? compound : compound.Add("Data", Data);
    }

    private byte[] PieceTable()
    {
        var plc = new List<byte>();
        foreach (var piece in _pieces)
        {
            plc.AddRange(BitConverter.GetBytes(piece.Start));
        }

        plc.AddRange(BitConverter.GetBytes(_position));
        foreach (var (_, offset, isEightBit, modifier) in _pieces)
        {
            var compressed = isEightBit ? (offset * 2) | 0x40000000 : offset;
            plc.AddRange([0, 0, .. Numbers(compressed), (byte)modifier, (byte)(modifier >> 8)]);
        }

        var arrays = _modifiers.SelectMany(array => new byte[] { 1, (byte)array.Length, (byte)(array.Length >> 8) }.Concat(array));
        return [.. arrays, 2, .. Numbers(plc.Count), .. plc];
    }

    /// <summary>Writes formatted runs to pages and returns the table of pages.</summary>
    private static byte[] AddPages(List<byte> document, List<(int From, int To, byte[] Format)> runs, bool isParagraph)
    {
        var starts = new List<int>();
        var pages = new List<int>();
        for (var next = 0; next < runs.Count;)
        {
            starts.Add(runs[next].From);
            pages.Add(document.Count / PageLength);
            var page = new byte[PageLength];
            next = FillPage(page, runs, next, isParagraph);
            document.AddRange(page);
        }

        return pages.Count == 0 ? [] : Numbers([.. starts, runs[^1].To, .. pages]);
    }

    private static int FillPage(byte[] page, List<(int From, int To, byte[] Format)> runs, int first, bool isParagraph)
    {
        var entryLength = isParagraph ? 13 : 1;
        var positions = new List<int> { runs[first].From };
        var places = new List<int>();
        var free = PageLength - 2;
        var next = first;
        while (next < runs.Count)
        {
            // Characters between two runs have no formatting of their own, which is a run without an offset.
            var (from, to, format) = runs[next];
            var hasGap = positions[^1] < from;
            byte[] written = !isParagraph ? [(byte)format.Length, .. format]
                : (format.Length & 1) == 0 ? [0, (byte)(format.Length / 2), .. format] : [(byte)((format.Length + 1) / 2), .. format];
            var place = (free - written.Length) & ~1;
            var count = places.Count + (hasGap ? 2 : 1);
            if (((count + 1) * 4) + (count * entryLength) > place)
            {
                break;
            }

            if (hasGap)
            {
                positions.Add(from);
                places.Add(0);
            }

            written.CopyTo(page, place);
            positions.Add(to);
            places.Add(place / 2);
            free = place;
            next++;
        }

        for (var i = 0; i < positions.Count; i++)
        {
            CompoundBuilder.Write(page, i * 4, (uint)positions[i]);
        }

        for (var i = 0; i < places.Count; i++)
        {
            page[(positions.Count * 4) + (i * entryLength)] = (byte)places[i];
        }

        page[^1] = (byte)places.Count;
        return next;
    }

    private static byte[] Numbers(params IEnumerable<int> values) => [.. values.SelectMany(BitConverter.GetBytes)];
}
