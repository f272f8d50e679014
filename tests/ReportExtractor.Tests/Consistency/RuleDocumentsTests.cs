using System.Text.RegularExpressions;
using ReportExtractor.Consistency.Rules;
using ReportExtractor.Consistency.Selection;
using ReportExtractor.Templates;

namespace ReportExtractor.Tests.Consistency;

/// <summary>The pages on rules list each rule, with its grade and its sentence.</summary>
internal sealed partial class RuleDocumentsTests
{
    private static readonly RuleInfo[] Rules = [.. RuleSet.All([.. OfficialTemplates.All, .. OfficialTemplates.Older])];

    [TestCase("rules.md")]
    [TestCase("rules.zh.md")]
    public void Each_rule_is_listed_with_its_grade_and_no_other(string file)
    {
        var rows = RuleRow().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", file)))
            .Select(match => (match.Groups[1].Value, match.Groups[2].Value)).Distinct();

        Assert.That(rows, Is.EquivalentTo(Rules.Select(rule => (rule.Code, rule.GradeName))));
    }

    [Test]
    public void Each_rule_has_a_sentence_in_both_languages_that_ends()
    {
        Assert.That(Rules.Select(rule => rule.English), Has.All.Matches("^[A-Z].*\\.$"));
        Assert.That(Rules.Select(rule => rule.Chinese), Has.All.Matches("[\u4E00-\u9FFF].*。$"));
    }

    [GeneratedRegex(@"^\| `([a-z0-9_.-]+)` \| (must|should|hint) \|", RegexOptions.Multiline)]
    private static partial Regex RuleRow();
}
