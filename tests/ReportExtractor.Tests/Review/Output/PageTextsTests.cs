using System.Text.RegularExpressions;
using ReportExtractor.Records;
using ReportExtractor.Review.Output;
using ReportExtractor.Templates;
using ReportExtractor.TestKit;
using ReportExtractor.Writers;

namespace ReportExtractor.Tests.Review.Output;

internal sealed partial class PageTextsTests
{
    private static readonly PageTexts English = PageTexts.Load("en");

    private static string Program => string.Concat(Directory
        .GetFiles(Path.Combine(Repository.Root, "src", "ReportExtractor.Review", "Page"), "*.js").Order(StringComparer.Ordinal)
        .Select(File.ReadAllText));

    [Test]
    public void Every_language_has_the_same_sentences_with_the_same_values()
    {
        foreach (var language in PageTexts.Languages)
        {
            var texts = PageTexts.Load(language);
            Assert.That(texts.Sentences.Keys, Is.EqualTo(English.Sentences.Keys), language);
            Assert.That(texts.Sentences.Select(ValuesOf), Is.EqualTo(English.Sentences.Select(ValuesOf)), language);
        }
    }

    [Test]
    public void Every_sentence_that_the_page_names_exists()
    {
        var named = Said().Matches(Program).Select(match => match.Groups["key"].Value)
            .Concat(Placed().Matches(PageFiles.Markup).Select(match => match.Groups["key"].Value))
            .Except(["language", "policy", "style"]).ToList();

        Assert.That(named, Has.Count.GreaterThan(50));
        Assert.That(named.Where(key => !English.Sentences.ContainsKey(key)), Is.Empty);
    }

    [Test]
    public void Statuses_sums_tables_and_rules_have_their_names()
    {
        var needed = Enum.GetValues<FigureStatus>().Select(status => $"status.{ContractNames.Of(status)}")
            .Concat(Enum.GetValues<SumsVerdict>().Select(verdict => $"sums.{ContractNames.Of(verdict)}"))
            .Concat(OfficialTemplates.All.SelectMany(form => form.Tables).Select(table => $"table.{table.Id}"))
            .Concat(OfficialTemplates.All.SelectMany(form => form.Rules).Select(rule => $"rule.{rule.Id}"));

        Assert.That(needed.Where(key => !English.Sentences.ContainsKey(key)), Is.Empty);
    }

    [Test]
    public void The_program_sets_no_markup() =>
        Assert.That(
            new[] { "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function" }.Where(Program.Contains),
            Is.Empty);

    private static string ValuesOf(KeyValuePair<string, string> sentence) => string.Join(
        ' ', Value().Matches(sentence.Value).Select(match => match.Value).Order(StringComparer.Ordinal).Prepend(sentence.Key));

    [GeneratedRegex(@"(?:say|sayOr|fact|field)\('(?<key>[\w.]+)'")]
    private static partial Regex Said();

    [GeneratedRegex(@"\{(?<key>[a-zA-Z.]+)\}")]
    private static partial Regex Placed();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Value();
}
