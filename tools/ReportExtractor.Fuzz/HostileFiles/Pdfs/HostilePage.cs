using ReportExtractor.Fuzz.Building;
using ReportExtractor.Problems;
using ReportExtractor.Records;

namespace ReportExtractor.Fuzz.HostileFiles.Pdfs;

/// <summary>What hostile PDFs are built from: one page with, where possible, a letter on it.</summary>
internal static class HostilePage
{
    /// <summary>A million: more than any report has of anything.</summary>
    public const int Many = 1_000_000;

    /// <summary>Operators that show the letter A in the font of the page.</summary>
    public const string Letter = "BT /F1 10 Tf 20 30 Td (A) Tj ET ";

    private const string PlainFont = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

    /// <summary>A hostile file.</summary>
    /// <param name="name">What is wrong with it.</param>
    /// <param name="make">Makes its bytes.</param>
    /// <param name="code">The code with which it must be refused; by default, its page is read and holds no table of the form.</param>
    public static HostileFile Hostile(string name, Func<byte[]> make, string code = ProblemCodes.NoStatutoryTable) =>
        HostileFile.Of(name, "pdf", make, code);

    /// <summary>Begins a file of one page.</summary>
    /// <param name="content">The page's operators.</param>
    /// <param name="entries">More entries of the page's dictionary. They replace earlier ones with the same key.</param>
    /// <param name="font">The page's font.</param>
    /// <param name="packed">Whether the content is compressed.</param>
    public static PdfBuilder Page(string content, string entries = "", string font = PlainFont, bool packed = false)
    {
        var builder = new PdfBuilder()
            .Add(1, "<< /Type /Catalog /Pages 2 0 R >>")
            .Add(2, "<< /Type /Pages /Count 1 /MediaBox [0 0 200 100] /Kids [3 0 R] >>")
            .Add(3, $"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 6 0 R >> >> {entries} >>")
            .Add(6, font);
        var bytes = PdfBuilder.Latin(content);
        return packed ? builder.AddStream(4, "/Filter /FlateDecode", PdfBuilder.Deflate(bytes)) : builder.AddStream(4, "", bytes);
    }

    /// <summary>Ends a file with its cross-reference table.</summary>
    /// <param name="builder">The file.</param>
    /// <param name="trailer">The entries of its trailer.</param>
    public static byte[] Ended(this PdfBuilder builder, string trailer = "/Root 1 0 R") => builder.AddTable(trailer).Build();

    /// <summary>A text many times over.</summary>
    public static string Repeat(string piece, int count) => HostileTexts.Repeat(piece, count);
}
