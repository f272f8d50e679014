using ReportExtractor.Corrections;
using ReportExtractor.Corrections.Decisions;
using static ReportExtractor.Tests.Corrections.CorrectionLog;

namespace ReportExtractor.Tests.Corrections;

internal sealed class DecisionLogTests
{
    [Test]
    public void A_decision_is_written_as_it_is_read()
    {
        var line = Line(NewTotal, "correct", "99.50", why: "“合计”\n应为99");

        var decision = DecisionJson.Parse(line);

        Assert.That(DecisionJson.Parse(DecisionJson.Write(decision)), Is.EqualTo(decision));
        Assert.That(DecisionJson.Write(decision), Does.Contain("\"value\":99.50,").And.Contain("\"at\":\"2026-11-29T12:00:00Z\""));
    }

    [TestCase("}", "", "it is no JSON from character")]
    [TestCase("decision/1", "record/2", "'schema' must be one of: report-extractor.decision/1.")]
    [TestCase("\"decision\":\"correct\"", "\"decision\":\"korrect\"", "'decision' must be one of: correct, accept, comment.")]
    [TestCase("\"decision\":\"correct\"", "\"decision\":\"accept\"", "'value' is only for 'correct'.")]
    [TestCase(",\"value\":99", "", "it needs the member 'value'.")]
    [TestCase("\"value\":99", "\"value\":\"99\"", "'value' must be a number in plain decimals with at most 28 digits, or null.")]
    [TestCase("\"value\":99", "\"value\":9e1", "'value' must be a number in plain decimals")]
    [TestCase("\"value\":99", "\"value\":0.12345678901234567890123456789", "'value' must be a number in plain decimals")]
    [TestCase("\"status\":\"read\"", "\"status\":\"corrected\"", "'seen.status' must be one of: read, suspect, blank, nil")]
    [TestCase("\"by\":\"\\u738B\\u82B3\"", "\"by\":\" \"", "'by' must be a text that is not empty.")]
    [TestCase("12:00:00Z", "12:00:00", "'at' must be a date, a time and an offset")]
    [TestCase("2026-11-29", "2026-02-30", "'at' must be a date, a time and an offset")]
    [TestCase("\"by\"", "\"key\":\"a\",\"by\"", "it is no JSON from character")]
    public void A_line_that_is_no_decision_is_named_with_its_fault(string right, string wrong, string fault)
    {
        var line = Line(NewTotal, "correct", "99");
        Assert.That(line, Does.Contain(right));

        var error = Assert.Throws<CorrectionException>(() => Load(line, "", line.Replace(right, wrong, StringComparison.Ordinal)))!;

        Assert.That(error.Message, Does.Contain("log.jsonl', line 3, is no decision: ").And.Contain(fault));
    }

    [Test]
    public void A_figure_without_a_number_cannot_be_accepted()
    {
        var line = Line(NewTotal, "accept").Replace(
            """{"value":101,"status":"read","raw":"101"}""", """{"value":null,"status":"blank","raw":""}""", StringComparison.Ordinal);

        Assert.That(() => Load(line), Throws.TypeOf<CorrectionException>().With.Message.Contains("has no number to accept"));
    }

    [Test]
    public void A_comment_says_something()
    {
        Assert.That(
            () => Load(Line(NewTotal, "comment")), Throws.TypeOf<CorrectionException>().With.Message.Contains("a comment needs 'why'"));
    }

    [Test]
    public void A_log_with_a_byte_order_mark_and_windows_line_ends_is_read()
    {
        Assert.That(Load("\uFEFF" + Line(NewTotal, "correct", "99") + "\r").Count, Is.EqualTo(1));
    }
}
