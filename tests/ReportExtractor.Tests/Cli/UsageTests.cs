namespace ReportExtractor.Tests.Cli;

internal sealed class UsageTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase("extrakt", "There is no command or file 'extrakt' here (did you mean 'extract'?); see 'report-extractor --help'.")]
    [TestCase("extrakt {file}", "There is no command or file 'extrakt' here (did you mean 'extract'?)")]
    [TestCase("qqqqq", "There is no command or file 'qqqqq' here; see")]
    [TestCase("templates shw", "There is no command or option 'shw' here (did you mean 'show'?); see 'report-extractor templates --help'.")]
    [TestCase("{empty}", "is a folder: name one report in it, or read all of them with 'report-extractor extract ")]
    [TestCase("show no-such-file.pdf", "There is no file 'no-such-file.pdf'; check the path.")]
    [TestCase("show {file} --color pink", "--color must be auto, always or never, not 'pink'.")]
    [TestCase("explain {file} new.total", "No form has a figure 'new.total' (did you mean applications.new.total?).")]
    [TestCase("explain {file} aplications.new.total", "(did you mean applications.new.total?).")]
    [TestCase("merge --outut x", "There is no option '--outut' (did you mean '--output'?); see 'report-extractor merge --help'")]
    [TestCase("extract {file} --ouput=x", "There is no option '--ouput=x' (did you mean '--output'?)")]
    [TestCase("extract - {file}", "'-' is one report from standard input, and can't be combined with other PATHs.")]
    [TestCase("extract {file} --format cvs", "--format must be jsonl, jsonl.gz, json, csv or xlsx, not 'cvs' (did you mean 'csv'?).")]
    [TestCase("extract {file} --output a.txt", "'a.txt' names no format that can be written: '.txt' is not .jsonl,", false)]
    [TestCase("extract", "No input is given")]
    [TestCase("extract {file} --bogus", "There is no option '--bogus'")]
    [TestCase("extract {file} --format pdf", "--format must be jsonl, jsonl.gz, json, csv or xlsx, not 'pdf'.")]
    [TestCase("extract {file} --lang de", "--lang must be en or zh, not 'de'.")]
    [TestCase("extract {file} --layout tall", "--layout must be long or wide, not 'tall'.")]
    [TestCase("extract {file} --jobs 0", "--jobs must be a whole number from 1 to 1024, not '0'.")]
    [TestCase("extract {file} --jobs -1", "--jobs must be a whole number from 1 to 1024, not '-1'.")]
    [TestCase("extract {file} --jobs many", "--jobs must be a whole number from 1 to 1024, not 'many'.")]
    [TestCase("extract {file} --jobs", "--jobs must be a whole number from 1 to 1024, not '--output'")]
    [TestCase("extract {file} --layout wide", "--layout wide needs --format csv, and the format is jsonl.")]
    [TestCase("extract {file} --format json --layout wide", "--layout wide needs --format csv, and the format is json.")]
    [TestCase("extract {file} --format csv --output problems.csv", "(NAME.problems.csv): name another file", false)]
    [TestCase("extract {file} --output a.problems.csv", "(NAME.problems.csv): name another file", false)]
    [TestCase("extract {file} --output a.checks.csv", "(NAME.checks.csv): name another file", false)]
    [TestCase("extract {file} --output a.xlsx --incremental", "a workbook does not keep its records.", false)]
    [TestCase("extract {file} --format csv", "is the name of a jsonl file, and --format is csv: change one of them.")]
    [TestCase("extract {file} --with-status", "--with-status needs --layout wide")]
    [TestCase("extract {file} --incremental --output -", "--incremental needs --output FILE", false)]
    [TestCase("extract {file} --max-memory 1", "--max-memory must be")]
    [TestCase("extract {file} --shard 3", "--shard must be two whole numbers such as 3/8")]
    [TestCase("extract {file} --shard 0/2", "--shard must be two whole numbers such as 3/8")]
    [TestCase("extract {file} --shard 3/2", "the first from 1 to the second, not '3/2'.")]
    [TestCase("extract {file} --resume --restart", "--resume and --restart can't be combined.")]
    [TestCase("extract {file} --files-from {file}", "--files-from can't be combined with PATHs")]
    [TestCase("extract {file} --base {empty}", "--base needs --files-from")]
    [TestCase("extract {file} --include *.pdf", "There is no file to read in")]
    [TestCase("extract {file} --exclude *.txt", "that matches --include and --exclude.")]
    [TestCase("extract {file} --timeout 0", "--timeout must be a number of seconds above 0, not '0'.")]
    [TestCase("extract {file} --timeout NaN", "--timeout must be a number of seconds above 0, not 'NaN'.")]
    [TestCase("extract {file} --max-file-size 5M", "--max-file-size must be a whole number from 1 to 9223372036854775807, not '5M'.")]
    [TestCase("extract {file} --format csv --format json", "--format can be given only once; see 'report-extractor extract --help'")]
    [TestCase("merge --output", "--output needs a value: --output FILE; see 'report-extractor merge --help'")]
    [TestCase("explain {file}", "KEY is missing; see 'report-extractor explain --help'")]
    [TestCase("corrections", "Name a command: from-xlsx; see 'report-extractor corrections --help'")]
    [TestCase("extract {file} --pdf-engine poppler", "--pdf-engine must be own or pdfpig, not 'poppler'.")]
    [TestCase("extract {file} --pdf-engine pdfpig", "--pdf-engine pdfpig needs --isolate")]
    [TestCase("extract {file} --template {file}", "is not valid JSON")]
    [TestCase("extract {file} no-such-file.txt", "'no-such-file.txt' is not a file or a folder")]
    [TestCase("extract {empty}", "There is no file to read in")]
    [TestCase("templates show ogi-1999", "There is no form 'ogi-1999'")]
    [TestCase("verify no-such-folder", "'no-such-folder' is not a folder")]
    [TestCase("verify {empty}", "There is no sample in")]
    public void A_wrong_option_or_path_has_one_sentence_and_exit_code_2_and_nothing_is_written(
        string line, string sentence, bool withOutput = true)
    {
        var file = _folder.Write("in/a.txt");
        var empty = Directory.CreateDirectory(_folder["empty"]).FullName;
        var output = _folder["out.jsonl"];
        var args = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Replace("{file}", file).Replace("{empty}", empty));

        var needsOutput = withOutput && line.StartsWith("extract {", StringComparison.Ordinal);

        var run = CliRun.Of([.. args, .. needsOutput ? new[] { "--output", output } : []]);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.StartWith("report-extractor: ").And.Contain(sentence).And.EndWith(".\n"));
        Assert.That(run.Error.Count(c => c == '\n'), Is.EqualTo(1));
        Assert.That(run.Output, Is.Empty);
        Assert.That(File.Exists(output), Is.False);
    }

    [Test]
    public void Without_arguments_the_help_is_shown()
    {
        var run = CliRun.Of();

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Is.EqualTo(CliRun.Of("--help").Output).And.Contain("extract <PATH>").And.Contain("Examples:"));
    }

    [TestCase("extract", "--jobs <N>", "Default: one for each processor.", "Exit codes:")]
    [TestCase("verify", "--update", "Default: compare.", "Exit codes:")]
    [TestCase("templates", "show <ID>", "Examples:", "my-form.json")]
    public void Help_lists_the_options_with_their_defaults_and_ends_with_examples(string command, params string[] parts)
    {
        var run = CliRun.Of(command, "--help");

        Assert.That(run.ExitCode, Is.Zero);
        foreach (var part in parts.Append($"  report-extractor {command} "))
        {
            Assert.That(run.Output, Does.Contain(part));
        }
    }

    [Test]
    public void Templates_lists_the_official_forms()
    {
        var run = CliRun.Of("templates");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.StartWith("ogi-2019  198 figures in 7 tables\nogi-2021  200 figures in 6 tables\n"));
        Assert.That(run.Output, Does.Contain("\nogi-fujian-2014  32 figures in 3 tables, of a year before 2019: only with --template\n"));
    }

    [Test]
    public void A_printed_form_can_be_used_as_a_template()
    {
        var form = _folder.Write("form.json", CliRun.Of("templates", "show", "ogi-2021").Output);

        Assert.That(CliRun.Of("extract", _folder.Write("a.txt", "fine"), "--template", form).ExitCode, Is.Zero);
    }
}
