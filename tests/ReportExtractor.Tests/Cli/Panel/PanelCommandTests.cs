using ReportExtractor.Tests.Panel;

namespace ReportExtractor.Tests.Cli.Panel;

internal sealed class PanelCommandTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void A_panel_is_written_and_what_a_person_should_look_at_is_said()
    {
        var records = PanelRecords.Write(_folder, "records.jsonl",
            PanelRecords.Of("1", "福州市民政局", 2021), PanelRecords.Of("2", "福州市民政局", 2021), PanelRecords.Of("3", "鼓楼区民政局", 2021));

        var run = CliRun.Of("panel", records, "--output", _folder["panel"], "--regions", PanelRecords.Regions);

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(run.Error, Does.StartWith("3 reports of 1 agencies;"));
        Assert.That(run.Error, Does.Contain("  1 name a place that stands more than once"));
        Assert.That(run.Error, Does.Contain("  2 share their agency and year with another one"));
        Assert.That(run.Error, Does.Not.Contain("could not be read"));
        Assert.That(File.Exists(_folder["panel/panel.dta"]));
    }

    [TestCase("nothing.jsonl", "can't be opened")]
    [TestCase("not-json.jsonl", "line 1 is not JSON")]
    [TestCase("no-record.jsonl", "line 1")]
    [TestCase("other-shape.jsonl", "line 1 is not a record of the shape report-extractor.record/2")]
    public void A_file_without_records_is_named_with_the_place_in_it(string name, string sentence)
    {
        _folder.Write("not-json.jsonl", "source,agency\n");
        _folder.Write("no-record.jsonl", "{}\n");
        _folder.Write("other-shape.jsonl", """{"source":{},"figures":[]}""");

        var run = CliRun.Of("panel", _folder[name], "--output", _folder["panel"]);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(sentence).And.Contain(name));
    }

    [Test]
    public void A_folder_that_can_not_be_written_is_named()
    {
        var records = PanelRecords.Write(_folder, "records.jsonl", PanelRecords.Of("1", "福州市民政局", 2021));
        _folder.Write("file");

        var run = CliRun.Of("panel", records, "--output", _folder["file"]);

        Assert.That(run.ExitCode, Is.EqualTo(4));
        Assert.That(run.Error, Does.Contain($"The output '{_folder["file"]}' can't be written"));
    }

    [Test]
    public void The_output_is_needed() => Assert.That(CliRun.Of("panel", "records.jsonl").ExitCode, Is.EqualTo(2));
}
