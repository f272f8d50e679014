using ReportExtractor.Records;

namespace ReportExtractor.Tests.Cli;

internal sealed class DiffCommandTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeInputs()
    {
        _folder = new TemporaryFolder();
        _folder.Write("in/a.txt", "fine");
        _folder.Write("in/b.txt", "fine");
        _folder.Write("in/c.txt", "fail");
    }

    [TearDown]
    public void RemoveInputs() => _folder.Dispose();

    [TestCase("old.jsonl", "new.jsonl")]
    [TestCase("old.jsonl", "new.json")]
    [TestCase("old.csv", "new.jsonl")]
    [TestCase("old.json", "new.csv --layout wide")]
    [TestCase("old.csv", "new.csv --layout wide --with-status")]
    public void Outputs_of_the_same_reports_have_no_difference_whatever_their_formats(string old, string young)
    {
        Extract(old);
        Extract(young);

        var run = Diff(old, young);

        Assert.That(run.Output, Does.Match(@"^Sources: [23] in both, 0 only new, 0 only old; .*: 0; figures that differ: 0 in 0 sources"));
        Assert.That(run.ExitCode, Is.Zero);
    }

    [TestCase("old.jsonl", "new.jsonl")]
    [TestCase("old.csv", "new.json")]
    public void A_figure_with_another_status_is_named_with_both(string old, string young)
    {
        Extract(old);
        File.WriteAllText(_folder["in/b.txt"], "suspect");
        Extract(young);

        var run = Diff(old, young);

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Output, Does.StartWith("b.txt: 1 figure\n").And.Match(@"\n  applications\.new\.total +3 read +3 suspect\n"));
    }

    [Test]
    public void Sources_that_came_and_went_and_those_that_are_read_now_are_named()
    {
        Extract("old.jsonl");
        File.Delete(_folder["in/a.txt"]);
        File.WriteAllText(_folder["in/c.txt"], "fine");
        _folder.Write("in/d.txt", "fine");
        Extract("new.jsonl");

        Assert.That(
            Diff("old.jsonl", "new.jsonl"),
            Is.EqualTo(new CliRun(
                3,
                """
                a.txt: only in the old output
                c.txt: was not readable (encrypted), is read
                d.txt: only in the new output
                Sources: 2 in both, 1 only new, 1 only old; readable in one only: 1; figures that differ: 0 in 0 sources.

                """,
                "")));
    }

    [Test]
    public void Another_value_is_found_without_statuses()
    {
        Extract("old.csv --layout wide");
        Extract("new.jsonl", figure => figure with { Value = 3.5m });

        Assert.That(Diff("old.csv", "new.jsonl").Output, Does.Contain("applications.new.total  3    3.5 read\n"));
    }

    [Test]
    public void Json_lines_have_a_difference_each_and_quiet_has_none()
    {
        Extract("old.jsonl");
        Extract("new.jsonl", figure => figure with { Value = null, Status = FigureStatus.Nil });

        var json = Diff("old.jsonl", "new.jsonl", "--format", "jsonl");

        Assert.That(
            json.Output.Split('\n')[0],
            Is.EqualTo(
                """{"kind":"figure","source":"a.txt","key":"applications.new.total",""" + "\""
                + """old":{"value":3,"status":"read"},"new":{"value":null,"status":"nil"}}"""));
        Assert.That(Diff("old.jsonl", "new.jsonl", "-q"), Is.EqualTo(new CliRun(3, "", "")));
    }

    [TestCase("not an output", "is not an output of 'extract' (jsonl, json or csv): name one.")]
    [TestCase("a,b\n1,2\n", "is not an output of 'extract'")]
    [TestCase("{\"a\":1}\n", "line 1 is not a record")]
    [TestCase("source,key,value,status\r\na,b\r\n", "has other cells than the header")]
    [TestCase("source,key,value,status\r\nb,k,1,read\r\na,k,1,read\r\n", "'a' is not in the order of the sources")]
    public void A_file_that_is_no_output_is_refused(string content, string sentence)
    {
        Extract("old.jsonl");
        _folder.Write("new.csv", content);

        var run = Diff("old.jsonl", "new.csv");

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(sentence));
    }

    private void Extract(string output, Func<Figure, Figure>? change = null)
    {
        var words = output.Split(' ');
        CliRun.Of(
            (input, token) =>
            {
                var record = CliRun.Read(input, token);
                return record with { Figures = [.. record.Figures.Select(change ?? (figure => figure))] };
            },
            ["extract", _folder["in"], "--quiet", "--output", _folder[words[0]], .. words.Skip(1)]);
    }

    private CliRun Diff(string old, string young, params string[] options) =>
        CliRun.Of(["diff", _folder[old.Split(' ')[0]], _folder[young.Split(' ')[0]], .. options]);
}
