using ReportExtractor.Batch.Inputs;
using ReportExtractor.Cli;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Progress;
using ReportExtractor.Cli.Texts;
using ReportExtractor.Records;
using Spectre.Console;

namespace ReportExtractor.Tests.Cli;

internal sealed class ProgressTests
{
    [Test]
    public void A_line_shows_counts_rate_remaining_time_and_failures() =>
        Assert.That(
            new RunSnapshot(1500, 500, 61_500, 7, 30, TimeSpan.FromSeconds(10)).In(CliTexts.English),
            Is.EqualTo("1500 of 61500 done, 60000 left; 100 a second, 10 min 0 s left; 7 not readable, 30 with suspect figures"));

    [Test]
    public void Until_the_inputs_are_counted_the_remaining_number_is_not_shown() =>
        Assert.That(
            new RunSnapshot(3, 0, null, 0, 0, TimeSpan.FromSeconds(2)).In(CliTexts.English),
            Is.EqualTo("3 done, still counting the others; 1.5 a second; 0 not readable, 0 with suspect figures"));

    [Test]
    public void Scanned_pages_are_counted_one_by_one() =>
        Assert.That(
            new RunSnapshot(3, 0, 5, 0, 0, TimeSpan.FromSeconds(60)) { ScannedPages = 21 }.In(CliTexts.English),
            Does.EndWith("0 with suspect figures; scanned pages read: 21"));

    [TestCase(30, "30 s left")]
    [TestCase(5000, "1 h 23 min left")]
    [TestCase(200_000, "2 d 7 h left")]
    public void Remaining_time_has_at_most_two_units(long seconds, string expected) =>
        Assert.That(
            new RunSnapshot(10, 0, 10 + seconds, 0, 0, TimeSpan.FromSeconds(10)).In(CliTexts.English),
            Does.Contain($"a second, {expected};"));

    [Test]
    public void Without_a_terminal_progress_is_lines_and_with_quiet_there_are_none()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", "fine");
        folder.Write("in/b.txt", "fine");
        using var error = new WatchedWriter(" of 2 done, ") { NewLine = "\n" };
        using var quiet = new WatchedWriter("") { NewLine = "\n" };

        Run(error, (input, token) => ReadAfter(error, input, token), "extract", folder["in"]);
        Run(quiet, CliRun.Read, "extract", folder["in"], "--quiet");

        Assert.That(error.ToString(), Does.Match("(?m)^\\d of 2 done, \\d left; ").And.Match("\n2 inputs: 2 read, .*\n$"));
        Assert.That(quiet.ToString(), Is.Empty);
    }

    [TestCase(ColorSystemSupport.TrueColor, true)]
    [TestCase(ColorSystemSupport.NoColors, false)]
    public void On_a_terminal_the_summary_is_a_table_with_the_unreadable_files(ColorSystemSupport colours, bool colourful)
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", "fail");
        folder.Write("in/b.txt", "suspect");
        using var screen = new WatchedWriter(" of 2 done");
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            ColorSystem = colours,
            Out = new AnsiConsoleOutput(screen),
        });
        terminal.Profile.Width = 100;
        using var nowhere = new MemoryStream();
        using var error = new StringWriter();
        var host = new CommandHost
        {
            Out = error,
            Error = error,
            OpenOutput = () => nowhere,
            Terminal = terminal,
            Reading = _ => (input, token) => ReadAfter(screen, input, token),
        };

        CommandRunner.Run(["extract", folder["in"]], host);

        Assert.That(error.ToString(), Is.Empty);
        Assert.That(screen.ToString(), Does.Match("not readable +│ +1 │").And.Match("a\\.txt +│ encrypted: A password is needed\\."));
        Assert.That(screen.ToString(), Does.Contain(" of 2 done"));
        Assert.That(screen.ToString().Contains("\u001b[38;", StringComparison.Ordinal), Is.EqualTo(colourful));
    }

    /// <summary>Reads an input once the progress has been shown.</summary>
    private static ReportRecord ReadAfter(WatchedWriter progress, BatchInput input, CancellationToken token)
    {
        progress.Wait();
        return CliRun.Read(input, token);
    }

    private static void Run(TextWriter error, Func<BatchInput, CancellationToken, ReportRecord> read, params string[] args)
    {
        using var records = new MemoryStream();
        var host = new CommandHost
        {
            Out = error,
            Error = error,
            OpenOutput = () => records,
            Reading = _ => read,
            BetweenProgressLines = TimeSpan.FromMilliseconds(50),
        };
        CommandRunner.Run(args, host);
    }
}
