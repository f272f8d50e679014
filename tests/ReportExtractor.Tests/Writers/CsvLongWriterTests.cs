using ReportExtractor.Documents;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Templates;
using ReportExtractor.Writers;

namespace ReportExtractor.Tests.Writers;

internal sealed class CsvLongWriterTests
{
    private const string Header =
        "source,agency,year,template,table,row_label,column_label,value,unit,status,sums,reasons,note,page,place,raw,key,"
        + "period_start,period_end,sha256\r\n";

    private static readonly WriterOptions Plain = new() { Templates = [HandMade.Parks], ByteOrderMark = false };

    [Test]
    public void There_is_one_row_for_each_figure_with_the_columns_of_the_contract()
    {
        var record = HandMade.Record(
            HandMade.Figure("parks.city.opened", 160.5964m, raw: "160.5964万元") with
            {
                Unit = "10k-yuan",
                Note = "mended",
                Sums = SumsVerdict.Confirmed,
                Reasons = ["letter-as-digit", "sums-decide"],
            },
            HandMade.Figure("parks.forest.closed", null, FigureStatus.Blank, raw: "") with { Location = null });

        Assert.That(
            HandMade.Text(OutputFormat.CsvLong, Plain, record),
            Is.EqualTo(
                Header
                + "2019/a.txt,银州区,2019,parks,parks,1.城市公园,列opened,160.5964,10k-yuan,read,confirmed,letter-as-digit sums-decide,mended,"
                + ",line 83 column 21,160.5964万元,parks.city.opened,2019-01-01,2019-12-31,ab12\r\n"
                + "2019/a.txt,银州区,2019,parks,parks,2.森林公园,列closed,,,blank,none,,,"
                + ",,,parks.forest.closed,2019-01-01,2019-12-31,ab12\r\n"));
    }

    [TestCaseSource(nameof(Places))]
    public void A_location_is_a_page_and_a_place(Location location, string cells) =>
        Assert.That(
            HandMade.Text(OutputFormat.CsvLong, Plain, HandMade.Record(HandMade.Figure("k", 1) with { Location = location })),
            Does.Contain($",read,none,,,{cells},,k,"));

    [Test]
    public void An_input_without_figures_has_no_row() =>
        Assert.That(
            HandMade.Text(
                OutputFormat.CsvLong, Plain, ReportRecord.Failed(HandMade.Source, ProblemCodes.Corrupt, Messages.Verbatim("Broken."))),
            Is.EqualTo(Header));

    [Test]
    public void It_begins_with_a_byte_order_mark_by_default()
    {
        Assert.That(
            HandMade.Bytes(OutputFormat.CsvLong, Plain with { ByteOrderMark = true }).Take(4), Is.EqualTo("\uFEFFs"u8.ToArray()));
        Assert.That(HandMade.Bytes(OutputFormat.CsvLong, Plain).Take(1), Is.EqualTo("s"u8.ToArray()));
    }

    [TestCase("a,b", "\"a,b\"")]
    [TestCase("say \"0\"", "\"say \"\"0\"\"\"")]
    [TestCase("1\n2", "\"1\n2\"")]
    [TestCase("1\r\n2", "\"1\r\n2\"")]
    [TestCase("１２", "１２")]
    public void A_text_is_quoted_as_in_RFC_4180(string raw, string cell) => Assert.That(RawCell(raw), Is.EqualTo(cell));

    [TestCase("=1+1", "'=1+1")]
    [TestCase("+3", "'+3")]
    [TestCase("-417", "'-417")]
    [TestCase("-", "'-")]
    [TestCase("@SUM(A1)", "'@SUM(A1)")]
    [TestCase("\t5", "'\t5")]
    [TestCase("\r5", "\"'\r5\"")]
    [TestCase("\n5", "\"'\n5\"")]
    [TestCase("＝1", "'＝1")]
    [TestCase("＋3", "'＋3")]
    [TestCase("－8", "'－8")]
    [TestCase("＠x", "'＠x")]
    [TestCase("5=5", "5=5")]
    [TestCase("—", "—")]
    public void A_text_that_a_spreadsheet_would_run_begins_with_an_apostrophe(string raw, string cell) =>
        Assert.That(RawCell(raw), Is.EqualTo(cell));

    [Test]
    public void A_negative_number_is_written_as_a_number() =>
        Assert.That(
            HandMade.Text(OutputFormat.CsvLong, Plain, HandMade.Record(HandMade.Figure("k", -417))),
            Does.Contain(",-417,"));

    [Test]
    public void A_figure_of_another_form_has_the_labels_of_that_form()
    {
        var other = HandMade.Form("other", "planned");
        var options = Plain with { Templates = [HandMade.Parks, other] };

        Assert.That(
            HandMade.Text(OutputFormat.CsvLong, options, HandMade.Record(HandMade.Figure("parks.city.planned", 1))),
            Does.Contain(",parks,parks,1.城市公园,列planned,1,").And.Contain(",parks.city.planned,"));
    }

    [Test]
    public void A_key_of_two_forms_has_the_labels_of_the_records_own_form()
    {
        var own = HandMade.Parks with
        {
            Tables = [HandMade.Parks.Tables[0] with { Columns = [new ColumnTemplate { Id = "opened", Label = "本年新开" }] }],
        };
        var options = Plain with { Templates = [HandMade.Form("other", "opened"), own] };

        Assert.That(
            HandMade.Text(OutputFormat.CsvLong, options, HandMade.Record(HandMade.Figure("parks.city.opened", 1))),
            Does.Contain(",1.城市公园,本年新开,1,"));
    }

    private static IEnumerable<TestCaseData> Places() =>
    [
        new(new PageLocation(2, new PageBox(312.4, 208, 331.9, 220.5)), "2,312.4 208.0 331.9 220.5"),
        new(new TableLocation(2, 4, 7), ",table 2 row 4 cell 7"),
        new(new TextLocation(83, 21), ",line 83 column 21"),
    ];

    /// <summary>The cell of a raw text, between the place and the key.</summary>
    private static string RawCell(string raw)
    {
        const string place = ",line 83 column 21,";
        var csv = HandMade.Text(OutputFormat.CsvLong, Plain, HandMade.Record(HandMade.Figure("the-key", 777, raw: raw)));
        var start = csv.IndexOf(place, StringComparison.Ordinal) + place.Length;
        return csv[start..csv.IndexOf(",the-key,", start, StringComparison.Ordinal)];
    }
}
