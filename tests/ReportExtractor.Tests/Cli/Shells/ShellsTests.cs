using System.Diagnostics;

namespace ReportExtractor.Tests.Cli.Shells;

internal sealed class ShellsTests
{
    [TestCase("bash")]
    [TestCase("zsh")]
    [TestCase("fish")]
    [TestCase("pwsh")]
    public void A_script_has_every_command_option_and_value(string shell)
    {
        var script = CliRun.Of("completion", shell).Output;

        foreach (var word in new[] { "extract", "explain", "diff", "merge", "format", "junit", "no-bom", "wide", "pdfpig", "never" })
        {
            Assert.That(script, Does.Contain(word));
        }

        Assert.That(script, Does.Not.Contain("serve").And.Not.Contain("/?"));
    }

    [TestCase("report-extractor ex", "extract explain")]
    [TestCase("report-extractor templates s", "show")]
    [TestCase("report-extractor extract --with", "--with-status")]
    [TestCase("report-extractor extract --format c", "csv")]
    [TestCase("report-extractor verify samples --format j", "json")]
    public void Bash_completes_words(string line, string words)
    {
        using var folder = new TemporaryFolder();
        var script = folder.Write("completion.bash", CliRun.Of("completion", "bash").Output);
        var command = $"cd '{folder.Path}' && source '{script}' && COMP_WORDS=({line}) && COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)) "
            + "; _report_extractor; echo \"${COMPREPLY[@]}\"";

        Assert.That(Run("bash", "-c", command), Is.EqualTo(words));
    }

    [TestCase("zsh", "-n")]
    [TestCase("fish", "--no-execute")]
    public void A_script_is_one_of_its_shell(string shell, string check)
    {
        using var folder = new TemporaryFolder();

        Assert.That(Run(shell, check, folder.Write("script", CliRun.Of("completion", shell).Output)), Is.Empty);
    }

    [Test]
    public void An_unknown_shell_is_answered_with_the_known_ones() =>
        Assert.That(
            CliRun.Of("completion", "bsh").Error,
            Is.EqualTo("report-extractor: SHELL must be bash, zsh, fish or pwsh, not 'bsh' (did you mean 'bash'?).\n"));

    [Test]
    public void The_manual_page_has_the_texts_of_the_help()
    {
        var page = CliRun.Of("man").Output;

        Assert.That(page, Does.StartWith(".TH REPORT\\-EXTRACTOR 1 \"\" \"report\\-extractor 0."));
        Assert.That(page, Does.Contain(".SS verify\n").And.Contain(".B \\-\\-junit FILE\n"));
        Assert.That(page, Does.Contain("\n  report\\-extractor diff records.jsonl"));
        Assert.That(page.Split('\n').Where(line => line.StartsWith('\'')), Is.Empty);
    }

    [Test]
    public void The_version_names_the_commit() =>
        Assert.That(CliRun.Of("--version").Output, Does.Match(@"^\d+\.\d+\.\d+( \([0-9a-f]{7}\))?\n$"));

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
            process.WaitForExit();
            return output.Trim();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Ignore($"There is no {program}.");
            return "";
        }
    }
}
