using ReportExtractor.Batch.Inputs;
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
                "nested/two: figures[applications.new.total].value expected 3, got 4\n"
                + "one: figures[applications.new.total].value expected 3, got 4\n"
                + "Samples: 2; as expected: 0; differing: 2.\n"));
    }

    [Test]
    public void A_number_with_other_decimals_is_different() =>
        Assert.That(
            CliRun.Of(Changed(figure => figure with { Value = 3.0m }), "verify", _folder["one"]).Output,
            Does.StartWith("one: figures[applications.new.total].value expected 3, got 3.0\n"));

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

    [TestCase("\"unit\":null,", "", "one: figures[applications.new.total].unit expected nothing, got null")]
    [TestCase("\"unit\":null,", "\"unit\":null,\"units\":1,", "one: figures[applications.new.total].units expected 1, got nothing")]
    [TestCase("\"rule\":\"applications.balance\"", "\"rule\":\"x\"", "one: checks[x total] expected an object, got nothing")]
    [TestCase("\"problems\": []", "\"problems\": [\"a\"]", "one: problems[0] expected \"a\", got nothing")]
    [TestCase("{\n", "{,", "one: expected.json can't be read: ")]
    public void Every_property_is_compared(string text, string replacement, string difference)
    {
        var printed = File.ReadAllText(_folder["one/expected.json"]);
        File.WriteAllText(_folder["one/expected.json"], printed.Replace(text, replacement));

        var run = CliRun.Of("verify", _folder["one"]);

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Output, Does.Contain(difference));
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
            Does.StartWith("one: figures expected [a] at the position of [b]\n"));
    }

    [Test]
    public void A_folder_with_two_sources_or_without_an_expected_record_is_reported()
    {
        _folder.Write("one/source.pdf", "fine");
        File.Delete(_folder["nested/two/expected.json"]);

        var run = CliRun.Of("verify", _folder.Path);

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Output, Does.Contain("one: one file source.* expected, got 2\n"));
        Assert.That(run.Output, Does.Contain("nested/two: expected.json is missing; write it with --update\n"));
    }

    [Test]
    public void Update_rewrites_only_what_differs()
    {
        var untouched = File.ReadAllText(_folder["nested/two/expected.json"]);
        File.WriteAllText(_folder["one/source.txt"], "suspect");

        var run = CliRun.Of("verify", _folder.Path, "--update");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Is.EqualTo("Samples: 2; rewritten: 1; not readable as samples: 0.\n"));
        Assert.That(File.ReadAllText(_folder["one/expected.json"]), Does.Contain("\"status\":\"suspect\""));
        Assert.That(File.ReadAllText(_folder["nested/two/expected.json"]), Is.EqualTo(untouched));
    }

    private static Func<BatchInput, CancellationToken, ReportRecord> Changed(Func<Figure, Figure> change) => (input, token) =>
    {
        var record = CliRun.Read(input, token);
        return record with { Figures = [.. record.Figures.Select(change)] };
    };
}
