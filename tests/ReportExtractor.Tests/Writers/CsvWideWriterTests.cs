using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Templates;
using ReportExtractor.Writers;

namespace ReportExtractor.Tests.Writers;

internal sealed class CsvWideWriterTests
{
    private const string InputColumns =
        "source,agency,year,period_start,period_end,template,format,read,suspect,contradicted,blank,nil,unreadable,missing,checks_failed,"
        + "error,sha256";

    private const string ParkColumns = "parks.city.opened,parks.city.closed,parks.forest.opened,parks.forest.closed";

    private static readonly WriterOptions Plain = new() { Templates = [HandMade.Parks], ByteOrderMark = false };

    [Test]
    public void There_is_one_row_for_each_input_with_its_counts_and_one_column_for_each_key()
    {
        var record = HandMade.Record(
            HandMade.Figure("parks.city.opened", 3) with { Sums = SumsVerdict.Contradicted },
            HandMade.Figure("parks.city.closed", 0.370m, FigureStatus.Suspect) with { Sums = SumsVerdict.Contradicted },
            HandMade.Figure("parks.forest.opened", null, FigureStatus.Nil),
            HandMade.Figure("parks.forest.closed", -5)) with
        {
            Checks = [new Check("r", "s", CheckOutcome.Fail, 1, 2, []), new Check("r", "t", CheckOutcome.Pass, 1, 1, [])],
        };
        var failed = ReportRecord.Failed(
            HandMade.Source with { Path = "b", Format = "pdf" }, ProblemCodes.Scanned, Messages.Verbatim("No text."));

        Assert.That(
            HandMade.Text(OutputFormat.CsvWide, Plain, record, failed),
            Is.EqualTo(
                $"{InputColumns},{ParkColumns}\r\n"
                + "2019/a.txt,银州区,2019,2019-01-01,2019-12-31,parks,text,2,1,2,0,1,0,0,1,,ab12,3,0.370,,-5\r\n"
                + "b,,,,,,pdf,0,0,0,0,0,0,0,0,scanned,ab12,,,,\r\n"));
    }

    [Test]
    public void A_nil_written_as_zero_still_counts_as_nil() =>
        Assert.That(
            HandMade.Text(
                OutputFormat.CsvWide,
                Plain with { NilAsZero = true },
                HandMade.Record(HandMade.Figure("parks.city.opened", null, FigureStatus.Nil))),
            Does.EndWith(",parks,text,0,0,0,0,1,0,0,0,,ab12,0,,,\r\n"));

    [Test]
    public void An_amount_of_money_is_followed_by_its_unit_and_a_status_follows_every_key()
    {
        var form = HandMade.Form("shops", "sold", "price");
        var priced = form with
        {
            Tables =
            [
                form.Tables[0] with
                {
                    Rows = [form.Tables[0].Rows[0]],
                    Columns = [form.Tables[0].Columns[0], form.Tables[0].Columns[1] with { Kind = FigureKind.Money }],
                },
            ],
        };
        var record = HandMade.Record(
            HandMade.Figure("parks.city.sold", 3),
            HandMade.Figure("parks.city.price", 1.5m, FigureStatus.Suspect) with { Unit = "yuan" });
        var options = Plain with { Templates = [priced] };

        Assert.That(
            HandMade.Text(OutputFormat.CsvWide, options, record),
            Does.StartWith(InputColumns + ",parks.city.sold,parks.city.price,parks.city.price.unit\r\n")
                .And.EndWith(",ab12,3,1.5,yuan\r\n"));
        Assert.That(
            HandMade.Text(OutputFormat.CsvWide, options with { WithStatus = true }, record, HandMade.Record()),
            Does.StartWith(
                InputColumns
                + ",parks.city.sold,parks.city.sold.status,parks.city.price,parks.city.price.unit,parks.city.price.status\r\n")
                .And.Contain(",ab12,3,read,1.5,yuan,suspect\r\n")
                .And.EndWith(",ab12,,,,,\r\n"));
    }

    [Test]
    public void The_keys_of_a_second_form_follow_those_of_the_first_without_duplicates()
    {
        var options = Plain with { Templates = [HandMade.Parks, HandMade.Form("other", "closed", "planned")] };

        Assert.That(
            HandMade.Text(OutputFormat.CsvWide, options),
            Is.EqualTo($"{InputColumns},{ParkColumns},parks.city.planned,parks.forest.planned\r\n"));
    }

    [Test]
    public void The_official_forms_have_226_keys_together_in_statutory_order_and_two_of_them_have_a_unit()
    {
        var header = HandMade.Text(OutputFormat.CsvWide, new WriterOptions { ByteOrderMark = false }).TrimEnd().Split(',');
        var keys = header.Skip(17).Where(column => !column.EndsWith(".unit", StringComparison.Ordinal)).ToList();

        Assert.That(keys, Has.Count.EqualTo(226));
        Assert.That(keys[0], Is.EqualTo("article20_1.rules.created"));
        Assert.That(keys[197], Is.EqualTo(OfficialTemplates.All[0].Figures[^1].Key));
        Assert.That(keys[198], Is.EqualTo("article20_1.rules.issued"));
        Assert.That(
            header.Where(column => column.EndsWith(".unit", StringComparison.Ordinal)),
            Is.EqualTo(new[] { "article20_9.procurement.amount.unit", "article20_8.fees.amount.unit" }));
    }
}
