using System.Text;
using System.Text.RegularExpressions;
using ReportExtractor.CorpusGenerator;
using ReportExtractor.Fuzz.Containers;
using ReportExtractor.Fuzz.Mutations;

namespace ReportExtractor.Fuzz.Keeping;

/// <summary>A Word package packed and written in another way.</summary>
internal static partial class PackageKeepers
{
    private static readonly ZipContainer Zip = new();

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("packed-anew", (file, dice) => Zip.Open(file) is { } parts ? Zip.Close(parts, dice) : null),
        new("part-more", (file, dice) => Zip.Open(file) is { } parts ? Zip.Close([.. parts, new Part("notes.bin", [1, 2, 3])], dice) : null),
        OfDocument("comments", (xml, dice) => Between().Replace(xml, tag => dice.Chance(0.3) ? tag.Value + "<!-- 12 --><?x 12?>" : tag.Value)),
        OfDocument("lines", (xml, dice) => Between().Replace(xml, tag => dice.Chance(0.5) ? tag.Value + "\r\n  " : tag.Value)),
        OfDocument("texts", (xml, dice) => NumberText().Replace(xml, text => dice.Chance(0.5) ? $"<w:t>{text.Groups[1].Value}</w:t><w:t>{text.Groups[2].Value}</w:t>" : text.Value)),
        OfDocument("references", (xml, dice) => NumberText().Replace(xml, text => dice.Chance(0.5) ? $"<w:t>&#{(int)text.Groups[1].Value[0]};<![CDATA[{text.Groups[1].Value[1..]}{text.Groups[2].Value}]]></w:t>" : text.Value)),
        OfDocument("marks", (xml, dice) => Cell().Replace(xml, tag => dice.Chance(0.3) ? tag.Value + "<w:bookmarkStart w:id=\"12\" w:name=\"x\"/><w:bookmarkEnd w:id=\"12\"/><w:proofErr w:type=\"spellStart\"/>" : tag.Value)),
        OfDocument("utf-16", (xml, _) => Declaration().Replace(xml, ""), new UnicodeEncoding(bigEndian: false, byteOrderMark: true)),
    ];

    private static Mutation OfDocument(string name, Func<string, Dice, string> change, Encoding? encoding = null) => new(name, (file, dice) =>
    {
        encoding ??= new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return Zip.Open(file) is { } parts && parts.Any(IsDocument)
            ? Zip.Close([.. parts.Select(part => IsDocument(part) ? part with { Bytes = [.. encoding.Preamble, .. encoding.GetBytes(change(Encoding.UTF8.GetString(part.Bytes).TrimStart('\uFEFF'), dice))] } : part)])
            : null;
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
