using System.Text.Json;
using ReportExtractor.Documents;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Writers;

namespace ReportExtractor.Tests.Writers;

internal sealed class JsonLinesWriterTests
{
    [Test]
    public void A_record_is_written_with_the_properties_of_the_contract_in_their_order()
    {
        var record = new ReportRecord(
            HandMade.Source with { Format = "pdf", Pages = 4 },
            HandMade.Header,
            [
                new Figure(
                    "applications.new.total", 0, "　0", FigureStatus.Read, null, new PageLocation(2, new PageBox(312.4, 208, 331.9, 220.5)))
                {
                    Sums = SumsVerdict.Confirmed,
                    Reasons = ["sums-decide"],
                },
            ],
            [new Check("applications.balance", "natural_person", CheckOutcome.Pass, 12, 12, ["a.b.c", "d.e.f"])],
            [new Problem(ProblemSeverity.Warning, "table-truncated", Messages.Verbatim("表格中断"))]);

        const string expected =
            """
            {"schema":"report-extractor.record/2",
            "source":{"path":"2019/a.txt","format":"pdf","sha256":"ab12","bytes":48213,"pages":4},
            "report":{"title":"银州区2019年报告","agency":"银州区","year":2019,"periodStart":"2019-01-01","periodEnd":"2019-12-31",
            "template":"parks"},
            "figures":[{"key":"applications.new.total","value":0,"raw":"　0","status":"read","unit":null,
            "location":{"page":2,"box":[312.4,208.0,331.9,220.5]},"sums":"confirmed","reasons":["sums-decide"],"note":null}],
            "checks":[{"rule":"applications.balance","scope":"natural_person","outcome":"pass","expected":12,"actual":12,
            "keys":["a.b.c","d.e.f"]}],
            "problems":[{"severity":"warning","code":"table-truncated","message":"表格中断","location":null}]}
            """;
        Assert.That(HandMade.Text(OutputFormat.JsonLines, null, record), Is.EqualTo(expected.ReplaceLineEndings("") + "\n"));
    }

    [Test]
    public void An_input_that_could_not_be_read_has_no_report_and_no_figures()
    {
        var record = ReportRecord.Failed(HandMade.Source, ProblemCodes.Encrypted, Messages.Verbatim("Password needed."));

        Assert.That(
            HandMade.Text(OutputFormat.JsonLines, null, record),
            Does.EndWith(
                ""","report":null,"figures":[],"checks":[],"problems":"""
                + """[{"severity":"error","code":"encrypted","message":"Password needed.","location":null}]}"""
                + "\n"));
    }

    [Test]
    public void Unknown_properties_of_the_report_are_null()
    {
        var record = HandMade.Record() with { Report = new ReportHeader(null, null, null, null, null, null) };

        Assert.That(
            HandMade.Text(OutputFormat.JsonLines, null, record),
            Does.Contain(
                "\"report\":{\"title\":null,\"agency\":null,\"year\":null,\"periodStart\":null,\"periodEnd\":null,\"template\":null}"));
    }

    [Test]
    public void There_is_one_line_for_each_record_and_no_byte_order_mark()
    {
        var options = WriterOptions.Default with { ByteOrderMark = true };
        var bytes = HandMade.Bytes(OutputFormat.JsonLines, options, HandMade.Record(), HandMade.Record());

        Assert.That(bytes[0], Is.EqualTo((byte)'{'));
        Assert.That(bytes.Count(b => b == '\n'), Is.EqualTo(2));
        Assert.That(bytes, Has.None.EqualTo((byte)'\r'));
    }

    [TestCase("160.5964")]
    [TestCase("0.3700")]
    [TestCase("-417")]
    [TestCase("251000")]
    [TestCase("79228162514264337593543950335")]
    public void A_number_is_written_with_the_digits_that_were_printed(string number)
    {
        var value = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);

