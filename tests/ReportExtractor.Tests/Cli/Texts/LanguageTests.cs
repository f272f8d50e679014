using ReportExtractor.Cli.Extract;

namespace ReportExtractor.Tests.Cli.Texts;

/// <summary>
/// What is shown is in the language of the environment, what is written in English, and all of it in the one that is asked for.
/// </summary>
internal sealed class LanguageTests
{
    private const string Chinese = "zh_CN.UTF-8";

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase("--lang zh merge --help")]
    [TestCase("merge --lang zh --help")]
    [TestCase("merge --help --lang=zh")]
    public void The_option_stands_before_or_after_the_command(string line)
    {
        var run = CliRun.Of(line.Split(' '));

        Assert.That(run.Output, Does.StartWith("说明：\n  合并全部分片的输出。").And.Contain("退出码："));
        Assert.That(run, Is.EqualTo(CliRun.Where(Chinese, "merge", "--help")));
        Assert.That(CliRun.Where(Chinese, "--lang", "en", "merge", "--help"), Is.EqualTo(CliRun.Of("merge", "--help")));
    }

    [TestCase("extrakt", "没有名为“extrakt”的命令，此处也没有这个文件（是否应为“extract”？）；请查看“report-extractor --help”。")]
    [TestCase("merge --outptu a", "没有选项“--outptu”（是否应为“--output”？）；请查看“report-extractor merge --help”；以“-”开头的路径，请在前面加“--”。")]
    [TestCase("extract a --format cvs", "--format 应为 jsonl、jsonl.gz、json、csv 或 xlsx，不能是“cvs”（是否应为“csv”？）。")]
    [TestCase("show --lang xx a", "--lang 应为 en 或 zh，不能是“xx”。")]
    [TestCase("templates show ogi-1999", "没有表式“ogi-1999”：可用的有 ogi-2019, ogi-2021, ogi-fujian-2009, ogi-fujian-2011, ogi-fujian-2014。")]
    [TestCase("diff a b", "无法打开“a”")]
    public void Errors_are_in_the_language_of_the_environment(string line, string sentence)
    {
        var run = CliRun.Where(Chinese, line.Split(' '));

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.StartWith("report-extractor: ").And.Contain(sentence));
    }

    [Test]
    public void The_summary_of_a_run_and_its_reasons_are_in_the_language_of_the_environment()
    {
        _folder.Write("in/a.txt", "suspect");
        _folder.Write("in/~$b.docx", "");

        var run = CliRun.Where(Chinese, "extract", _folder["in"], "--output", _folder["a.csv"], "--strict");

        Assert.That(
            run.Error,
            Is.EqualTo(
                """
                输入 1 个：已读取 1 个，未能读取 0 个；1 个有存疑数据（共 1 个数据），0 个勾稽不符，0 个有警告。
                  略过 1 个文件：锁文件和系统文件，例如 ~$report.docx、Thumbs.db。
                report-extractor: --strict：1 个输入中有 1 个存疑数据。

                """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void What_an_earlier_run_in_another_language_could_not_read_is_told_in_the_language_of_now()
    {
        _folder.Write("in/a.txt", "");
        foreach (var shard in new[] { "1", "2" })
        {
            CliRun.Of(
                (input, token) => new Extractor().ExtractFile(input.File, input.SourcePath, token),
                ["extract", _folder["in"], "--output", _folder[$"{shard}.jsonl"], "--shard", $"{shard}/2"]);
        }

        var run = CliRun.Where(Chinese, "merge", _folder["1.jsonl"], _folder["2.jsonl"], "--output", _folder["all.jsonl"]);

        Assert.That(run.Error, Does.Contain("  a.txt: empty: 文件没有内容：请从来源处重新获取。\n"));
    }

    [TestCase("extract {in} --output {out}.csv")]
    [TestCase("extract {in} --output {out}.jsonl")]
    [TestCase("verify {in} --junit {out}.xml --quiet")]
    [TestCase("verify {in} --format json")]
    [TestCase("templates --format markdown")]
    public void Files_do_not_depend_on_the_environment(string line)
    {
        _folder.Write("in/one/source.txt", "suspect");
        _folder.Write("in/one/expected.json", "{}");
        Directory.CreateDirectory(_folder["a"]);
        Directory.CreateDirectory(_folder["b"]);

        var english = CliRun.Of(WordsFor("a/out"));
        var chinese = CliRun.Where(Chinese, WordsFor("b/out"));

        Assert.That(english.Error, Does.Not.Contain("--help"));
        Assert.That(chinese.Output, Is.EqualTo(english.Output));
        Assert.That(FilesIn("b"), Is.EqualTo(FilesIn("a")));

        string[] WordsFor(string output) =>
            [.. line.Split(' ').Select(word => word.Replace("{in}", _folder["in"]).Replace("{out}", _folder[output]))];
    }

    [Test]
    public void A_file_of_JUnit_is_in_the_language_that_is_asked_for()
    {
        _folder.Write("in/one/source.txt", "fine");

        CliRun.Of("verify", _folder["in"], "--junit", _folder["out.xml"], "--lang", "zh");

        Assert.That(File.ReadAllText(_folder["out.xml"]), Does.Contain("message=\"缺少 expected.json：请用 --update 写出。\""));
    }

    [Test]
    public void A_report_is_shown_and_explained_in_Chinese()
    {
        var report = Path.Combine(Repository.Root, "samples", "sums-wrong-in-the-source", "source.txt");

        var shown = CliRun.Where(Chinese, "show", report, "--raw").Output;
        var explained = CliRun.Where(Chinese, "explain", report, "applications.new.total").Output;

        Assert.That(shown, Does.Match(@"\n\[有行的表格；列只能由单元格的次序得知；第 \d+ 行第 1 字\]\n"));
        Assert.That(explained, Does.Contain("为何是这一行\n").And.Contain("位置      第 ").And.Not.Match("[a-z]{3,} [a-z]{3,} [a-z]{3,}"));
    }

    [Test]
    public void The_manual_page_and_the_scripts_for_shells_are_in_Chinese()
    {
        var page = CliRun.Of("man", "--lang", "zh").Output;

        Assert.That(page, Does.Contain(".SH 名称\n").And.Contain(".SH 不带命令时的选项\n"));
        Assert.That(page, Does.Contain("\n退\\:出\\:码：\n"), "Lines may be broken between the characters.");
        Assert.That(CliRun.Where(Chinese, "completion", "fish").Output, Does.Contain("-a merge -d '合并全部分片的输出'\n"));
    }

    [TestCase("extract a", "extract --serve a")]
    [TestCase("--lang zh extract a", "--lang zh extract --serve a")]
    [TestCase("extract --lang zh extract", "extract --serve --lang zh extract")]
    public void A_process_that_reads_for_another_has_the_same_command_line(string line, string served) =>
        Assert.That(ReadingService.WordsFor(line.Split(' ')), Is.EqualTo(served.Split(' ')));

    private List<(string Name, string Content)> FilesIn(string folder) =>
        [.. new DirectoryInfo(_folder[folder]).GetFiles().Select(file => (file.Name, File.ReadAllText(file.FullName))).Order()];
}
