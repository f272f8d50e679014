using System.Text;
using ReportExtractor.Documents;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Writers;
using ReportExtractor.Writers.Formats;

namespace ReportExtractor.Tests.Writers;

/// <summary>The contents of the files beside CSV: problems and failed checks.</summary>
internal sealed class FilesBesideTests
{
    private static readonly WriterOptions Plain = new() { Templates = [HandMade.Parks], ByteOrderMark = false };

    [Test]
    public void The_problems_of_every_input_have_rows()
    {
        var read = HandMade.Record() with
        {
            Problems = [new Problem(ProblemSeverity.Info, "unexpected-row", Messages.Verbatim("=x, y"), new TextLocation(1, 2))],
        };
        var failed = ReportRecord.Failed(
            HandMade.Source with { Path = "b.pdf" }, ProblemCodes.Encrypted, Messages.Verbatim("Password needed."));

        Assert.That(
            TextOf(1, read, failed),
            Is.EqualTo(
                "source,severity,code,message,location\r\n"
                + "2019/a.txt,info,unexpected-row,\"'=x, y\",\"{\"\"line\"\":1,\"\"column\"\":2}\"\r\n"
                + "b.pdf,error,encrypted,Password needed.,\r\n"));
    }

    [Test]
    public void The_failed_checks_of_every_input_have_rows()
    {
        var record = HandMade.Record() with
        {
            Checks =
            [
                new Check("parks.sum", "total", CheckOutcome.Fail, 12, -1.5m, ["parks.city.opened", "parks.forest.opened"]),
                new Check("parks.sum", "closed", CheckOutcome.Pass, 1, 1, []),
                new Check("parks.sum", "planned", CheckOutcome.NotAssessable, null, null, []),
            ],
        };

        Assert.That(
            TextOf(2, record),
            Is.EqualTo(
                "source,agency,year,rule,scope,expected,actual,keys\r\n"
                + "2019/a.txt,银州区,2019,parks.sum,total,12,-1.5,parks.city.opened parks.forest.opened\r\n"));
    }

    [TestCase(OutputFormat.CsvLong)]
    [TestCase(OutputFormat.CsvWide)]
    public void Csv_has_files_of_problems_and_of_checks_beside_it(OutputFormat format) =>
        Assert.That(RecordOutputs.Of(format).FilesBeside, Is.EqualTo(new[] { "problems.csv", "checks.csv" }));

    [TestCase(OutputFormat.JsonLines)]
    [TestCase(OutputFormat.JsonArray)]
    public void Json_has_no_files_beside_it(OutputFormat format) => Assert.That(RecordOutputs.Of(format).FilesBeside, Is.Empty);

    private static string TextOf(int part, params ReportRecord[] records)
    {
        using var renderer = RecordOutputs.Of(OutputFormat.CsvLong).CreateRenderer(Plain);
        var bytes = records.SelectMany(record => renderer.Render(record)[part]);
        return Encoding.UTF8.GetString([.. renderer.Headers[part], .. bytes]);
    }
}
