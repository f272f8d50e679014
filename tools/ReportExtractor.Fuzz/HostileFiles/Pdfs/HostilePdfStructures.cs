using ReportExtractor.Fuzz.Building;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using static ReportExtractor.Fuzz.HostileFiles.Pdfs.HostilePage;

namespace ReportExtractor.Fuzz.HostileFiles.Pdfs;

/// <summary>PDFs whose objects, page trees and cross-references are circular, endless or untrue.</summary>
internal static class HostilePdfStructures
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<HostileFile> All { get; } =
    [
        Hostile(
            "a page tree in a circle",
            () => Page(Letter).Add(2, "<< /Type /Pages /Count 9 /Parent 2 0 R /Kids [2 0 R 1 0 R 3 0 R 2 0 R] >>").Ended()),
        Hostile(
            "parents in a circle",
            () => Page(Letter, "/Parent 7 0 R").Add(7, "<< /Parent 8 0 R >>").Add(8, "<< /Parent 7 0 R >>").Ended()),
        Hostile("a hybrid file that names itself", () => AddAt(Page(Letter), place => $"/Root 1 0 R /XRefStm {place} /Prev {place}")),
        Hostile("100,000 sections that lead to each other", Sections),
        Hostile("a section of two billion entries", () => Replaced(Page(Letter).Ended(), "0 1\n", "0 2147483647\n")),
        Hostile("a table stream of negative widths", () => TableStream("/W [1 -2 1]")),
        Hostile("a table stream of huge widths", () => TableStream("/W [1 2000000000 2000000000]")),
        Hostile(
            "a table stream of no widths and two billion entries",
            () => TableStream("/W [0 0 0] /Index [0 2147483647 5 2147483647]")),
        Hostile("a table stream of twelve million free objects", FreeObjects),
        Hostile("object streams that extend each other and measure themselves", ObjectStreams),
        Hostile(
            "200,000 arrays in each other in the file",
            () => Page(Letter)
                .Add(7, Repeat("[", 200_000))
                .Add(8, Repeat("<</A", 200_000))
                .Ended("/Root 1 0 R /A 7 0 R /Encrypt 8 0 R"),
            ProblemCodes.Encrypted),
        Hostile("100,000 pages", () => PdfBuilder.WithPages(100_000).Ended(), ProblemCodes.TooLarge),
        Hostile("the start alone", () => PdfBuilder.Latin("%PDF-1.7\n"), ProblemCodes.Corrupt),
    ];

    private static byte[] Sections()
    {
        var builder = Page(Letter).AddTable();
        for (var i = 0; i < 100_000; i++)
        {
            builder.AddTable($"/Root 1 0 R /Prev {builder.LastSection}");
        }

        return builder.Build();
    }

    private static byte[] AddAt(PdfBuilder builder, Func<int, string> trailer) => builder.Ended(trailer(builder.Position));

    private static byte[] TableStream(string entries) => Page(Letter).AddTableStream(9, entries + " /Root 1 0 R").Build();

    private static byte[] FreeObjects()
    {
        var builder = Page(Letter);
        var place = builder.Position;
        const int Objects = 12_000_000;
        var free = PdfBuilder.Deflate(new byte[5 * Objects]);
        return builder
            .AddStream(9, $"/Type /XRef /Size {Objects} /W [1 3 1] /Root 1 0 R /Filter /FlateDecode", free)
            .Write($"startxref\n{place}\n%%EOF\n")
            .Build();
    }

    private static byte[] ObjectStreams() => Page(Letter)
        .AddStream(7, "/Type /ObjStm /N 1 /First 4 /Extends 8 0 R", PdfBuilder.Latin("9 0 7 0 R"), "9 0 R")
        .AddStream(8, "/Type /ObjStm /N 1 /First 5 /Extends 7 0 R", PdfBuilder.Latin("10 0 9 0 R"), "10 0 R")
        .AddTableStream(11, "/Root 9 0 R", (9, 7, 0), (10, 8, 0))
        .Build();

    private static byte[] Replaced(byte[] file, string old, string with) =>
        PdfBuilder.Latin(PdfBuilder.Text(file).Replace(old, with, StringComparison.Ordinal));
}
