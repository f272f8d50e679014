using System.Text;
using System.Text.RegularExpressions;
using ReportExtractor.CorpusGenerator;
using ReportExtractor.Fuzz.Containers;
using ReportExtractor.Fuzz.Mutations;

namespace ReportExtractor.Fuzz.Keeping;

/// <summary>PDFs written in another way, or with broken cross-references, so that the objects must be found without them.</summary>
internal static partial class PdfKeepers
{
    private static readonly PdfContainer Pdf = new();

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("written-anew", (file, dice) => Pdf.Open(file) is { } parts ? Pdf.Close(parts, dice) : null),
        new("without-table", (file, dice) => Pdf.Open(file) is { } parts ? Break(Pdf.Close(parts, dice)) : null),
        Mutation.OfText("table-lost", (file, _) => StartXref().Replace(file, "startxref\n0")),
        new("ahead", (file, _) => [.. "HTTP/1.1 200 OK\r\n\r\n"u8, .. file]),
        new("behind", (file, _) => [.. file, .. "\r\n\0\0\0<html></html>"u8]),
        new("updated", Update),
        Mutation.OfText("comments", WithComments),
    ];

    private static byte[] Break(byte[] file) =>
        Encoding.Latin1.GetBytes(StartXref().Replace(Encoding.Latin1.GetString(file), "startxref\n7"));

    /// <summary>Comments between objects. They move the objects, so the cross-reference table must be found unusable too.</summary>
    private static string WithComments(string file, Dice dice)
    {
        var text = EndOfObject().Replace(file, end => dice.Chance(0.2) ? end.Value + "% 12\n" : end.Value);
        return StartXref().Replace(text, "startxref\n0");
    }

    /// <summary>One object written a second time, in an appended update (ISO 32000-1 §7.5.6).</summary>
    private static byte[]? Update(byte[] file, Dice dice)
    {
        if (Pdf.Open(file) is not { } parts || StartXref().Match(Encoding.Latin1.GetString(file)) is not { Success: true } start)
        {
            return null;
        }

        List<Part> plain = [.. parts.Where(IsPlain)];
        if (plain.Count == 0)
        {
            return null;
        }

        var part = dice.Pick(plain);
        var body = $"{part.Name} 0 obj\n{Encoding.Latin1.GetString(part.Bytes)}\nendobj\n";
        var trailer = Encoding.Latin1.GetString(parts.First(other => other.Name == PdfContainer.Trailer).Bytes);
        var at = trailer.IndexOf("<<", StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var table = $"xref\n{part.Name} 1\n{file.Length + 1:D10} 00000 n \n";
        var newTrailer = trailer.Insert(at + 2, $"/Prev {start.Groups[1].Value} ");
        var update = $"\n{body}{table}trailer{newTrailer}\nstartxref\n{file.Length + 1 + body.Length}\n%%EOF\n";
        return [.. file, .. Encoding.Latin1.GetBytes(update)];
    }

    /// <summary>Whether a part is an object without a stream.</summary>
    private static bool IsPlain(Part part) =>
        part.Name != PdfContainer.Trailer
        && part.Name[^1] != PdfContainer.Inflated
        && !Encoding.Latin1.GetString(part.Bytes).Contains(PdfContainer.StreamMark, StringComparison.Ordinal);

    [GeneratedRegex(@"startxref\s+(\d+)", RegexOptions.RightToLeft)]
    private static partial Regex StartXref();

    [GeneratedRegex(@"\nendobj\r?\n")]
    private static partial Regex EndOfObject();
}
