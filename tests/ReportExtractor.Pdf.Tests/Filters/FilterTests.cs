using System.Globalization;
using System.IO.Compression;
using ReportExtractor.Pdf.Filters;
using ReportExtractor.Pdf.Objects;
using ReportExtractor.Pdf.Syntax;

namespace ReportExtractor.Pdf.Tests.Filters;

[TestFixture]
internal sealed class FilterTests
{
    [TestCase("/ASCIIHexDecode", "48 65 6C6c 6F2>garbage", "Hello ")]
    [TestCase("/AHx", "4x8", "H")]
    [TestCase("/ASCII85Decode", "87cURD]i,\"Ebo80~>", "Hello World!")]
    [TestCase("/A85", "<~87cUR\nD]i,\"Ebo7~", "Hello World")]
    [TestCase("/A85", "z87c", "\0\0\0\0He")]
    [TestCase("/RunLengthDecode", "\u0004Hello\u00FE!\u0080garbage", "Hello!!!", TestName = "{m}(run lengths)")]
    [TestCase("/RL", "\u0009Hello", "Hello")]
    [TestCase("/LZWDecode", "\u0080\u000B\u0060\u0050\u0022\u000C\u000C\u0085\u0001", "-----A---B", TestName = "{m}(LZW)")]
    [TestCase("/LZW", "\u0080\u000B\u0060\u0050\u0022", "-----", TestName = "{m}(LZW without its end)")]
    [TestCase("[/AHx /A85]", "38 37 63 55 52 44 5D>", "Hello")]
    [TestCase("[/Crypt /AHx]", "41", "A")]
    [TestCase("/DCTDecode", "41", "41")]
    [TestCase("[/AHx /JPXDecode /AHx]", "3431", "41")]
    [TestCase("/Unknown", "41", "41")]
    [TestCase("7", "41", "41")]
    [TestCase("[]", "41", "41")]
    public void A_stream_is_decoded_by_its_filters(string filter, string data, string expected) =>
        Assert.That(Decode($"/Filter {filter}", PdfBuilder.Latin(data)), Is.EqualTo(expected));

    [Test]
    public void Flate_reads_broken_data_as_far_as_possible()
    {
        var plain = string.Join(' ', Enumerable.Range(0, 5000));
        var packed = PdfBuilder.Deflate(PdfBuilder.Latin(plain));
        Assert.That(Decode("/Filter /FlateDecode", packed), Is.EqualTo(plain), "valid");
        Assert.That(Decode("/Filter /Fl", packed[2..]), Is.EqualTo(plain), "no header");
        Assert.That(Decode("/Filter /Fl", [0x12, 0x34, .. packed[2..]]), Is.EqualTo(plain), "wrong header");
        Assert.That(Decode("/Filter /Fl", [.. "\r\n"u8, .. packed]), Is.EqualTo(plain), "white space before");
        Assert.That(Decode("/Filter /Fl", [.. packed[..^4], 1, 2, 3, 4]), Is.EqualTo(plain), "wrong checksum");
        Assert.That(Decode("/Filter /Fl", [.. packed, .. "garbage"u8]), Is.EqualTo(plain), "trailing garbage");
        Assert.That(Decode("/Filter /Fl", []), Is.Empty, "empty");
        Assert.That(Decode("/Filter /Fl", [0x78]), Is.Empty, "half a header");
        for (var percent = 10; percent < 100; percent++)
        {
            var cut = Decode("/Filter /Fl", packed[..(packed.Length * percent / 100)]);
            Assert.That(plain, Does.StartWith(cut));
            Assert.That(cut, Has.Length.GreaterThan(plain.Length * (percent - 8) / 100));
        }
    }

    [Test]
    public void Flate_tells_damaged_data_from_those_without_a_checksum()
    {
        var packed = PdfBuilder.Deflate(PdfBuilder.Latin(string.Join(' ', Enumerable.Range(0, 5000))));
        Assert.That(IsDamaged(packed), Is.False, "valid");
        Assert.That(IsDamaged(packed[..^4]), Is.False, "no checksum");
        Assert.That(IsDamaged(packed[..^1]), Is.False, "part of the checksum");
        Assert.That(IsDamaged([.. packed, .. "\r\n"u8]), Is.False, "a line end behind it");
        Assert.That(IsDamaged([.. packed[..^4], .. "\r\n\r\n"u8]), Is.False, "a line end in its place");
        Assert.That(IsDamaged([.. packed, .. new byte[1000]]), Is.False, "trailing bytes");
        Assert.That(IsDamaged(packed[2..]), Is.False, "no header");
        Assert.That(IsDamaged([]), Is.False, "empty");
        Assert.That(IsDamaged([0x78, 0x9C, 0x00, 0x05, 0x00, 0xFA, 0xFF, .. "Hello"u8, 0x00, 0x00, 0x00, 0xFF, 0xFF]), Is.False, "flushed");

        Assert.That(IsDamaged([.. packed[..^4], 1, 2, 3, 4]), "wrong checksum");
        Assert.That(IsDamaged([.. packed[..^4], 1, 2, 3, 4, .. "\r\n"u8]), "wrong checksum and a line end");
        Assert.That(IsDamaged(packed[..^40]), "cut off");
        Assert.That(IsDamaged([0x78, 0x9C, 0x00, 0x05, 0x00, 0xFA, 0xFF, .. "Hello"u8, 0x07, 0xFF, 0xFF]), "an invalid block");

        static bool IsDamaged(byte[] data) => FlateFilter.Decode(data, int.MaxValue, CancellationToken.None).IsDamaged;
    }

