using System.Text;
using System.Text.Json;
using ReportExtractor.Documents;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Writers;
using ReportExtractor.Writers.Json;

namespace ReportExtractor.Tests.Writers;

internal sealed class RecordJsonReaderTests
{
    private static readonly ReportRecord Full = new(
        HandMade.Source with { Pages = 4 },
        HandMade.Header,
        [
            HandMade.Figure("in.text", 12.340m, raw: "12.340 \"x\" 万") with
            {
                Reasons = ["glued-fewer", "wrapped"],
                Sums = SumsVerdict.Confirmed,
            },
            HandMade.Figure("in.table", null, FigureStatus.Missing) with { Location = new TableLocation(2, 7, 4), Unit = "yuan" },
            HandMade.Figure("on.page", -1, FigureStatus.Corrected, "0") with
            {
                Location = new PageLocation(2, new PageBox(312.4, 208, 331.95, 220.5)),
                Note = "A sentence.",
                Own = new Figure("on.page", 1, "l", FigureStatus.Suspect, "10k-yuan"),
                Decisions = [new FigureDecision(DecisionKind.Correct, "甲", DateTimeOffset.UnixEpoch, "misread")],
            },
            HandMade.Figure("nowhere", 79228162514264337593543950335m) with { Location = null },
        ],
        [new Check("applications.balance", "total", CheckOutcome.Fail, 1.5m, null, ["a", "b"])],
        [new Problem(ProblemSeverity.Warning, "code", Messages.Verbatim("A message."), new TextLocation(1, 2))]);

    [Test]
    public void A_record_that_was_read_is_written_as_before()
    {
        foreach (var record in new[] { Full, ReportRecord.Failed(HandMade.Source, ProblemCodes.Corrupt, Messages.Verbatim("Broken.")) })
        {
            var json = HandMade.Bytes(OutputFormat.JsonLines, null, record);

            Assert.That(
                Encoding.UTF8.GetString(HandMade.Bytes(OutputFormat.JsonLines, null, new RecordJsonReader().Read(json))),
                Is.EqualTo(Encoding.UTF8.GetString(json)));
        }
    }

    [Test]
    public void The_same_text_again_is_the_same_string()
    {
        var reader = new RecordJsonReader();
        var json = HandMade.Bytes(OutputFormat.JsonLines, null, Full);

        var (first, again) = (reader.Read(json), reader.Read(json));

        Assert.That(again.Figures[0].Key, Is.SameAs(first.Figures[0].Key));
    }

    [Test]
    public void Members_may_stand_in_any_order_with_others_between_them()
    {
        var json = HandMade.Text(OutputFormat.JsonLines, null, Full);
        using var document = JsonDocument.Parse(json);

        var turned = new RecordJsonReader().Read(Encoding.UTF8.GetBytes(Turned(document.RootElement)));

        Assert.That(HandMade.Text(OutputFormat.JsonLines, null, turned), Is.EqualTo(json));
    }

    [TestCase("\"sums\":\"confirmed\",", "'sums' is missing")]
    [TestCase("\"line\":83,", "'location' is missing")]
    [TestCase("\"checks\":[", "'checks' is missing", "\"others\":[")]
    [TestCase("\"key\":\"in.text\"", "null", "\"key\":null")]
    [TestCase("\"figures\":[", "array", "\"figures\":{},\"x\":[")]
    [TestCase("\"status\":\"missing\"", "lost", "\"status\":\"lost\"")]
    [TestCase("[312.4,", "four edges", "[312.4,1.0,")]
    public void What_is_not_of_the_shape_is_named(string part, string sentence, string instead = "")
    {
        var json = HandMade.Text(OutputFormat.JsonLines, null, Full);
        Assert.That(json, Does.Contain(part));

        Assert.That(
            () => new RecordJsonReader().Read(Encoding.UTF8.GetBytes(json.Replace(part, instead, StringComparison.Ordinal))),
            Throws.Exception.With.Message.Contains(sentence));
    }

    [TestCase("1")]
    [TestCase("{}")]
    [TestCase("x")]
    public void Nothing_may_stand_behind_a_record(string rest) =>
        Assert.That(
            () => new RecordJsonReader().Read(Encoding.UTF8.GetBytes(HandMade.Text(OutputFormat.JsonLines, null, Full) + rest)),
            Throws.InstanceOf<JsonException>());

    /// <summary>The JSON with the members of every object in reverse order, and another one in front of each.</summary>
    private static string Turned(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(',', json.EnumerateObject().Reverse()
            .Select(member => $"\"other\":[{{\"key\":1}}],\"{member.Name}\":{Turned(member.Value)}")) + "}",
        JsonValueKind.Array => "[" + string.Join(',', json.EnumerateArray().Select(Turned)) + "]",
        _ => json.GetRawText(),
    };
}
