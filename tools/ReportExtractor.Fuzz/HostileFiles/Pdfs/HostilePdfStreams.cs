using System.IO.Compression;
using ReportExtractor.Fuzz.Building;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using static ReportExtractor.Fuzz.HostileFiles.Pdfs.HostilePage;

namespace ReportExtractor.Fuzz.HostileFiles.Pdfs;

/// <summary>PDFs whose streams are bombs or have absurd filters.</summary>
internal static class HostilePdfStreams
{
    private const string HugePredictor =
        "/FlateDecode /DecodeParms << /Predictor 15 /Columns 2147483647 /Colors 255 /BitsPerComponent 16 >>";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HostileFile> All { get; } =
    [
        Hostile("a bomb", () => Packed("/FlateDecode", Bomb()), ProblemCodes.TooLarge),
        Hostile("a bomb in a bomb", () => Packed("[/FlateDecode /FlateDecode]", PdfBuilder.Deflate(Bomb())), ProblemCodes.TooLarge),
        Hostile("four bombs one after the other", FourBombs, ProblemCodes.TooLarge),
        Hostile("a bomb by LZW", () => Packed("/LZWDecode", LzwBomb()), ProblemCodes.TooLarge),
        Hostile(
            "a chain of a thousand filters",
            () => Packed(
                $"[{Repeat("/FlateDecode ", 1000)}]",
                PdfBuilder.Deflate(PdfBuilder.Deflate(PdfBuilder.Latin(Letter))))),
        Hostile(
            "a predictor of two billion columns",
            () => Packed(HugePredictor, PdfBuilder.Deflate(PdfBuilder.Latin(Letter)))),
    ];

    private static byte[] Packed(string filter, byte[] data) =>
        Page("", "/Contents 7 0 R").AddStream(7, $"/Filter {filter}", data).Ended();

    private static byte[] FourBombs()
    {
        var builder = Page(Letter, "/Contents [4 0 R 7 0 R 8 0 R 9 0 R 10 0 R]");
        for (var number = 7; number <= 10; number++)
        {
            builder.AddStream(number, "/Filter /FlateDecode", Fill((byte)' ', megabytes: 60));
        }

        return builder.Ended();
    }

    /// <summary>Two megabytes that unfold to two gigabytes.</summary>
    private static byte[] Bomb() => Fill(0, 2048);

    private static byte[] Fill(byte value, int megabytes)
    {
        var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var block = new byte[1024 * 1024];
            Array.Fill(block, value);
            for (var i = 0; i < megabytes; i++)
            {
                stream.Write(block);
            }
        }

        return packed.ToArray();
    }

    /// <summary>Codes of twelve bits, each for the longest run so far: a kilobyte and a half a code.</summary>
    private static byte[] LzwBomb()
    {
        var bits = new List<bool>();
        Write(256, 9);
        Write(' ', 9);
        for (var code = 258; code < 4095; code++)
        {
            // The codes get longer one early (EarlyChange).
            Write(code, code + 1 > 2047 ? 12 : code + 1 > 1023 ? 11 : code + 1 > 511 ? 10 : 9);
        }

        for (var i = 0; i < 100_000; i++)
        {
            Write(4000, 12);
        }

        return [.. bits.Chunk(8).Select(chunk => (byte)chunk.Select((bit, i) => bit ? 0x80 >> i : 0).Sum())];

        void Write(int code, int length)
        {
            for (var i = length - 1; i >= 0; i--)
            {
                bits.Add((code >> i & 1) != 0);
            }
        }
    }
}