    [Test]
    public void Flate_keeps_the_data_before_an_error()
    {
        // A stored block, then a block of an invalid type.
        byte[] data = [0x78, 0x9C, 0x00, 0x05, 0x00, 0xFA, 0xFF, .. "Hello"u8, 0x07, 0xFF, 0xFF];
        Assert.That(Decode("/Filter /FlateDecode", data), Does.StartWith("Hell"));
    }

    [TestCase(10, 0)]
    [TestCase(11, 1)]
    [TestCase(12, 2)]
    [TestCase(13, 3)]
    [TestCase(14, 4)]
    [TestCase(15, -1)]
    public void Png_predictors_are_decoded(int predictor, int kind)
    {
        const int Columns = 5;
        const int Colors = 3;
        var plain = Enumerable.Range(0, Columns * Colors * 6).Select(i => (byte)(i * i * 7)).ToArray();
        var data = PngPredict(plain, Columns * Colors, Colors, kind);
        var parameters = $"/DecodeParms << /Predictor {predictor} /Colors {Colors} /Columns {Columns} >>";
        Assert.That(Decode($"/Filter /FlateDecode {parameters}", PdfBuilder.Deflate(data)), Is.EqualTo(PdfBuilder.Text(plain)));
        var truncated = PdfBuilder.Text(plain.AsMemory(0, plain.Length - 7));
        Assert.That(Decode($"/Filter /Fl {parameters}", PdfBuilder.Deflate(data[..^7])), Is.EqualTo(truncated), "truncated");
        var array = parameters.Replace("<<", "[null <<").Replace(">>", ">> ]");
        var hexadecimal = PdfBuilder.Latin(Convert.ToHexString(PdfBuilder.Deflate(data)));
        Assert.That(Decode($"/Filter [/AHx /Fl] {array}", hexadecimal), Is.EqualTo(PdfBuilder.Text(plain)));
    }

    [TestCase(8, 1, "01 01 01 FF", "01 02 03 02")]
    [TestCase(8, 2, "01 05 01 01", "01 05 02 06")]
    [TestCase(16, 1, "00FF 0001 FFFF 0000", "00FF 0100 00FF 00FF")]
    [TestCase(4, 1, "11 1F", "12 32")]
    [TestCase(2, 1, "55", "6C")]
    [TestCase(1, 1, "C0", "80")]
    public void The_tiff_predictor_is_decoded(int bits, int colors, string data, string expected)
    {
        var bytes = Convert.FromHexString(data.Replace(" ", string.Empty));
        var columns = bytes.Length * 8 / bits / colors;
        var parameters = $"/DecodeParms << /Predictor 2 /Colors {colors} /BitsPerComponent {bits} /Columns {columns} >>";
        var undone = Decode($"/Filter /FlateDecode {parameters}", PdfBuilder.Deflate(bytes));
        Assert.That(Convert.ToHexString(PdfBuilder.Latin(undone)), Is.EqualTo(expected.Replace(" ", string.Empty)));
    }

    [TestCase("/Columns 0")]
    [TestCase("/Columns 2147483647 /Colors 255 /BitsPerComponent 16")]
    [TestCase("/Columns -1")]
    [TestCase("/Colors 0")]
    [TestCase("/BitsPerComponent 3")]
    public void Impossible_parameters_are_ignored(string parameters)
    {
        foreach (var predictor in new[] { 2, 12 })
        {
            var entries = $"/Filter /Fl /DecodeParms << /Predictor {predictor} {parameters} >>";
            Assert.That(Decode(entries, PdfBuilder.Deflate([1, 2, 3])), Is.Not.Empty);
        }
    }

    [TestCase(true)]
    [TestCase(false)]
    public void Lzw_decodes_codes_of_all_lengths(bool isEarly)
    {
        var plain = string.Join(' ', Enumerable.Range(0, 6000).Select(i => (i * 7919 % 10_007).ToString(CultureInfo.InvariantCulture)));
        var entries = $"/Filter /LZWDecode /DecodeParms << /EarlyChange {(isEarly ? 1 : 0)} >>";
        Assert.That(Decode(entries, LzwEncode(PdfBuilder.Latin(plain), isEarly)), Is.EqualTo(plain));
    }

