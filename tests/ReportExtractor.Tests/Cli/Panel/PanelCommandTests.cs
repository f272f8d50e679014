using System.IO.Compression;
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

    [Test]
    public void Sources_give_the_code_of_an_agency()
    {
        var path = _folder.Write("reports/a.html", """
            <table><tr><td>索 引 号<td>11990121MB0K4321X1/2022-00012<td>组配分类<td>政府信息公开年报</table>
            <h1>石泉县财政局2021年政府信息公开工作年度报告</h1>
            <table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>85</table>
            """);
        using var report = File.OpenRead(path);
        var records = PanelRecords.Write(_folder, "records.jsonl", new Extractor().Extract(report, "a.html"));

        var run = CliRun.Of("panel", records, "--output", _folder["panel"], "--sources", _folder["reports"]);

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(File.ReadAllText(_folder["panel/reports.csv"]), Does.Contain(",11990121MB0K4321X1,stated,"));
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
    public void Compressed_records_give_the_same_panel()
    {
        var records = PanelRecords.Write(_folder, "records.jsonl",
            [.. Enumerable.Range(2015, 8).Select(year => PanelRecords.Of($"{year}", "福州市民政局", year))]);
        Pack(records, "part-1.gz", 0, 1000);
        Pack(records, "part-2.gz", 1000, int.MaxValue);
        File.WriteAllBytes(
            _folder["packed/records.jsonl"], [.. File.ReadAllBytes(_folder["part-1.gz"]), .. File.ReadAllBytes(_folder["part-2.gz"])]);

        Assert.That(CliRun.Of("panel", records, "--output", _folder["one"]).ExitCode, Is.Zero);
        Assert.That(CliRun.Of("panel", _folder["packed/records.jsonl"], "--output", _folder["other"]).ExitCode, Is.Zero);

        foreach (var file in Directory.GetFiles(_folder["one"]).Select(Path.GetFileName))
        {
            Assert.That(File.ReadAllBytes(_folder[$"other/{file}"]), Is.EqualTo(File.ReadAllBytes(_folder[$"one/{file}"])), file);
        }
    }

    [Test]
    public void Compressed_records_that_were_cut_off_are_named_with_the_place_and_nothing_is_written()
    {
        var records = PanelRecords.Write(_folder, "records.jsonl",
            [.. Enumerable.Range(2000, 400).Select(year => PanelRecords.Of($"{year}", "福州市民政局", year))]);
        Pack(records, "whole.gz", 0, int.MaxValue);
        var whole = File.ReadAllBytes(_folder["whole.gz"]);
        File.WriteAllBytes(_folder["cut.jsonl.gz"], whole[..^9]);

        var run = CliRun.Of("panel", _folder["cut.jsonl.gz"], "--output", _folder["panel"]);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error.Trim().Split('\n'), Has.One.Items);
        Assert.That(run.Error, Does.Contain("cut.jsonl.gz' is compressed by gzip, and damaged or cut off"));
        Assert.That(run.Error, Does.Match("beyond line (399|400)\\."));
        Assert.That(Directory.GetFiles(_folder["panel"]), Is.Empty);
    }

    [Test]
    public void A_line_that_swells_to_more_than_a_record_is_not_read()
    {
        Directory.CreateDirectory(_folder["packed"]);
        using (var packed = new GZipStream(File.Create(_folder["packed/bomb"]), CompressionLevel.Fastest))
        {
            var blanks = new byte[1024 * 1024];
            Array.Fill(blanks, (byte)' ');
            for (var i = 0; i < 200; i++)
            {
                packed.Write(blanks);
            }
        }

        var run = CliRun.Of("panel", _folder["packed/bomb"], "--output", _folder["panel"]);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("bomb', line 1 is longer than 64 MB"));
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

    private void Pack(string file, string name, int from, int length)
    {
        Directory.CreateDirectory(_folder["packed"]);
        using var packed = new GZipStream(File.Create(_folder[name]), CompressionLevel.Fastest);
        packed.Write(File.ReadAllBytes(file).AsSpan(from)[..Math.Min(length, (int)new FileInfo(file).Length - from)]);
    }
}
