using System.Text.Json;
using ReportExtractor.Tests.Batch;

namespace ReportExtractor.Tests.Cli;

internal sealed class ScoreCommandTests
{
    private const string TwoTruths =
        """
        {"file":"a.txt","format":"text","template":"ogi-2021","year":2021,"agency":"甲局","mess":["layout:pipes","damage:units","damage:remarks"],"figures":{"x.total":"3","x.other":null},"absent":["y.total"]}
        {"file":"b.txt","format":"docx","template":"ogi-2019","year":2019,"agency":"乙局","mess":["layout:docx"],"figures":{"x.total":"4","x.other":"5"}}
        """;

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Records_without_a_silent_error_give_exit_code_0()
    {
        var run = Score(TwoTruths, Record("a.txt", ("x.total", "3", "read")), Record("sub/b.txt", ("x.total", "4", "suspect"), ("x.other", "6", "suspect")));

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(run.Output, Does.Contain("      2          5     80.000%        0        1        0             1   all\n"));
        Assert.That(run.Output, Does.Contain("    flagged     x.other: printed 5, record 6 (suspect)\n"));
    }

    [Test]
    public void A_silent_error_gives_exit_code_3_and_its_file_comes_first()
    {
        var run = Score(TwoTruths, Record("a.txt", ("x.total", "3", "read"), ("y.total", "0", "read")), Record("b.txt"));

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(
            run.Output[run.Output.IndexOf("the worst files", StringComparison.Ordinal)..],
            Does.StartWith(
                """
                the worst files
                      1          3     66.666%        0        0        1             0   a.txt
                    silent      y.total: printed nothing, record 0 (read)
                      1          2      0.000%        2        0        0             0   b.txt

                """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void A_file_without_a_record_is_named_and_gives_exit_code_1()
    {
        var run = Score(TwoTruths, Record("a.txt", ("x.total", "3", "read")), Record("c.txt"));

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Output, Does.Contain("No record of b.txt: all their cells count as missed.\n"));
        Assert.That(run.Output, Does.Contain("Records of which no truth tells: 1; they are not counted.\n"));
    }

    [Test]
    public void An_input_that_could_not_be_read_counts_as_missed() =>
        Assert.That(
            Score(TwoTruths, Record("a.txt"), """{"source":{"path":"b.txt"},"report":null,"figures":[],"problems":[]}""").Output,
            Does.Contain("      1          2      0.000%        2        0        0             0   b.txt\n"));

    [Test]
    public void A_report_with_two_damages_counts_for_both_in_csv()
    {
        var run = Score(["--format", "csv", "--no-bom", "--by", "damage,key", "--worst", "1"], TwoTruths, Record("a.txt", ("x.total", "3", "read")), Record("b.txt", ("x.total", "4", "read"), ("x.other", "5", "read")));

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
    public void Json_holds_the_counts_and_the_cells_of_the_worst_files()
    {
        var run = Score(["--format", "json", "--by", "layout", "--worst", "1"], TwoTruths, Record("a.txt", ("x.total", "7", "read")), Record("b.txt"));

        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;
        Assert.That(root.GetProperty("total").GetProperty("silent").GetInt32(), Is.EqualTo(1));
        Assert.That(root.GetProperty("groups").GetProperty("layout").EnumerateArray().Select(row => row.GetProperty("name").GetString()), Is.EqualTo(new[] { "docx", "pipes" }));
        var cell = root.GetProperty("worst").EnumerateArray().Single().GetProperty("cells")[0];
        Assert.That(cell.GetRawText().ReplaceLineEndings("").Replace(" ", ""), Is.EqualTo("""{"key":"x.total","outcome":"silent","printed":3,"value":7,"status":"read","note":null}"""));
    }

    [Test]
    public void Records_may_be_one_array_and_begin_with_a_byte_order_mark()
    {
        _folder.Write("truth.jsonl", "\uFEFF" + TwoTruths);
        _folder.Write("records.json", $"\uFEFF[{Record("a.txt", ("x.total", "3", "read"))}]");

        Assert.That(CliRun.Of("score", _folder["truth.jsonl"], _folder["records.json"]).Output, Does.Contain("100.000%        0        0        0             0   pipes"));
    }

    [Test]
    public void Files_of_one_name_are_told_by_their_paths()
    {
        const string truths = """
            {"file":"2019/a.txt","figures":{"k":"1"}}
            {"file":"2020/a.txt","figures":{"k":"2"}}
            """;

        Assert.That(Score(truths, Record("2020/a.txt", ("k", "2", "read")), Record("2019/a.txt", ("k", "1", "read"))).Output, Does.Contain("      2          2    100.000%"));
        Assert.That(Score(truths, Record("a.txt")).Error, Does.Contain("line 1 is a record of").And.Contain("is a record of 'a.txt', and the truths name several files with that name: extract with the folder in which their paths begin.\n"));
    }

    [TestCase("", "has no truth: give a JSON object with file and figures for each report.")]
    [TestCase("file,figures", "In 'TRUTH', line 1 is not JSON: a file of truths has one JSON object per line.")]
    [TestCase("\n[1]", "In 'TRUTH', line 2 is not a JSON object: give a file of truths.")]
    [TestCase("{\"figures\":{}}", "In 'TRUTH', line 1 has no file: name the report.")]
    [TestCase("{\"file\":\"a\"}", "In 'TRUTH', line 1 has no figures: give the printed numbers by their keys.")]
    [TestCase("{\"file\":\"a\",\"figures\":{\"k\":\"3件\"}}", "In 'TRUTH', line 1 has \"3件\" as the figure 'k': write a number such as \"12\" or \"-3.5\", or null where none is printed.")]
    [TestCase("{\"file\":\"a\",\"figures\":{\"k\":\"3\"},\"absent\":[\"k\"]}", "In 'TRUTH', line 1 has the figure 'k' in two of figures, absent and ambiguous: keep it in one of them.")]
    [TestCase("{\"file\":\"a\",\"figures\":{}}\n{\"file\":\"a\",\"figures\":{}}", "In 'TRUTH', line 2 names 'a' again, after line 1: keep one of them.")]
    [TestCase("{\"schema\":\"x\",\"source\":{},\"figures\":[]}", "In 'TRUTH', line 1 is a record, not a truth: give the truths first, then the records.")]
    public void Truths_that_are_none_are_told_in_a_sentence(string truths, string sentence)
    {
        var run = Score(truths, Record("a.txt"));

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.EndWith(sentence.Replace("TRUTH", _folder["truth.jsonl"]) + "\n"));
    }

    [TestCase("", "has no record: make the records in the format jsonl (extract --format jsonl).")]
    [TestCase("source,sha256", "In 'RECORDS', line 1 is not JSON: a file of records has one JSON object per line.")]
    [TestCase("{}", "In 'RECORDS', line 1 is not a record: make the records in the format jsonl (extract --format jsonl).")]
    [TestCase("[{\"source\":{\"path\":\"a.txt\"},\"figures\":[]},", "'RECORDS' is truncated, or not a JSON array: make the file of records again.")]
    [TestCase("{\"source\":{\"path\":\"a.txt\"},\"figures\":[]}\n{\"source\":{\"path\":\"x/a.txt\"},\"figures\":[]}", "In 'RECORDS', line 2 is a second record of 'a.txt', after line 1: remove one of them, or name the reports by their paths in the truths.")]
    public void Records_that_are_none_are_told_in_a_sentence(string records, string sentence)
    {
        var run = Score(TwoTruths, records);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.EndWith(sentence.Replace("RECORDS", _folder["records.jsonl"]) + "\n"));
    }

    [Test]
    public void A_file_that_is_not_there_is_told_in_a_sentence()
    {
        var run = CliRun.Of("score", _folder["none.jsonl"], _folder["none.jsonl"]);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Is.EqualTo($"report-extractor: '{_folder["none.jsonl"]}' can't be opened (FileNotFoundException): check that it exists and that you may read it.\n"));
    }

    [TestCase("--format", "xml", "--format takes table, json or csv, not 'xml'.")]
    [TestCase("--by", "layout,colour", "--by takes format, template, layout, damage, mark, key, parted by commas, not 'colour'.")]
    [TestCase("--worst", "-1", "--worst takes a whole number from 0, not '-1'.")]
    public void A_wrong_option_is_told_in_a_sentence(string option, string value, string sentence)
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

    private static string Record(string path, params (string Key, string Value, string Status)[] figures) =>
        $$"""{"schema":"report-extractor.record/1","source":{"path":"{{path}}"},"report":{"template":"ogi-2021","year":2021,"agency":null},"figures":[{{string.Join(',', figures.Select(figure => $$"""{"key":"{{figure.Key}}","value":{{figure.Value}},"status":"{{figure.Status}}","note":null}"""))}}]}""";
}
