using System.Text.Json;
using System.Xml.Linq;
using ReportExtractor.Batch.Inputs;
using ReportExtractor.Cli;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Documents;
using ReportExtractor.Records;

namespace ReportExtractor.Tests.Cli;

internal sealed class VerifyCommandTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeSamples()
    {
        _folder = new TemporaryFolder();
        _folder.Write("one/source.txt", "fine");
        _folder.Write("nested/two/source.md", "suspect");
        CliRun.Of("verify", _folder.Path, "--update");
    }

    [TearDown]
    public void RemoveSamples() => _folder.Dispose();

    [Test]
    public void Expected_records_have_exit_code_0()
    {
        var run = CliRun.Of("verify", _folder.Path);

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Is.EqualTo("Samples: 2; as expected: 2; differing: 0.\n"));
    }

    [Test]
    public void A_different_figure_is_named_by_its_key_and_the_exit_code_is_3()
    {
        var run = CliRun.Of(Changed(figure => figure with { Value = 4 }), "verify", _folder.Path);

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(
            run.Output,
            Is.EqualTo(
                """
                nested/two: 1 difference:
                  key                     what   expected  got  place
                  ───────────────────────────────────────────────────
                  applications.new.total  value  3         4

                one: 1 difference:
                  key                     what   expected  got  place
                  ───────────────────────────────────────────────────
                  applications.new.total  value  3         4

                Samples: 2; as expected: 0; differing: 2.

                """));
    }

    [Test]
    public void A_number_with_other_decimals_is_different() =>
        Assert.That(
            CliRun.Of(Changed(figure => figure with { Value = 3.0m }), "verify", _folder["one"]).Output,
            Does.Contain("  applications.new.total  value  3         3.0\n"));

    [Test]
    public void White_space_and_the_order_of_properties_do_not_matter()
    {
        var printed = File.ReadAllText(_folder["one/expected.json"]);
        var shuffled = printed
            .Replace("\"outcome\":\"pass\",", "")
            .Replace("\"keys\":[\"a\",\"b\"]", "\"keys\": [ \"a\", \"b\" ],\n \"outcome\": \"pass\"");
        Assert.That(shuffled, Is.Not.EqualTo(printed));
        File.WriteAllText(_folder["one/expected.json"], shuffled);

        Assert.That(CliRun.Of("verify", _folder.Path).ExitCode, Is.Zero);
    }

    [TestCase("\"unit\":null,", "", "applications.new.total unit nothing null")]
    [TestCase("\"unit\":null,", "\"unit\":null,\"units\":1,", "applications.new.total units 1 nothing")]
    [TestCase("\"rule\":\"applications.balance\"", "\"rule\":\"x\"", "checks[x total] {…} nothing")]
    [TestCase("\"problems\": []", "\"problems\": [\"a\"]", "problems[0] \"a\" nothing")]
    [TestCase("{\n", "{,", "one: expected.json can't be read: ")]
    public void Every_property_is_compared(string text, string replacement, string difference)
    {
        var printed = File.ReadAllText(_folder["one/expected.json"]);
        File.WriteAllText(_folder["one/expected.json"], printed.Replace(text, replacement));

        var run = CliRun.Of("verify", _folder["one"]);

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(System.Text.RegularExpressions.Regex.Replace(run.Output, " +", " "), Does.Contain(difference));
    }

    [Test]
    public void The_order_of_the_figures_is_compared()
    {
        static ReportRecord Two(BatchInput input, string first, string second) =>
            new(
                new RecordSource(input.SourcePath, "text", "", 0),
                null,
                [new Figure(first, 1, null, FigureStatus.Read), new Figure(second, 1, null, FigureStatus.Read)],
                [],
                []);

        CliRun.Of((input, _) => Two(input, "a", "b"), "verify", _folder["one"], "--update");

        Assert.That(
            CliRun.Of((input, _) => Two(input, "b", "a"), "verify", _folder["one"]).Output,
            Does.Match(@"\n  figures  order +a +b\n"));
    }

    [Test]
    public void A_folder_with_two_sources_or_without_an_expected_record_is_reported()
    {
        _folder.Write("one/source.pdf", "fine");
        File.Delete(_folder["nested/two/expected.json"]);

        var run = CliRun.Of("verify", _folder.Path);

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Output, Does.Contain("one: One file source.* is expected, and there are 2.\n"));
        Assert.That(run.Output, Does.Contain("nested/two: expected.json is missing; write it with --update.\n"));
    }

    [Test]
    public void Update_rewrites_only_what_differs()
    {
        var untouched = File.ReadAllText(_folder["nested/two/expected.json"]);
        File.WriteAllText(_folder["one/source.txt"], "suspect");

        var run = CliRun.Of("verify", _folder.Path, "--update");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.StartWith("one: rewritten; ").And.Match(@"status +""read"" +""suspect"""));
        Assert.That(run.Output, Does.EndWith("\nSamples: 2; rewritten: 1; not readable as samples: 0.\n"));
        Assert.That(File.ReadAllText(_folder["one/expected.json"]), Does.Contain("\"status\":\"suspect\""));
        Assert.That(File.ReadAllText(_folder["nested/two/expected.json"]), Is.EqualTo(untouched));
    }

    [Test]
    public void Update_of_named_samples_leaves_the_others_alone()
    {
        File.Delete(_folder["one/expected.json"]);
        File.Delete(_folder["nested/two/expected.json"]);

        var run = CliRun.Of("verify", _folder.Path, "--update", "nested/two/");

        Assert.That(run.Output, Is.EqualTo("nested/two: written\nSamples: 1; rewritten: 1; not readable as samples: 0.\n"));
        Assert.That(File.Exists(_folder["one/expected.json"]), Is.False);
    }

    [Test]
    public void A_sample_that_does_not_exist_is_not_updated() =>
        Assert.That(
            CliRun.Of("verify", _folder.Path, "--update", "nested/tow").Error,
            Does.Contain("There is no sample 'nested/tow' in ").And.Contain(" (did you mean 'nested/two'?)"));

    [Test]
    public void The_place_of_a_figure_is_in_the_table()
    {
        var place = new TableLocation(2, 4, 7);
        CliRun.Of(Changed(figure => figure with { Location = place }), "verify", _folder["one"], "--update");

        var run = CliRun.Of(Changed(figure => figure with { Location = place, Value = 4 }), "verify", _folder["one"]);

        Assert.That(run.Output, Does.Contain("value  3         4    table 2 row 4 cell 7\n"));
    }

    [Test]
    public void Quiet_writes_nothing()
    {
        var run = CliRun.Of(Changed(figure => figure with { Value = 4 }), "verify", _folder.Path, "-q");

        Assert.That(run, Is.EqualTo(new CliRun(3, "", "")));
    }

    [Test]
    public void The_report_of_junit_has_a_case_for_each_sample()
    {
        File.Delete(_folder["one/expected.json"]);

        CliRun.Of(Changed(figure => figure with { Value = 4 }), "verify", _folder.Path, "--junit", _folder["junit.xml"], "-q");

        var suite = XDocument.Load(_folder["junit.xml"]).Root!.Element("testsuite")!;
        var cases = suite.Elements("testcase").ToList();
        string[] counts = ["tests", "failures", "errors"];
        Assert.That(counts.Select(name => suite.Attribute(name)!.Value), Is.EqualTo(new[] { "2", "1", "1" }));
        Assert.That(cases[0].Attribute("name")!.Value, Is.EqualTo("nested/two"));
        Assert.That(cases[0].Element("failure")!.Value, Is.EqualTo("applications.new.total value: expected 3, got 4"));
        Assert.That(cases[1].Element("error")!.Attribute("message")!.Value, Does.StartWith("expected.json is missing"));
    }

    [Test]
    public void Json_has_every_difference()
    {
        var run = CliRun.Of(Changed(figure => figure with { Value = 4 }), "verify", _folder.Path, "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        var difference = json.RootElement.GetProperty("results")[0].GetProperty("differences")[0];
        Assert.That(json.RootElement.GetProperty("samples").GetInt32(), Is.EqualTo(2));
        Assert.That(difference.GetProperty("key").GetString(), Is.EqualTo("applications.new.total"));
        Assert.That(difference.GetProperty("got").GetString(), Is.EqualTo("4"));
    }

    [Test]
    public void A_job_of_github_gets_an_annotation_at_the_line_of_the_figure()
    {
        using var text = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var variables = new Dictionary<string, string> { ["GITHUB_ACTIONS"] = "true", ["GITHUB_WORKSPACE"] = _folder.Path };
        var host = new CommandHost
        {
            Out = text,
            Error = error,
            OpenOutput = () => Stream.Null,
            Reading = _ => Changed(figure => figure with { Value = 4 }),
            Variable = name => variables.GetValueOrDefault(name),
        };

        CommandRunner.Run(["verify", _folder["one"], "-q"], host);

        Assert.That(
            error.ToString(),
            Is.EqualTo("::error file=one/expected.json,line=6,title=one::applications.new.total value: expected 3, got 4\n"));
    }

    private static Func<BatchInput, CancellationToken, ReportRecord> Changed(Func<Figure, Figure> change) => (input, token) =>
    {
        var record = CliRun.Read(input, token);
        return record with { Figures = [.. record.Figures.Select(change)] };
    };
}
