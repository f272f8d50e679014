using System.Text;
using ReportExtractor.Fuzz.Building;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using static ReportExtractor.Fuzz.HostileFiles.Pdfs.HostilePage;

namespace ReportExtractor.Fuzz.HostileFiles.Pdfs;

/// <summary>PDFs whose pages have too many operators, or forms, patterns and layers that use each other.</summary>
internal static class HostilePdfContents
{
    private const string Scan = "/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HostileFile> All { get; } =
    [
        Hostile(
            "200,000 arrays in each other on the page",
            () => Page(Letter + Repeat("[", 200_000) + Repeat("<</A", 200_000) + Letter).Ended()),
        Hostile(
            "a million path operators",
            () => Page(Letter + Repeat("1 2 m 3 4 l ", Many / 2) + " S ").Ended(),
            ProblemCodes.TooLarge),
        Hostile("a million lines across and down", () => Page(Letter + Lines(Many)).Ended()),
        Hostile("a million states", () => Page(Repeat("q ", Many) + Letter).Ended()),
        Hostile("a million marks", () => Page(Repeat("/Span <</ActualText (x)>> BDC ", Many / 2) + Letter).Ended()),
        Hostile(
            "60 MB of letters",
            () => Page(Repeat("BT /F1 9 Tf (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ET ", Many), packed: true).Ended(),
            ProblemCodes.TooLarge),
        Hostile(
            "an inline image without end",
            () => Page(Letter + Repeat("BI /W 9 /H 9 ID xxxxx EI\u0001", 300_000)).Ended(),
            ProblemCodes.Scanned),
        Hostile("forms that show each other", Forms, ProblemCodes.TooLarge),
        Hostile("patterns that paint with each other", Patterns),
        Hostile("layers in a circle", Layers),
        Hostile("200,000 notes that show one form", Notes, ProblemCodes.TooLarge),
        Hostile("a palette chosen 200,000 times", Palette),
        Hostile(
            "a scanned page",
            () => Page("q 200 0 0 100 0 0 cm /I Do Q", "/Resources << /XObject << /I 7 0 R >> >>")
                .AddStream(7, Scan, new byte[64])
                .Ended(),
            ProblemCodes.Scanned),
    ];

    private static byte[] Forms()
    {
        var many = PdfBuilder.Latin(Repeat("/X0 Do ", 1000));
        var twice = PdfBuilder.Latin(Repeat("/X0 Do /X1 Do ", 1000));
        return Page("/X0 Do " + Letter, "/Resources << /Font << /F1 6 0 R >> /XObject << /X0 7 0 R >> >>")
            .AddStream(7, "/Subtype /Form /Resources << /XObject << /X0 8 0 R >> >>", many)
            .AddStream(8, "/Subtype /Form /Resources << /XObject << /X0 9 0 R >> >>", many)
            .AddStream(9, "/Subtype /Form /Resources << /XObject << /X0 7 0 R /X1 9 0 R >> >>", twice)
            .Ended();
    }

    private static byte[] Patterns()
    {
        const string resources = "/Resources << /Font << /F1 6 0 R >> /Pattern << /P0 7 0 R >> >>";
        return Page("/Pattern cs /P0 scn 0 0 99 99 re f " + Letter, resources)
            .AddStream(
                7,
                "/PatternType 1 /Resources << /Pattern << /P0 7 0 R >> >>",
                PdfBuilder.Latin("/Pattern cs /P0 scn 0 0 9 9 re f"))
            .Ended();
    }

    private static byte[] Layers() =>
        Page("/OC /L BDC " + Letter + " EMC", "/Resources << /Font << /F1 6 0 R >> /Properties << /L 7 0 R >> >>")
            .Add(7, "<< /Type /OCMD /OCGs [7 0 R 8 0 R] /VE [/And 9 0 R 9 0 R] >>")
            .Add(8, "<< /Type /OCMD /OCGs 7 0 R >>")
            .Add(9, "[/Or 9 0 R 9 0 R]")
            .Ended();

    private static byte[] Notes() =>
        Page(Letter, $"/Annots [{Repeat("<< /Subtype /Widget /Rect [0 0 9 9] /AP << /N 7 0 R >> >> ", 200_000)}]")
            .AddStream(7, "/Subtype /Form /BBox [0 0 9 9]", PdfBuilder.Latin(Repeat("0 0 9 9 re f ", 50)))
            .Ended();

    private static byte[] Palette()
    {
        const string resources = "/Resources << /Font << /F1 6 0 R >> /ColorSpace << /C [/Indexed /DeviceRGB 255 7 0 R] >> >>";
        return Page(Repeat("/C cs ", 200_000) + Letter, resources)
            .AddStream(7, "/Filter /FlateDecode", PdfBuilder.Deflate(new byte[Many]))
            .Ended();
    }

    private static string Lines(int count)
    {
        var lines = new StringBuilder();
        for (var i = 0; i < count / 4; i++)
        {
            lines.Append(i % 190).Append('.').Append(i).Append(" 0 .1 90 re f ");
            lines.Append("0 ").Append(i % 90).Append('.').Append(i).Append(" 190 .1 re f ");
        }

        return lines.ToString();
    }
}