    [Test]
    public void A_decompression_bomb_is_stopped_with_little_memory()
    {
        const long Unfolded = 2L * 1024 * 1024 * 1024;
        var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var zeros = new byte[1024 * 1024];
            for (long i = 0; i < Unfolded; i += zeros.Length)
            {
                stream.Write(zeros);
            }
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.That(() => Decode("/Filter /FlateDecode", packed.ToArray()), Fails.With(PdfFailure.TooLarge));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(PdfLimits.Default.MaxStreamBytes * 2L));
    }

    [TestCase("/RL", "\u0081x", TestName = "{m}(run lengths)")]
    [TestCase("/A85", "z")]
    [TestCase("/AHx", "41")]
    public void Each_filter_is_limited(string filter, string piece)
    {
        var data = PdfBuilder.Latin(string.Concat(Enumerable.Repeat(piece, 2000)));
        var limits = PdfLimits.Default with { MaxStreamBytes = 1000 };
        Assert.That(() => Decode($"/Filter {filter}", data, limits), Fails.With(PdfFailure.TooLarge));
    }

    [Test]
    public void All_streams_together_are_limited()
    {
        var decoder = new StreamDecoder(new NoObjects(), PdfLimits.Default with { MaxInflatedBytes = 2500 }, CancellationToken.None);
        var streams = Enumerable.Range(0, 3).Select(_ => Stream("/Filter /Fl", PdfBuilder.Deflate(new byte[1000]))).ToList();
        decoder.Decode(streams[0]);
        decoder.Decode(streams[0]);
        decoder.Decode(streams[0]);
        decoder.Decode(streams[1]);
        Assert.That(() => decoder.Decode(streams[2]), Fails.With(PdfFailure.TooLarge));
    }

    [Test]
    [MaxProcessorTime(10_000)]
    public void Many_filters_are_decoded_quickly() =>
        Assert.That(Decode($"/Filter [{string.Concat(Enumerable.Repeat("/AHx ", 100_000))}]", new byte[1_000_000]), Is.Empty);

    private static string Decode(string entries, byte[] data, PdfLimits? limits = null)
    {
        var decoder = new StreamDecoder(new NoObjects(), limits ?? PdfLimits.Default, CancellationToken.None);
        return PdfBuilder.Text(decoder.Decode(Stream(entries, data)));
    }

    private static PdfStream Stream(string entries, byte[] data)
    {
        var lexer = new PdfLexer(PdfBuilder.Latin($"<< {entries} >>"), new NamePool());
        return new PdfStream((PdfDictionary)new PdfParser(lexer, 100, hasReferences: true).Read()!, data);
    }

    /// <summary>Encodes rows of PNG. A kind of -1 uses each kind in turn.</summary>
    private static byte[] PngPredict(byte[] plain, int row, int pixel, int kind)
    {
        var output = new List<byte>();
        for (var from = 0; from < plain.Length; from += row)
        {
            var each = kind < 0 ? from / row % 5 : kind;
            output.Add((byte)each);
            for (var i = from; i < from + row; i++)
            {
                int left = i - pixel >= from ? plain[i - pixel] : 0;
                int up = from > 0 ? plain[i - row] : 0;
                int corner = from > 0 && i - pixel >= from ? plain[i - row - pixel] : 0;
                var nearest = new[] { left, up, corner }.OrderBy(value => Math.Abs(left + up - corner - value)).First();
                output.Add((byte)(plain[i] - each switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => nearest, _ => 0 }));
            }
        }

        return [.. output];
    }

    private static byte[] LzwEncode(byte[] data, bool isEarly)
    {
        const int TableLimit = 4094;
        var bits = new List<bool>();
        var table = new Dictionary<string, int>();
        var width = 9;
        void Emit(int code) => bits.AddRange(Enumerable.Range(0, width).Select(i => ((code >> (width - 1 - i)) & 1) != 0));
        void Clear()
        {
            Emit(256);
            table.Clear();
            width = 9;
        }

        int Code(string sequence) => sequence.Length == 1 ? sequence[0] : table[sequence];
        Clear();
        var current = string.Empty;
        foreach (var value in data)
        {
            var longer = current + (char)value;
            if (longer.Length == 1 || table.ContainsKey(longer))
            {
                current = longer;
                continue;
            }

            Emit(Code(current));
            table[longer] = 258 + table.Count;
            current = longer[^1..];

            // The decoder's table is one entry behind.
            var known = 258 + table.Count - 1 + (isEarly ? 1 : 0);
            width = known >= 2048 ? 12 : known >= 1024 ? 11 : known >= 512 ? 10 : 9;
            if (258 + table.Count >= TableLimit)
            {
                Emit(Code(current));
                current = string.Empty;
                Clear();
            }
        }

        if (current.Length > 0)
        {
            Emit(Code(current));
        }

        Emit(257);
        return [.. bits.Chunk(8).Select(chunk => (byte)chunk.Select((bit, i) => bit ? 128 >> i : 0).Sum())];
    }

    /// <summary>No objects.</summary>
    private sealed class NoObjects : IPdfObjects
    {
        public int DamagedCount => 0;

        public PdfObject Resolve(PdfObject? value) => value ?? PdfNull.Instance;

        public ReadOnlyMemory<byte> Decode(PdfStream stream) => throw new NotSupportedException();
    }
}
