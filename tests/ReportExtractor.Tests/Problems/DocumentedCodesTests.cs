using System.Text.RegularExpressions;
using ReportExtractor.Problems;

namespace ReportExtractor.Tests.Problems;

/// <summary>Every code that a user can meet is explained where the documents say that all are.</summary>
internal sealed partial class DocumentedCodesTests
{
    [Test]
    public void The_page_of_reasons_has_a_section_for_each_code_in_their_order()
    {
        var sections = Section().Matches(Read("docs", "reasons.md")).Select(match => match.Groups[1].Value);

        Assert.That(sections, Is.EqualTo(ReasonCodes.All));
    }

    [TestCase("records.md")]
    [TestCase("records.zh.md")]
    public void The_tables_of_problems_name_every_code_and_no_other(string file)
    {
        var rows = ProblemRow().Matches(Read("docs", file)).Select(match => match.Groups[1].Value);
        var codes = typeof(ProblemCodes).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);

        Assert.That(rows, Is.EquivalentTo(codes));
    }

    private static string Read(params string[] path) =>
        File.ReadAllText(Path.Combine([Repository.Root, .. path])).ReplaceLineEndings("\n");

    [GeneratedRegex("^### `(.+)`$", RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex(@"^\| `([a-z-]+)` \| (?:error|warning|info) \|", RegexOptions.Multiline)]
    private static partial Regex ProblemRow();
}
