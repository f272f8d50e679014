using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ReportExtractor.Batch.Journals;
using ReportExtractor.Batch.Results;
using ReportExtractor.Writers;

namespace ReportExtractor.Tests.Batch;

internal sealed class JournalTextTests
{
    private static readonly JournalLine[] Lines =
    [
        new JournalHead(JournalHead.Version, "1+0", "ab", OutputFormat.CsvLong, 2, 3, [10, 20], "night"),
        new JournalEntry("a.pdf", "ab", [1, 2], "cd", new InputOutcome(1, 2, 3, null, null)),
        new JournalEnd(4, 5, "ef"),
    ];

    [TestCaseSource(nameof(Lines))]
    public void A_line_is_parsed_as_it_was_written(JournalLine line)
    {
        var text = Encoding.UTF8.GetString(JournalText.Of(line)).TrimEnd('\n');

        Assert.That(JournalText.TryParse(text, out var parsed), Is.True);
        Assert.That(JournalText.Of(parsed!), Is.EqualTo(JournalText.Of(line)));
    }

    [TestCaseSource(nameof(Lines))]
    public void A_line_with_a_fitting_check_that_lacks_a_member_or_has_null_for_it_is_refused(JournalLine line)
    {
        var json = JsonNode.Parse(Encoding.UTF8.GetString(JournalText.Of(line))[17..])!.AsObject();
        Assert.That(JournalText.TryParse(Checked(json.ToJsonString()), out _), Is.True);
        foreach (var name in json.Select(member => member.Key).Where(name => name != "run").ToList())
        {
            var without = json.DeepClone().AsObject();
            without.Remove(name);
            Assert.That(JournalText.TryParse(Checked(without.ToJsonString()), out _), Is.False, $"without {name}");

            without[name] = null;
            Assert.That(JournalText.TryParse(Checked(without.ToJsonString()), out _), Is.False, $"null for {name}");
        }
    }

    [TestCase("""{"line":"head","schema":"s","program":"p","options":"o","format":"csvLong","shard":4,"shards":3,"headers":[]}""")]
    [TestCase("""{"line":"head","schema":"s","program":"p","options":"o","format":"csvLong","shard":0,"shards":3,"headers":[]}""")]
    [TestCase("""{"line":"head","schema":"s","program":"p","options":"o","format":"other","shard":1,"shards":3,"headers":[]}""")]
    [TestCase("""{"line":"head","schema":"s","program":"p","options":"o","format":1,"shard":1,"shards":3,"headers":[]}""")]
    [TestCase("""{"line":"head","schema":"s","program":"p","options":"o","format":"csvLong","shard":1,"shards":3,"headers":[-1]}""")]
    [TestCase("""{"line":"end","inputs":6,"allInputs":5,"allPaths":""}""")]
    [TestCase("""{"line":"other"}""")]
    [TestCase("{}")]
    [TestCase("[]")]
    [TestCase("null")]
    public void A_line_with_a_fitting_check_that_no_run_writes_is_refused(string json) =>
        Assert.That(JournalText.TryParse(Checked(json), out _), Is.False);

    private static string Checked(string json) =>
        $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)).AsSpan(0, 8))} {json}";
}
