using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Templates;
using ReportExtractor.Writers;

namespace ReportExtractor.Tests.Writers;

internal sealed class CsvWideWriterTests
{
    private const string InputColumns = "source,sha256,format,agency,year,template,read,suspect,blank,nil,unreadable,missing,checks_failed,error";

    private static readonly WriterOptions Plain = new() { Templates = [HandMade.Parks], ByteOrderMark = false };

    [Test]
    public void There_is_a_row_for_each_input_with_its_counts_and_a_column_for_each_key()
    {
        var record = HandMade.Record(
            HandMade.Figure("parks.city.opened", 3),
            HandMade.Figure("parks.city.closed", 0.370m, FigureStatus.Suspect),
            HandMade.Figure("parks.forest.opened", null, FigureStatus.Nil),
            HandMade.Figure("parks.forest.closed", -5)) with
        {
            Checks = [new Check("r", "s", CheckOutcome.Fail, 1, 2, []), new Check("r", "t", CheckOutcome.Pass, 1, 1, [])],
        };
        var failed = ReportRecord.Failed(HandMade.Source with { Path = "b", Format = "pdf" }, ProblemCodes.Scanned, "No text.");

        Assert.That(
            HandMade.Text(OutputFormat.CsvWide, Plain, record, failed),
            Is.EqualTo(
                InputColumns + ",parks.city.opened,parks.city.closed,parks.forest.opened,parks.forest.closed\r\n"
                + "2019/a.txt,ab12,text,银州区,2019,parks,2,1,0,1,0,0,1,,3,0.370,,-5\r\n"
                + "b,ab12,pdf,,,,0,0,0,0,0,0,0,scanned,,,,\r\n"));
    }

    [Test]
    public void A_nil_written_as_zero_still_counts_as_nil() =>
        Assert.That(
            HandMade.Text(OutputFormat.CsvWide, Plain with { NilAsZero = true }, HandMade.Record(HandMade.Figure("parks.city.opened", null, FigureStatus.Nil))),
            Does.EndWith(",parks,0,0,0,1,0,0,0,,0,,,\r\n"));

    [Test]
    public void The_keys_of_a_second_form_follow_those_of_the_first_each_once()
    {
        var options = Plain with { Templates = [HandMade.Parks, HandMade.Form("other", "closed", "planned")] };

        Assert.That(
            HandMade.Text(OutputFormat.CsvWide, options),
            Is.EqualTo(InputColumns + ",parks.city.opened,parks.city.closed,parks.forest.opened,parks.forest.closed,parks.city.planned,parks.forest.planned\r\n"));
    }

    [Test]
    public void The_official_forms_have_226_keys_together_in_statutory_order()
    {
        var header = HandMade.Text(OutputFormat.CsvWide, new WriterOptions { ByteOrderMark = false }).TrimEnd().Split(',');

        Assert.That(header, Has.Length.EqualTo(14 + 226));
        Assert.That(header[14], Is.EqualTo("article20_1.rules.created"));
        Assert.That(header[14 + 197], Is.EqualTo(OfficialTemplates.All[0].Figures[^1].Key));
        Assert.That(header[14 + 198], Is.EqualTo("article20_1.rules.issued"));
    }
}
