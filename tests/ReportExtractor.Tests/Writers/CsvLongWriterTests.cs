using System.Text;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Templates;
using ReportExtractor.Writers;
using ReportExtractor.Writers.Csv;

namespace ReportExtractor.Tests.Writers;

internal sealed class CsvLongWriterTests
{
    private const string Header = "source,sha256,agency,year,template,table,key,row_label,column_label,value,raw,status,unit,location,note\r\n";

    private static readonly WriterOptions Plain = new() { Templates = [HandMade.Parks], ByteOrderMark = false };

    [Test]
    public void There_is_a_row_for_each_figure_with_the_columns_of_the_contract()
    {
        var record = HandMade.Record(
            HandMade.Figure("parks.city.opened", 160.5964m, raw: "160.5964万元") with { Unit = "10k-yuan", Note = "mended" },
            HandMade.Figure("parks.forest.closed", null, FigureStatus.Blank, raw: "") with { Location = null });

        Assert.That(
            HandMade.Text(OutputFormat.CsvLong, Plain, record),
            Is.EqualTo(
                Header
                + "2019/a.txt,ab12,银州区,2019,parks,parks,parks.city.opened,1.城市公园,列opened,160.5964,160.5964万元,read,10k-yuan,\"{\"\"line\"\":83,\"\"column\"\":21}\",mended\r\n"
                + "2019/a.txt,ab12,银州区,2019,parks,parks,parks.forest.closed,2.森林公园,列closed,,,blank,,,\r\n"));
    }

    [Test]
    public void An_input_without_figures_has_no_row() =>
        Assert.That(
            HandMade.Text(OutputFormat.CsvLong, Plain, ReportRecord.Failed(HandMade.Source, ProblemCodes.Corrupt, "Broken.")),
            Is.EqualTo(Header));

    [Test]
    public void It_begins_with_a_byte_order_mark_unless_told_otherwise()
    {
        Assert.That(HandMade.Bytes(OutputFormat.CsvLong, Plain with { ByteOrderMark = true }).Take(4), Is.EqualTo("\uFEFFs"u8.ToArray()));
        Assert.That(HandMade.Bytes(OutputFormat.CsvLong, Plain).Take(1), Is.EqualTo("s"u8.ToArray()));
    }

    [TestCase("a,b", "\"a,b\"")]
    [TestCase("say \"0\"", "\"say \"\"0\"\"\"")]
    [TestCase("1\n2", "\"1\n2\"")]
    [TestCase("1\r\n2", "\"1\r\n2\"")]
    [TestCase("１２", "１２")]
    public void A_text_is_quoted_where_RFC_4180_asks_for_it(string raw, string cell) =>
        Assert.That(RawCell(raw), Is.EqualTo(cell));

    [TestCase("=1+1", "'=1+1")]
    [TestCase("+3", "'+3")]
    [TestCase("-417", "'-417")]
    [TestCase("-", "'-")]
    [TestCase("@SUM(A1)", "'@SUM(A1)")]
    [TestCase("\t5", "'\t5")]
    [TestCase("\r5", "\"'\r5\"")]
    [TestCase("＝1", "'＝1")]
    [TestCase("＋3", "'＋3")]
    [TestCase("－8", "'－8")]
    [TestCase("＠x", "'＠x")]
    [TestCase("5=5", "5=5")]
    [TestCase("—", "—")]
    public void A_text_that_a_spreadsheet_would_run_begins_with_an_apostrophe(string raw, string cell) =>
        Assert.That(RawCell(raw), Is.EqualTo(cell));

    [Test]
    public void A_negative_number_stays_a_number() =>
        Assert.That(
            HandMade.Text(OutputFormat.CsvLong, Plain, HandMade.Record(HandMade.Figure("k", -417))),
            Does.Contain(",-417,"));

    [Test]
    public void A_figure_of_the_other_form_has_the_labels_of_that_form()
    {
        var other = HandMade.Form("other", "planned");
        var options = Plain with { Templates = [HandMade.Parks, other] };

        Assert.That(
            HandMade.Text(OutputFormat.CsvLong, options, HandMade.Record(HandMade.Figure("parks.city.planned", 1))),
            Does.Contain(",parks,parks,parks.city.planned,1.城市公园,列planned,1,"));
    }

    [Test]
    public void A_key_that_both_forms_have_has_the_labels_of_the_records_own_form()
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

    [Test]
    public void The_problems_of_every_input_have_rows_of_their_own()
    {
        var read = HandMade.Record() with { Problems = [new Problem(ProblemSeverity.Info, "unexpected-row", "=x, y", new Documents.TextLocation(1, 2))] };
        var failed = ReportRecord.Failed(HandMade.Source with { Path = "b.pdf" }, ProblemCodes.Encrypted, "Password needed.");
        using var stream = new MemoryStream();
        using (var writer = new ProblemsWriter(stream, Plain))
        {
            writer.Write(read);
            writer.Write(failed);
            writer.Complete();
        }

        Assert.That(
            Encoding.UTF8.GetString(stream.ToArray()),
            Is.EqualTo(
                "source,severity,code,message,location\r\n"
                + "2019/a.txt,info,unexpected-row,\"'=x, y\",\"{\"\"line\"\":1,\"\"column\"\":2}\"\r\n"
                + "b.pdf,error,encrypted,Password needed.,\r\n"));
    }

    /// <summary>The cell of a raw text, between the value and the status.</summary>
    private static string RawCell(string raw)
    {
        var csv = HandMade.Text(OutputFormat.CsvLong, Plain, HandMade.Record(HandMade.Figure("k", 777, raw: raw)));
        var start = csv.IndexOf(",777,", StringComparison.Ordinal) + ",777,".Length;
        return csv[start..csv.IndexOf(",read,", start, StringComparison.Ordinal)];
    }
}
