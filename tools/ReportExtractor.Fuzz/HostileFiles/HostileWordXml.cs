using System.Text;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using static ReportExtractor.Fuzz.HostileFiles.HostileTexts;

namespace ReportExtractor.Fuzz.HostileFiles;

/// <summary>Word 2003 XML with entities, deep nesting and absurd spans.</summary>
internal static class HostileWordXml
{
    private const string Namespace = "http://schemas.microsoft.com/office/word/2003/wordml";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HostileFile> All { get; } =
    [
        Word(
            "a document type",
            () => Document("<w:p><w:r><w:t>&a;</w:t></w:r></w:p>", "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"),
            ProblemCodes.Corrupt),
        Word(
            "a billion laughs",
            () => Document("<w:p><w:r><w:t>&g;</w:t></w:r></w:p>", BillionLaughs("规章规章", 'g')),
            ProblemCodes.Corrupt),
        Word("100,000 tables in each other", () => Document(Repeat("<w:tbl><w:tr><w:tc>", 100_000)), ProblemCodes.TooLarge),
        Word(
            "a span of four billion",
            () => Document(
                "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"4294967295\"/></w:tcPr>"
                + "<w:p><w:r><w:t>规章</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")),
        Word(
            "100,000 names of attributes",
            () => Document("<w:p " + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"w:a{i}=\"1\" ")) + "/>"),
            ProblemCodes.TooLarge),
    ];

    private static HostileFile Word(string name, Func<string> make, string? code = null) =>
        HostileFile.Of(name, "xml", () => Encoding.UTF8.GetBytes(make()), code);

    private static string Document(string body, string prologue = "") =>
        $"<?xml version=\"1.0\"?>{prologue}<w:wordDocument xmlns:w=\"{Namespace}\"><w:body>{body}</w:body></w:wordDocument>";
}