        Assert.That(
            HandMade.Text(OutputFormat.JsonLines, null, HandMade.Record(HandMade.Figure("k", value))),
            Does.Contain($"\"value\":{number},"));
    }

    [TestCase("政府信息公开 ，（一）")]
    [TestCase("　全角空格　\u00A0")]
    [TestCase("𠮷野家 😀")]
    [TestCase("<b>&'+</b>")]
    public void Text_is_not_escaped(string text)
    {
        var json = HandMade.Text(OutputFormat.JsonLines, null, HandMade.Record(HandMade.Figure("k", 1, raw: text)));

        Assert.That(json, Does.Contain($"\"raw\":\"{text}\","));
    }

    [TestCase("\"", "\\\"")]
    [TestCase("\\", "\\\\")]
    [TestCase("a\nb\tc\r", "a\\nb\\tc\\r")]
    [TestCase("\0\u0007", "\\u0000\\u0007")]
    [TestCase("\u0085\u2028\u2029", "\\u0085\\u2028\\u2029")]
    public void Characters_that_would_break_the_string_or_the_line_are_escaped(string text, string escaped)
    {
        var json = HandMade.Text(OutputFormat.JsonLines, null, HandMade.Record(HandMade.Figure("k", 1, raw: text)));

        Assert.That(json, Does.Contain($"\"raw\":\"{escaped}\","));
        using var parsed = JsonDocument.Parse(json);
        Assert.That(parsed.RootElement.GetProperty("figures")[0].GetProperty("raw").GetString(), Is.EqualTo(text));
    }

    [Test]
    public void A_lone_surrogate_becomes_a_replacement_character()
    {
        var json = HandMade.Text(OutputFormat.JsonLines, null, HandMade.Record(HandMade.Figure("k", 1, raw: "a\uD800b")));

        Assert.That(json, Does.Contain("\"raw\":\"a\uFFFDb\","));
    }

    [Test]
    public void A_location_is_written_by_its_kind()
    {
        Location?[] locations =
            [new TextLocation(83, 21), new TableLocation(2, 4, 7), new PageLocation(1, new PageBox(0.04, 1.126, 2, 3)), null];
        var figures = locations.Select(location => HandMade.Figure("k", 1) with { Location = location });

        var json = HandMade.Text(OutputFormat.JsonLines, null, HandMade.Record([.. figures]));

        Assert.That(json, Does.Contain("""{"line":83,"column":21}"""));
        Assert.That(json, Does.Contain("""{"table":2,"row":4,"cell":7}"""));
        Assert.That(json, Does.Contain("""{"page":1,"box":[0.04,1.13,2.0,3.0]}"""));
        Assert.That(json, Does.Contain("\"location\":null"));
    }

    [TestCase(FigureStatus.Read, "read")]
    [TestCase(FigureStatus.Suspect, "suspect")]
    [TestCase(FigureStatus.Blank, "blank")]
    [TestCase(FigureStatus.Nil, "nil")]
    [TestCase(FigureStatus.Unreadable, "unreadable")]
    [TestCase(FigureStatus.Missing, "missing")]
    public void A_status_has_its_name_of_the_contract(FigureStatus status, string name) =>
        Assert.That(
            HandMade.Text(OutputFormat.JsonLines, null, HandMade.Record(HandMade.Figure("k", null, status))),
            Does.Contain($"\"status\":\"{name}\""));

    [TestCase(SumsVerdict.None, "none")]
    [TestCase(SumsVerdict.Confirmed, "confirmed")]
    [TestCase(SumsVerdict.Contradicted, "contradicted")]
    public void A_verdict_of_the_sums_has_its_name_of_the_contract(SumsVerdict sums, string name) =>
        Assert.That(
            HandMade.Text(OutputFormat.JsonLines, null, HandMade.Record(HandMade.Figure("k", 1) with { Sums = sums })),
            Does.Contain($"\"sums\":\"{name}\",\"reasons\":[],"));

    [Test]
    public void A_check_that_can_not_be_assessed_has_no_numbers()
    {
        var record = HandMade.Record() with { Checks = [new Check("r", "s", CheckOutcome.NotAssessable, null, null, [])] };

        Assert.That(
            HandMade.Text(OutputFormat.JsonLines, null, record),
            Does.Contain("""{"rule":"r","scope":"s","outcome":"not-assessable","expected":null,"actual":null,"keys":[]}"""));
    }

    [TestCase(false, false, "null", "null")]
    [TestCase(true, false, "0", "null")]
    [TestCase(false, true, "null", "0")]
    public void Nil_and_blank_as_zero_change_the_value_and_not_the_status(bool nilAsZero, bool blankAsZero, string nil, string blank)
    {
        var options = WriterOptions.Default with { NilAsZero = nilAsZero, BlankAsZero = blankAsZero };
        var record = HandMade.Record(
            HandMade.Figure("n", null, FigureStatus.Nil),
            HandMade.Figure("b", null, FigureStatus.Blank),
            HandMade.Figure("m", null, FigureStatus.Missing),
            HandMade.Figure("r", 7));

        var json = HandMade.Text(OutputFormat.JsonLines, options, record);

        Assert.That(json, Does.Contain($$"""{"key":"n","value":{{nil}},"raw":null,"status":"nil","""));
        Assert.That(json, Does.Contain($$"""{"key":"b","value":{{blank}},"raw":null,"status":"blank","""));
        Assert.That(json, Does.Contain("""{"key":"m","value":null,"raw":null,"status":"missing","""));
        Assert.That(json, Does.Contain("""{"key":"r","value":7,"raw":null,"status":"read","""));
    }
}
