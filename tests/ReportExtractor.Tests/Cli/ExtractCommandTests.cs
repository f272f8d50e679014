namespace ReportExtractor.Tests.Cli;

internal sealed class ExtractCommandTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Records_are_written_to_standard_output_and_the_summary_to_standard_error()
    {
        _folder.Write("in/b.txt", "fine");
        _folder.Write("in/a/c.txt", "suspect");

        var run = CliRun.Of("extract", _folder["in"]);

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(PathsIn(run.Output), Is.EqualTo(new[] { "a/c.txt", "b.txt" }));
        Assert.That(
            run.Error,
            Is.EqualTo("2 inputs: 2 read, 0 not readable; 1 with suspect figures (1 figure), 0 with failed sums, 0 with warnings.\n"));
    }

    [Test]
    public void An_unreadable_input_has_a_line_in_the_summary_and_exit_code_1()
    {
        _folder.Write("in/a.txt", "fail");
        _folder.Write("in/b.txt", "fine");

        var run = CliRun.Of("extract", _folder["in"]);

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(PathsIn(run.Output), Has.Length.EqualTo(2));
        Assert.That(
            run.Error,
            Is.EqualTo(
                "2 inputs: 1 read, 1 not readable; 0 with suspect figures (0 figures), 0 with failed sums, 0 with warnings.\n"
                + "  a.txt: encrypted: A password is needed.\n"));
    }

    [Test]
    public void A_long_list_of_unreadable_inputs_ends_with_counts_by_code()
    {
        for (var i = 0; i < 25; i++)
        {
            _folder.Write($"in/{i:00}.txt", "fail");
        }

        var lines = CliRun.Of("extract", _folder["in"]).Error.TrimEnd().Split('\n');

        Assert.That(lines, Has.Length.EqualTo(1 + 20 + 1));
        Assert.That(lines[^1], Is.EqualTo("  and 5 more; in all 25 encrypted."));
    }

    [TestCase("suspect", "--strict", 3)]
    [TestCase("broken-sum", "--strict", 3)]
    [TestCase("fine", "--strict", 0)]
    [TestCase("suspect", "--quiet", 0)]
    [TestCase("broken-sum", "--quiet", 0)]
    public void Strict_has_exit_code_3_for_a_suspect_figure_or_a_failed_check(string text, string option, int exitCode)
    {
        var run = CliRun.Of("extract", _folder.Write("a.txt", text), option);

        Assert.That(run.ExitCode, Is.EqualTo(exitCode));
        Assert.That(PathsIn(run.Output), Is.EqualTo(new[] { "a.txt" }));
    }

    [Test]
    public void Quiet_writes_no_summary() =>
        Assert.That(CliRun.Of("extract", _folder.Write("a.txt", "fail"), "--quiet").Error, Is.Empty);

    [TestCase("jsonl", "long", "{\"schema\"")]
    [TestCase("json", "long", "[\n{\"schema\"")]
    [TestCase("csv", "long", "\uFEFFsource,agency,year,template,table,")]
    [TestCase("csv", "wide", "\uFEFFsource,agency,year,period_start,period_end,")]
    public void The_format_and_the_layout_are_as_requested(string format, string layout, string beginning) =>
        Assert.That(
            CliRun.Of("extract", _folder.Write("a.txt"), "--format", format, "--layout", layout).Output,
            Does.StartWith(beginning));

    [TestCase("out.csv", "", "\uFEFFsource,agency,year,template,")]
    [TestCase("out.CSV", "--layout wide", "\uFEFFsource,agency,year,period_start,")]
    [TestCase("out.json", "", "[\n{\"schema\"")]
    [TestCase("out.jsonl", "", "{\"schema\"")]
    [TestCase("out", "", "{\"schema\"")]
    [TestCase("out.txt", "--format csv", "\uFEFFsource,agency,year,template,")]
    public void Without_a_format_the_extension_of_the_output_decides(string output, string options, string beginning)
    {
        var input = _folder.Write("in/a.txt", "fine");

        var run = CliRun.Of(
            ["extract", input, "--output", _folder[output], .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(_folder[output])), Does.StartWith(beginning));
    }

    [Test]
    public void The_output_does_not_depend_on_the_number_of_jobs_and_the_order_of_the_paths()
    {
        for (var i = 0; i < 40; i++)
        {
            _folder.Write($"in/{i % 7}/{i}.txt", "fine");
        }

        var one = CliRun.Of("extract", _folder["in/0"], _folder["in"], "--jobs", "1");
        var many = CliRun.Of("extract", "--jobs", "8", _folder["in"], _folder["in/0"]);

        Assert.That(PathsIn(one.Output), Has.Length.EqualTo(40));
        Assert.That(many.Output, Is.EqualTo(one.Output));
    }

    [Test]
    [NonParallelizable]
    public void A_path_can_begin_with_an_at_sign_and_after_two_dashes_with_a_dash()
    {
        _folder.Write("@a.txt");
        _folder.Write("-b.txt");
        var before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = _folder.Path;
        try
        {
            Assert.That(PathsIn(CliRun.Of("extract", "@a.txt").Output), Is.EqualTo(new[] { "@a.txt" }));
            Assert.That(PathsIn(CliRun.Of("extract", "--", "-b.txt").Output), Is.EqualTo(new[] { "-b.txt" }));
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }

    [Test]
    public void Inputs_can_be_listed_in_a_file_or_on_standard_input_and_missing_files_have_records()
    {
        _folder.Write("in/b.txt", "fine");
        _folder.Write("in/a/c.txt", "fine");
        var list = _folder.Write("list", "b.txt\na/c.txt\n");

        var fromFile = CliRun.Of("extract", "--files-from", list, "--base", _folder["in"]);
        var fromInput = ProgramRun.Of("b.txt\0none.txt\0", ["extract", "--files-from", "-", "--base", _folder["in"]]);

        Assert.That(PathsIn(fromFile.Output), Is.EqualTo(new[] { "a/c.txt", "b.txt" }));
        Assert.That(PathsIn(fromInput.Output), Is.EqualTo(new[] { "b.txt", "none.txt" }));
        Assert.That(fromInput.Error, Does.Contain("none.txt: unreadable-input: The file 'none.txt' can't be opened"));
    }

    [Test]
    public void A_missing_list_and_a_path_outside_the_base_folder_are_usage_errors()
    {
        Assert.That(CliRun.Of("extract", "--files-from", _folder["none"]).Error, Does.Contain("The list '").And.Contain("can't be read"));
        Assert.That(
            CliRun.Of("extract", "--files-from", _folder.Write("list", "../a.txt\n"), "--base", _folder.Path).Error,
            Does.Contain("The list names '../a.txt', which is not in '").And.EndsWith("(--base).\n"));
    }

    [Test]
    public void A_custom_form_replaces_the_official_forms()
    {
        const string json =
            """{"id":"parks","tables":[{"id":"t","columns":[{"id":"c","label":"面积"}],"rows":[{"id":"r","label":"公园"}]}]}""";
        var form = _folder.Write("form.json", json);

        var run = CliRun.Of("extract", _folder.Write("a.txt"), "--template", form, "--format", "csv", "--layout", "wide");

        Assert.That(run.Output.Split("\r\n")[0], Does.EndWith(",checks_failed,error,sha256,t.r.c"));
    }

    internal static string[] PathsIn(string jsonLines) =>
        [.. jsonLines.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("source").GetProperty("path").GetString()!)];
}
