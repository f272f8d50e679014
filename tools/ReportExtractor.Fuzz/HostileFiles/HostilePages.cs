using System.Text;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using static ReportExtractor.Fuzz.HostileFiles.HostileTexts;

namespace ReportExtractor.Fuzz.HostileFiles;

/// <summary>Web pages that try to keep the reader busy without end, to overflow the stack or to exhaust memory.</summary>
internal static class HostilePages
{
    private const string Row = "<tr><td>规章<td>1<td>2<td>3</tr>";

    private const string CountingRules = "p:nth-last-child(2n+1){display:none} p:nth-child(even) ~ p{visibility:hidden} "
        + "p:nth-of-type(7n) ~ p:last-of-type{opacity:0}";

    private const string SearchingRules = ":has(b ~ i){display:none} :not(:has(u)) :is(p,q):has(+ p){opacity:0}";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HostileFile> All { get; } =
    [
        Page("100,000 tables in each other", () => Repeat("<table><tr><td>", 100_000), ProblemCodes.TooLarge),
        Page("100,000 lists in each other", () => Repeat("<ol><li>", 100_000), ProblemCodes.TooLarge),
        Page("formatting that crosses itself", () => Repeat("<b><i><p>", 50_000)),
        Page("a cell over four billion columns", () => $"<table><tr><td colspan=4294967295>规章<td>1</tr>{Row}</table>"),
        Page("a cell over four billion rows", () => $"<table><tr><td rowspan=4294967295>规章<td>1</tr>{Row}</table>"),
        Page(
            "50,000 cells over 1,000 columns and 65,534 rows",
            () => "<table>" + Repeat("<tr><td colspan=1000 rowspan=65534>1", 50_000) + "</table>"),
        Page(
            "a thousand rows of a thousand cells over many rows",
            () => "<table>" + Repeat("<tr>" + Repeat("<td rowspan=999>1", 100), 1_000) + "</table>"),
        Page("200,000 rows", () => "<table>" + Repeat(Row, 200_000) + "</table>", ProblemCodes.TooLarge),
        Page("100,000 attributes", () => "<p " + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"a{i}=1 ")) + ">规章</p>"),
        Page("a comment without end", () => "<!--" + Repeat("<table>--", 200_000), ProblemCodes.NoStatutoryTable),
        Page(
            "references to no character",
            () => "<table><tr><td>规章<td>" + Repeat("&#99999999999;&nosuch;&#0;", 50_000) + "</table>"),
        Page("a style sheet without end", () => "<style>" + Repeat("@media a{b{", 100_000) + "</style>" + Row),
        Page(
            "50,000 rules that hide",
            () => "<style>" + Repeat("p{visibility:hidden}", 50_000) + "</style>" + Repeat("<p>1", 1_000),
            ProblemCodes.TooLarge),
        Page(
            "rules that count brothers",
            () => $"<style>{CountingRules}</style>" + Repeat("<p>1</p>", 30_000),
            ProblemCodes.TooLarge),
        Page(
            "rules that look into all elements",
            () => $"<style>{SearchingRules}</style>" + Repeat("<div>", 40) + Repeat("<p>1</p>", 30_000),
            ProblemCodes.TooLarge),
        Page(
            "rules that try every way up",
            () => "<style>i div div div div div div p,i * * * * * p{display:none}</style>"
                + Repeat("<div>", 400) + Repeat("<p>1</p>", 10_000),
            ProblemCodes.TooLarge),
        Page(
            "rules in each other that double",
            () => "<style>" + Repeat("a,b,&{", 60) + "display:none" + Repeat("}", 60) + "</style><p>1"),
        Page(
            "a style of a megabyte",
            () => "<style>p{display:none}</style>" + Repeat("<p style='" + Repeat("display:none;", 10_000) + "'>1</p>", 10)),
        Page("200,000 scripts", () => Repeat("<script></script>", 200_000)),
    ];

    private static HostileFile Page(string name, Func<string> make, string? code = null) => HostileFile.Of(
        name,
        "html",
        () => Encoding.UTF8.GetBytes("<!DOCTYPE html><html><meta charset=utf-8><body>" + make()),
        code);
}
