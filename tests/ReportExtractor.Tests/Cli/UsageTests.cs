using ReportExtractor.Tests.Batch;

namespace ReportExtractor.Tests.Cli;

internal sealed class UsageTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase("", "Required command was not provided")]
    [TestCase("extrakt", "There is no command or option 'extrakt' here")]
    [TestCase("extract", "Nothing to read is named")]
    [TestCase("extract {file} --bogus", "There is no option '--bogus'")]
    [TestCase("extract {file} --format xlsx", "--format takes jsonl, json or csv, not 'xlsx'.")]
    [TestCase("extract {file} --layout tall", "--layout takes long or wide, not 'tall'.")]
    [TestCase("extract {file} --jobs 0", "--jobs takes a whole number from 1 to 1024, not '0'.")]
    [TestCase("extract {file} --jobs -1", "--jobs takes a whole number from 1 to 1024, not '-1'.")]
    [TestCase("extract {file} --jobs many", "--jobs takes a whole number from 1 to 1024, not 'many'.")]
    [TestCase("extract {file} --jobs", "--jobs takes a whole number from 1 to 1024, not '--output'")]
    [TestCase("extract {file} --layout wide", "--layout wide goes with --format csv, and the format is jsonl.")]
    [TestCase("extract {file} --format json --layout wide", "--layout wide goes with --format csv, and the format is json.")]
    [TestCase("extract {file} --format csv --output problems.csv", "is where the problems go", false)]
    [TestCase("extract {file} --shard 3", "--shard takes two whole numbers such as 3/8")]
    [TestCase("extract {file} --shard 0/2", "--shard takes two whole numbers such as 3/8")]
    [TestCase("extract {file} --shard 3/2", "the first from 1 to the second, not '3/2'.")]
    [TestCase("extract {file} --resume --restart", "--resume goes on and --restart begins anew: give one of them.")]
    [TestCase("extract {file} --files-from {file}", "--files-from goes without PATHs")]
    [TestCase("extract {file} --base {empty}", "--base goes with --files-from")]
    [TestCase("extract {file} --include *.pdf", "There is no file to read in")]
    [TestCase("extract {file} --exclude *.txt", "that --include and --exclude let through.")]
    [TestCase("extract {file} --timeout 0", "--timeout takes a number of seconds above 0, not '0'.")]
    [TestCase("extract {file} --timeout NaN", "--timeout takes a number of seconds above 0, not 'NaN'.")]
    [TestCase("extract {file} --max-file-size 5M", "--max-file-size takes a whole number from 1 to 9223372036854775807, not '5M'.")]
    [TestCase("extract {file} --format csv --format json", "Option '--format' expects a single argument but 2 were provided")]
    [TestCase("extract {file} --pdf-engine poppler", "--pdf-engine takes own or pdfpig, not 'poppler'.")]
    [TestCase("extract {file} --pdf-engine pdfpig", "--pdf-engine pdfpig goes with --isolate")]
    [TestCase("extract {file} --template {file}", "is not laid out as")]
    [TestCase("extract {file} no-such-file.txt", "'no-such-file.txt' is no file and no folder")]
    [TestCase("extract {empty}", "There is no file to read in")]
    [TestCase("templates show ogi-1999", "No form is named 'ogi-1999'")]
    [TestCase("verify no-such-folder", "'no-such-folder' is no folder")]
    [TestCase("verify {empty}", "There is no sample in")]
    public void A_wrong_option_or_path_gets_one_sentence_and_exit_code_2_and_nothing_is_written(string line, string sentence, bool withOutput = true)
    {
        var file = _folder.Write("in/a.txt");
        var empty = Directory.CreateDirectory(_folder["empty"]).FullName;
        var output = _folder["out.jsonl"];
        var args = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Replace("{file}", file).Replace("{empty}", empty));

        var run = CliRun.Of([.. args, .. withOutput && line.StartsWith("extract {", StringComparison.Ordinal) ? new[] { "--output", output } : []]);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.StartWith("report-extractor: ").And.Contain(sentence).And.EndWith(".\n"));
        Assert.That(run.Error.Count(c => c == '\n'), Is.EqualTo(1));
        Assert.That(run.Output, Is.Empty);
        Assert.That(File.Exists(output), Is.False);
    }

    [TestCase("extract", "--jobs <N>", "Default: one for each processor.", "Exit codes:")]
    [TestCase("verify", "--update", "Default: compare.", "Exit codes:")]
    [TestCase("templates", "show <ID>", "Examples:", "my-form.json")]
    public void Help_names_the_options_with_their_defaults_and_ends_with_examples(string command, params string[] parts)
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
        Assert.That(run.Output, Is.EqualTo("ogi-2019  198 figures in 7 tables\nogi-2021  200 figures in 6 tables\n"));
    }

    [Test]
    public void A_form_that_is_shown_can_be_given_back()
    {
        var form = _folder.Write("form.json", CliRun.Of("templates", "show", "ogi-2021").Output);

        Assert.That(CliRun.Of("extract", _folder.Write("a.txt", "fine"), "--template", form).ExitCode, Is.Zero);
    }
}
