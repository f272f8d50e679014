using System.Text.Json;

namespace ReportExtractor.Tests.Cli;

internal sealed class ScoreCommandTests
{
    private const string TwoTruths =
        """{"file":"a.txt","format":"text","template":"ogi-2021","mess":["layout:pipes","damage:units","damage:remarks"],"year":"""
        + """2021,"agency":"甲局","figures":{"x.total":"3","x.other":null},"absent":["y.total"]}"""
        + "\n"
        + """{"file":"b.txt","format":"docx","template":"ogi-2019","mess":["layout:docx"],"year":"""
        + """2019,"agency":"乙局","figures":{"x.total":"4","x.other":"5"}}""";

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Without_silent_errors_the_exit_code_is_0()
    {
        var run = Score(
            TwoTruths,
            Record("a.txt", ("x.total", "3", "read")),
            Record("sub/b.txt", ("x.total", "4", "suspect"), ("x.other", "6", "suspect")));

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(run.Output, Does.Contain("      2          5     80.000%        0        1        0             1   all\n"));
        Assert.That(run.Output, Does.Contain("    flagged      x.other: printed 5, record 6 (suspect)\n"));
    }

    [Test]
    public void With_a_silent_error_the_exit_code_is_3_and_its_file_is_listed_first()
    {
        var run = Score(TwoTruths, Record("a.txt", ("x.total", "3", "read"), ("y.total", "0", "read")), Record("b.txt"));

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(
            run.Output[run.Output.IndexOf("the worst files", StringComparison.Ordinal)..],
            Does.StartWith(
                """
                the worst files
                      1          3     66.666%        0        0        1             0   a.txt
                    silent       y.total: printed nothing, record 0 (read)
                      1          2      0.000%        2        0        0             0   b.txt

                """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void With_a_file_without_a_record_the_exit_code_is_1()
    {
        var run = Score(TwoTruths, Record("a.txt", ("x.total", "3", "read")), Record("c.txt"));

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Output, Does.Contain("No record of b.txt: all their cells are missed.\n"));
        Assert.That(run.Output, Does.Contain("Records without a truth: 1. They are not counted.\n"));
    }

    [Test]
    public void The_cells_of_an_unreadable_input_are_missed() =>
        Assert.That(
            Score(TwoTruths, Record("a.txt"), """{"source":{"path":"b.txt"},"report":null,"figures":[],"problems":[]}""").Output,
            Does.Contain("      1          2      0.000%        2        0        0             0   b.txt\n"));

    [Test]
    public void A_report_with_two_damages_is_in_both_groups()
    {
        var run = Score(
            ["--format", "csv", "--no-bom", "--by", "damage,key", "--worst", "1"],
            TwoTruths,
            Record("a.txt", ("x.total", "3", "read")),
            Record("b.txt", ("x.total", "4", "read"), ("x.other", "5", "read")));

        Assert.That(
            run.Output,
            Is.EqualTo(
                """
                by,name,files,without_record,template_right,year_right,agency_right,cells,right,missed,flagged,silent,false_alarms
                all,,2,0,1,1,0,5,5,0,0,0,0
                damage,(none),1,0,0,0,0,2,2,0,0,0,0
                damage,remarks,1,0,1,1,0,3,3,0,0,0,0
                damage,units,1,0,1,1,0,3,3,0,0,0,0
                key,x.other,2,0,0,0,0,2,2,0,0,0,0
                key,x.total,2,0,0,0,0,2,2,0,0,0,0
                key,y.total,1,0,0,0,0,1,1,0,0,0,0

                """.ReplaceLineEndings("\r\n")));
    }

    [Test]
    public void Json_has_the_counts_and_the_cells_of_the_worst_files()
    {
        var run = Score(
            ["--format", "json", "--by", "layout", "--worst", "1"], TwoTruths, Record("a.txt", ("x.total", "7", "read")), Record("b.txt"));

        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;
        Assert.That(root.GetProperty("total").GetProperty("silent").GetInt32(), Is.EqualTo(1));
        var layouts = root.GetProperty("groups").GetProperty("layout").EnumerateArray();
        Assert.That(layouts.Select(row => row.GetProperty("name").GetString()), Is.EqualTo(new[] { "docx", "pipes" }));
        var cell = root.GetProperty("worst").EnumerateArray().Single().GetProperty("cells")[0];
        Assert.That(
            cell.GetRawText().ReplaceLineEndings("").Replace(" ", ""),
            Is.EqualTo("""{"key":"x.total","outcome":"silent","printed":3,"value":7,"status":"read","note":null}"""));
    }

    [Test]
    public void Records_can_be_one_array_and_begin_with_a_byte_order_mark()
    {
        _folder.Write("truth.jsonl", "\uFEFF" + TwoTruths);
        _folder.Write("records.json", $"\uFEFF[{Record("a.txt", ("x.total", "3", "read"))}]");

        Assert.That(
            CliRun.Of("score", _folder["truth.jsonl"], _folder["records.json"]).Output,
            Does.Contain("100.000%        0        0        0             0   pipes"));
    }

    [Test]
    public void Files_with_the_same_name_are_distinguished_by_their_paths()
    {
        const string truths = """
            {"file":"2019/a.txt","figures":{"k":"1"}}
            {"file":"2020/a.txt","figures":{"k":"2"}}
            """;

        Assert.That(
            Score(truths, Record("2020/a.txt", ("k", "2", "read")), Record("2019/a.txt", ("k", "1", "read"))).Output,
            Does.Contain("      2          2    100.000%"));
        Assert.That(
            Score(truths, Record("a.txt")).Error,
            Does.Contain("line 1 is a record of 'a.txt', and the truths name several files with that name: extract with the folder"));
    }

    [TestCase("", "'TRUTH' has no truth: give a JSON object with file and figures for each report.")]
    [TestCase("file,figures", "In 'TRUTH', line 1 is not JSON: a file of truths has one JSON object per line.")]
    [TestCase("\n[1]", "In 'TRUTH', line 2 is not a JSON object: give a file of truths.")]
    [TestCase("""{"figures":{}}""", "line 1 has no file: name the report.")]
    [TestCase("""{"file":"a"}""", "line 1 has no figures: give the printed numbers by their keys.")]
    [TestCase("""{"file":"a","figures":{"k":"3件"}}""", "line 1 has \"3件\" as the figure 'k': write a number")]
    [TestCase("""{"file":"a","figures":{"k":"3"},"absent":["k"]}""", "line 1 has the figure 'k' in two of figures, absent and ambiguous")]
    [TestCase("""{"file":"a","figures":{},"nil":"k"}""", "line 1 has a list 'nil' that is not a list of texts")]
    [TestCase("""{"file":"a","figures":{},"nil":[1]}""", "line 1 has a list 'nil' that is not a list of texts")]
    [TestCase("""{"file":1,"figures":{}}""", "line 1 has a file that is not a text: put it in quotes.")]
    [TestCase("{\"file\":\"a\",\"figures\":{}}\n{\"file\":\"a\",\"figures\":{}}", "line 2 names 'a' again, after line 1: keep one")]
    [TestCase("""{"schema":"x","source":{},"figures":[]}""", "line 1 is a record, not a truth: give the truths first")]
    public void Invalid_truths_have_a_message(string truths, string sentence)
    {
        var run = Score(truths, Record("a.txt"));

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(sentence.Replace("TRUTH", _folder["truth.jsonl"])).And.EndWith(".\n"));
    }

    [TestCase("", "'RECORDS' has no record: make the records in the format jsonl (extract --format jsonl).")]
    [TestCase("source,sha256", "In 'RECORDS', line 1 is not JSON: a file of records has one JSON object per line.")]
    [TestCase("{}", "In 'RECORDS', line 1 is not a record: make the records in the format jsonl (extract --format jsonl).")]
    [TestCase("""[{"source":{"path":"a.txt"},"figures":[]},""", "'RECORDS' is truncated, or not a JSON array: make the file of records")]
    [TestCase(
        "{\"source\":{\"path\":\"a.txt\"},\"figures\":[]}\n{\"source\":{\"path\":\"x/a.txt\"},\"figures\":[]}",
        "line 2 is a second record of 'a.txt', after line 1: remove one of them")]
    public void Invalid_records_have_a_message(string records, string sentence)
    {
        var run = Score(TwoTruths, records);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(sentence.Replace("RECORDS", _folder["records.jsonl"])).And.EndWith(".\n"));
    }

