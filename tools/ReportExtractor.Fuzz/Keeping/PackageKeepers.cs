using System.Text;
using System.Text.RegularExpressions;
using ReportExtractor.CorpusGenerator;
using ReportExtractor.Fuzz.Containers;
using ReportExtractor.Fuzz.Mutations;

namespace ReportExtractor.Fuzz.Keeping;

/// <summary>Word packages compressed and written in another way.</summary>
internal static partial class PackageKeepers
{
    private const string Marks =
        "<w:bookmarkStart w:id=\"12\" w:name=\"x\"/><w:bookmarkEnd w:id=\"12\"/><w:proofErr w:type=\"spellStart\"/>";

    private static readonly ZipContainer Zip = new();

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("packed-anew", (file, dice) => Zip.Open(file) is { } parts ? Zip.Close(parts, dice) : null),
        new(
            "part-more",
            (file, dice) => Zip.Open(file) is { } parts ? Zip.Close([.. parts, new Part("notes.bin", [1, 2, 3])], dice) : null),
        OfDocument("comments", Between(), 0.3, tag => tag.Value + "<!-- 12 --><?x 12?>"),
        OfDocument("lines", Between(), 0.5, tag => tag.Value + "\r\n  "),
        OfDocument("texts", NumberText(), 0.5, text => $"<w:t>{text.Groups[1].Value}</w:t><w:t>{text.Groups[2].Value}</w:t>"),
        OfDocument("references", NumberText(), 0.5, WithReference),
        OfDocument("marks", Cell(), 0.3, tag => tag.Value + Marks),
        OfDocument("utf-16", (xml, _) => Declaration().Replace(xml, ""), new UnicodeEncoding(bigEndian: false, byteOrderMark: true)),
    ];

    private static string WithReference(Match text)
    {
        var (digits, last) = (text.Groups[1].Value, text.Groups[2].Value);
        return $"<w:t>&#{(int)digits[0]};<![CDATA[{digits[1..]}{last}]]></w:t>";
    }

    private static Mutation OfDocument(string name, Regex pattern, double probability, Func<Match, string> change) => OfDocument(
        name,
        (xml, dice) => pattern.Replace(xml, match => dice.Chance(probability) ? change(match) : match.Value),
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    private static Mutation OfDocument(string name, Func<string, Dice, string> change, Encoding encoding) => new(name, (file, dice) =>
    {
        if (Zip.Open(file) is not { } parts || !parts.Any(IsDocument))
        {
            return null;
        }

        byte[] Changed(byte[] xml) =>
            [.. encoding.Preamble, .. encoding.GetBytes(change(Encoding.UTF8.GetString(xml).TrimStart('\uFEFF'), dice))];

        return Zip.Close([.. parts.Select(part => IsDocument(part) ? part with { Bytes = Changed(part.Bytes) } : part)]);
    });

    private static bool IsDocument(Part part) => part.Name == "word/document.xml";

    [GeneratedRegex("</w:(tc|tr|tbl|p|tcPr|trPr|pPr)>")]
    private static partial Regex Between();

    [GeneratedRegex("</w:tcPr>|</w:pPr>(?=<w:r>)")]
    private static partial Regex Cell();

    [GeneratedRegex(@"<w:t>(\d+)(\d)</w:t>")]
    private static partial Regex NumberText();

    [GeneratedRegex(@"^<\?xml[^>]*\?>")]
    private static partial Regex Declaration();
}
