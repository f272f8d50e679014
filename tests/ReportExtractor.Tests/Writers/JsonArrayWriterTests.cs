using System.Text;
using System.Text.Json;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Writers;
using ReportExtractor.Writers.Json;

namespace ReportExtractor.Tests.Writers;

internal sealed class JsonArrayWriterTests
{
    [Test]
    public void The_array_has_the_same_objects_as_json_lines()
    {
        var first = HandMade.Record(HandMade.Figure("k", 1.50m, raw: "1.50"));
        var second = ReportRecord.Failed(HandMade.Source, ProblemCodes.Empty, Messages.Verbatim("空"));
        var lines = HandMade.Text(OutputFormat.JsonLines, null, first, second).Split('\n');

        Assert.That(
            HandMade.Text(OutputFormat.JsonArray, null, first, second),
            Is.EqualTo($"[\n{lines[0]},\n{lines[1]}\n]\n"));
    }

    [Test]
    public void An_output_without_records_is_an_empty_array() =>
        Assert.That(HandMade.Text(OutputFormat.JsonArray, null), Is.EqualTo("[]\n"));

    [Test]
    public void A_printed_record_is_the_same_object_with_one_figure_a_line()
    {
        var record = HandMade.Record(HandMade.Figure("k", 0.30m), HandMade.Figure("l", 2)) with
        {
            Checks = [new Check("r", "s", CheckOutcome.Fail, 3, 2, ["k"])],
        };
        using var stream = new MemoryStream();

        RecordPrinter.Print(record, stream);

        var printed = Encoding.UTF8.GetString(stream.ToArray());
        using var expected = JsonDocument.Parse(HandMade.Text(OutputFormat.JsonLines, null, record));
        using var actual = JsonDocument.Parse(printed);
        Assert.That(JsonElement.DeepEquals(actual.RootElement, expected.RootElement), Is.True);
        Assert.That(printed, Does.Contain("\n    {\"key\":\"k\",\"value\":0.30,"));
        Assert.That(printed.Split('\n'), Has.Length.EqualTo(14));
    }
}