    [Test]
    public void A_missing_file_has_a_message()
    {
        var run = CliRun.Of("score", _folder["none.jsonl"], _folder["none.jsonl"]);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.StartWith($"report-extractor: '{_folder["none.jsonl"]}' can't be opened (it does not exist):"));
    }

    [TestCase("--format", "xml", "--format must be table, json or csv, not 'xml'.")]
    [TestCase("--by", "layout,colour", "--by must be format, template, layout, damage, mark, key, separated by commas, not 'colour'.")]
    [TestCase("--worst", "-1", "--worst must be a whole number of at least 0, not '-1'.")]
    public void A_wrong_option_has_a_message(string option, string value, string sentence)
    {
        var run = Score([option, value], TwoTruths, Record("a.txt"));

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Is.EqualTo($"report-extractor: {sentence}\n"));
    }

    private CliRun Score(string truths, params string[] records) => Score([], truths, records);

    private CliRun Score(string[] options, string truths, params string[] records)
    {
        _folder.Write("truth.jsonl", truths);
        _folder.Write("records.jsonl", string.Join('\n', records));
        return CliRun.Of(["score", _folder["truth.jsonl"], _folder["records.jsonl"], .. options]);
    }

    private static string Record(string path, params (string Key, string Value, string Status)[] figures)
    {
        var list = figures.Select(figure =>
            $$"""{"key":"{{figure.Key}}","value":{{figure.Value}},"status":"{{figure.Status}}","sums":"none","reasons":[],"note":null}""");
        return $$"""{"schema":"report-extractor.record/2","source":{"path":"{{path}}"},"report":{"template":"ogi-2021","year":"""
            + $$"""2021,"agency":null},"figures":[{{string.Join(',', list)}}]}""";
    }
}
