using System.Text;
using ReportExtractor.Problems;
using ReportExtractor.Records;

namespace ReportExtractor.Fuzz.HostileFiles;

/// <summary>Web pages, web archives, Rich Text and Word's XML that are made to hang, to overflow the stack or to eat memory.</summary>
internal static class HostilePages
{
    private const string Row = "<tr><td>规章<td>1<td>2<td>3</tr>";

    private const string WordXml = "<?xml version=\"1.0\"?>{0}<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:body>{1}</w:body></w:wordDocument>";

    private const string Billion = "<!DOCTYPE d [<!ENTITY a \"规章规章\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\"><!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;\">]>";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HostileFile> All { get; } =
    [
        Page("100,000 tables in each other", () => HostileTexts.Repeat("<table><tr><td>", 100_000), ProblemCodes.TooLarge),
        Page("100,000 lists in each other", () => HostileTexts.Repeat("<ol><li>", 100_000), ProblemCodes.TooLarge),
        Page("formatting that crosses itself", () => HostileTexts.Repeat("<b><i><p>", 50_000)),
        Page("a cell over four billion columns", () => $"<table><tr><td colspan=4294967295>规章<td>1</tr>{Row}</table>"),
        Page("a cell over four billion rows", () => $"<table><tr><td rowspan=4294967295>规章<td>1</tr>{Row}</table>"),
        Page("50,000 cells over 1,000 columns and 65,534 rows", () => "<table>" + HostileTexts.Repeat("<tr><td colspan=1000 rowspan=65534>1", 50_000) + "</table>"),
        Page("a thousand rows of a thousand cells over many rows", () => "<table>" + HostileTexts.Repeat("<tr>" + HostileTexts.Repeat("<td rowspan=999>1", 100), 1_000) + "</table>"),
        Page("200,000 rows", () => "<table>" + HostileTexts.Repeat(Row, 200_000) + "</table>", ProblemCodes.TooLarge),
        Page("100,000 attributes", () => "<p " + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"a{i}=1 ")) + ">规章</p>"),
        Page("a comment without end", () => "<!--" + HostileTexts.Repeat("<table>--", 200_000), ProblemCodes.NoStatutoryTable),
        Page("references to no character", () => "<table><tr><td>规章<td>" + HostileTexts.Repeat("&#99999999999;&nosuch;&#0;", 50_000) + "</table>"),
        Page("a style sheet without end", () => "<style>" + HostileTexts.Repeat("@media a{b{", 100_000) + "</style>" + Row),
        Page("50,000 rules that hide", () => "<style>" + HostileTexts.Repeat("p{visibility:hidden}", 50_000) + "</style>" + HostileTexts.Repeat("<p>1", 1_000), ProblemCodes.TooLarge),
        Page("rules that count brothers", () => "<style>p:nth-last-child(2n+1){display:none} p:nth-child(even) ~ p{visibility:hidden} p:nth-of-type(7n) ~ p:last-of-type{opacity:0}</style>" + HostileTexts.Repeat("<p>1</p>", 30_000), ProblemCodes.TooLarge),
        Page("rules that look into all elements", () => "<style>:has(b ~ i){display:none} :not(:has(u)) :is(p,q):has(+ p){opacity:0}</style>" + HostileTexts.Repeat("<div>", 40) + HostileTexts.Repeat("<p>1</p>", 30_000), ProblemCodes.TooLarge),
        Page("rules that try every way up", () => "<style>i div div div div div div p,i * * * * * p{display:none}</style>" + HostileTexts.Repeat("<div>", 400) + HostileTexts.Repeat("<p>1</p>", 10_000), ProblemCodes.TooLarge),
        Page("rules in each other that double", () => "<style>" + HostileTexts.Repeat("a,b,&{", 60) + "display:none" + HostileTexts.Repeat("}", 60) + "</style><p>1"),
        Page("a style of a megabyte", () => "<style>p{display:none}</style>" + HostileTexts.Repeat("<p style='" + HostileTexts.Repeat("display:none;", 10_000) + "'>1</p>", 10)),
        Page("200,000 scripts", () => HostileTexts.Repeat("<script></script>", 200_000)),
        Archive("parts in each other", () => HostileTexts.Repeat("--x\r\nContent-Type: multipart/related; boundary=\"x\"\r\n\r\n", 30_000)),
        Archive("100,000 parts", () => HostileTexts.Repeat("--x\r\nContent-Type: text/html\r\n\r\n<p>1</p>\r\n", 100_000) + "--x--\r\n"),
        Archive("a header without end", () => "--x\r\nContent-Type: text/html;" + HostileTexts.Repeat("\r\n a=b;", 200_000)),
        Archive("a part of no base64", () => "--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n" + HostileTexts.Repeat("=A?规", 300_000) + "\r\n--x--\r\n"),
        Archive("soft ends of lines without end", () => "--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + HostileTexts.Repeat("=\r\n==", 300_000) + "\r\n--x--\r\n"),
        Rich("200,000 groups in each other", () => new string('{', 200_000), ProblemCodes.TooLarge),
        Rich("a million groups beside each other", () => HostileTexts.Repeat("{}", 1_000_000) + "}"),
        Rich("bytes beyond the end", () => @"\trowd\cellx100\pard\intbl \bin2147483647 1\cell\row}", ProblemCodes.Corrupt),
        Rich("bytes of negative length", () => @"\bin-2147483648 规章}"),
        Rich("tables of two billion levels", () => @"\itap2000000000 1\nestcell}", ProblemCodes.TooLarge),
        Rich("100,000 cells in a row", () => @"\trowd" + string.Concat(Enumerable.Range(1, 100_000).Select(i => $@"\cellx{i}")) + @"\pard\intbl " + HostileTexts.Repeat(@"1\cell ", 100_000) + @"\row}"),
        Rich("definitions of rows without end", () => HostileTexts.Repeat(@"\trowd\cellx1\cellx0\cellx-5\cellx2147483647 ", 50_000) + "}"),
        Rich("numbers beyond all types", () => HostileTexts.Repeat(@"\u99999999999\'zz\cellx99999999999999999999\fs-0", 30_000) + "}"),
        Rich("200,000 fonts", () => @"{\fonttbl" + string.Concat(Enumerable.Range(0, 200_000).Select(i => $@"{{\f{i}\fcharset134 A;}}")) + "}规章}"),
        Rich("words without end", () => @"\" + new string('a', 2_000_000) + "}"),
        Word("a document type", () => Format("<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>", "<w:p><w:r><w:t>&a;</w:t></w:r></w:p>"), ProblemCodes.Corrupt),
        Word("a billion laughs", () => Format(Billion, "<w:p><w:r><w:t>&g;</w:t></w:r></w:p>"), ProblemCodes.Corrupt),
        Word("100,000 tables in each other", () => Format("", HostileTexts.Repeat("<w:tbl><w:tr><w:tc>", 100_000)), ProblemCodes.TooLarge),
        Word("a span of four billion", () => Format("", "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"4294967295\"/></w:tcPr><w:p><w:r><w:t>规章</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")),
        Word("100,000 names of attributes", () => Format("", "<w:p " + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"w:a{i}=\"1\" ")) + "/>")),
    ];

    private static string Format(string prologue, string body) => WordXml.Replace("{0}", prologue, StringComparison.Ordinal).Replace("{1}", body, StringComparison.Ordinal);

    private static HostileFile Page(string name, Func<string> make, string? code = null) => HostileFile.Of(name, "html", () => Encoding.UTF8.GetBytes("<!DOCTYPE html><html><meta charset=utf-8><body>" + make()), code);

    private static HostileFile Archive(string name, Func<string> make) =>
        HostileFile.Of(name, "mht", () => Encoding.UTF8.GetBytes("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"x\"\r\n\r\n" + make()));

    private static HostileFile Rich(string name, Func<string> make, string? code = null) => HostileFile.Of(name, "rtf", () => Encoding.UTF8.GetBytes(@"{\rtf1\ansicpg936 " + make()), code);

    private static HostileFile Word(string name, Func<string> make, string? code = null) => HostileFile.Of(name, "xml", () => Encoding.UTF8.GetBytes(make()), code);
}
