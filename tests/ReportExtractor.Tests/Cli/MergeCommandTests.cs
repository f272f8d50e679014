namespace ReportExtractor.Tests.Cli;

internal sealed class MergeCommandTests
{
    private static readonly string[] Texts = ["fine", "suspect", "broken-sum", "fail"];

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder();
        Directory.CreateDirectory(_folder["one"]);
        Directory.CreateDirectory(_folder["parts"]);
        for (var i = 0; i < 40; i++)
        {
            _folder.Write($"in/{(i % 3 == 0 ? "a-b" : "a")}/{i:00}.txt", Texts[i % Texts.Length]);
        }
    }

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void The_merged_outputs_of_all_shards_have_the_bytes_of_a_single_run(
        [Values("jsonl", "jsonl.gz", "json", "csv", "csv-wide")] string format, [Values(2, 7, 60)] int shards)
    {
        string[] options = format == "csv-wide" ? ["--format", "csv", "--layout", "wide"] : ["--format", format];
        CliRun.Of(["extract", _folder["in"], .. options, "--output", _folder["one/all"]]);
        for (var i = 1; i <= shards; i++)
        {
            CliRun.Of(["extract", _folder["in"], .. options, "--shard", $"{i}/{shards}", "--output", Part(i)]);
        }

        var merged = CliRun.Of(["merge", .. Parts(), "--output", _folder["all"]]);

        Assert.That(merged.ExitCode, Is.EqualTo(1));
        Assert.That(merged.Error, Does.StartWith("40 inputs: 30 read, 10 not readable;"));
        foreach (var file in Directory.GetFiles(_folder["one"]).Select(Path.GetFileName))
        {
            Assert.That(File.ReadAllBytes(_folder[file!]), Is.EqualTo(File.ReadAllBytes(_folder[$"one/{file}"])), file);
        }

        Assert.That(Directory.GetFiles(_folder["one"]), Has.Length.EqualTo(format.StartsWith("csv", StringComparison.Ordinal) ? 3 : 1));
        Assert.That(Directory.GetFiles(_folder.Path), Has.Length.EqualTo(Directory.GetFiles(_folder["one"]).Length));
    }

    [Test]
    public void Shards_of_several_folders_have_the_paths_of_a_single_run()
    {
        string[] folders = [_folder["in"], _folder["copy"]];
        foreach (var file in Directory.GetFiles(_folder["in"], "*", SearchOption.AllDirectories))
        {
            _folder.Write(Path.Combine("copy", Path.GetRelativePath(_folder["in"], file)), "suspect");
        }

        CliRun.Of(["extract", .. folders, "--output", _folder["one/all"]]);
        for (var i = 1; i <= 3; i++)
        {
            CliRun.Of(["extract", .. folders, "--shard", $"{i}/3", "--output", Part(i)]);
        }

        CliRun.Of(["merge", .. Parts(), "--output", _folder["all"]]);

        var lines = File.ReadAllLines(_folder["all"]);
        Assert.That(lines, Has.Length.EqualTo(80).And.EqualTo(File.ReadAllLines(_folder["one/all"])));
        Assert.That(ExtractCommandTests.PathsIn(string.Join('\n', lines)), Is.Unique);
    }

    [Test]
    public void Without_an_output_the_records_are_written_to_standard_output()
    {
        ExtractShards(3);

        var merged = CliRun.Of(["merge", .. Parts(), "--quiet"]);

        Assert.That(merged.Output, Is.EqualTo(CliRun.Of("extract", _folder["in"]).Output));
        Assert.That(merged.Error, Is.Empty);
    }

    [Test]
    public void A_missing_shard_is_named()
    {
        ExtractShards(3);

        AssertRefused("Shard 2/3 is missing: run it first (extract --shard).", Part(1), Part(3));
    }

    [Test]
    public void A_duplicate_shard_is_named()
    {
        ExtractShards(2);

        AssertRefused("There are several outputs of shard 2/2: '", Part(1), Part(2), Part(2));
    }

    [Test]
    public void Shards_with_different_options_are_refused()
    {
        ExtractShards(2);
        CliRun.Of("extract", _folder["in"], "--shard", "2/2", "--nil-as-zero", "--output", Part(2));

        AssertRefused("were written with different options, numbers of shards or versions", Part(1), Part(2));
    }

    [Test]
    public void Shards_of_different_inputs_are_refused()
    {
        ExtractShards(2);
        _folder.Write("in/new.txt", "fine");
        CliRun.Of("extract", _folder["in"], "--shard", "2/2", "--output", Part(2));

        AssertRefused("were made from different inputs (40 and 41 in all)", Part(1), Part(2));
    }

    [Test]
    public void A_changed_output_is_detected_and_nothing_is_written()
    {
        ExtractShards(2);
        var bytes = File.ReadAllBytes(Part(1));
        bytes[^10] ^= 1;
        File.WriteAllBytes(Part(1), bytes);

        AssertRefused("has changed since it was written, from the record of 'a/", Part(1), Part(2));
    }

    [Test]
    public void An_incomplete_index_is_detected()
    {
        ExtractShards(2);
        var index = Part(1) + ".index";
        File.WriteAllBytes(index, File.ReadAllBytes(index)[..^3]);

        AssertRefused("is incomplete: run shard 1/2 again.", Part(1), Part(2));
    }

    [Test]
    public void An_output_without_an_index_can_not_be_merged()
    {
        var output = _folder["plain.jsonl"];
        CliRun.Of("extract", _folder["in"], "--output", output);

        AssertRefused("has no index 'plain.jsonl.index' next to it", output);
        AssertRefused("There is no output '", _folder["none.jsonl"]);
    }

    [Test]
    public void The_merged_output_can_not_be_one_of_the_shards()
    {
        ExtractShards(2);

        var run = CliRun.Of("merge", Part(1), Part(2), "--output", Part(1));

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("is one of the merged outputs: name another file with --output."));
        Assert.That(CliRun.Of("merge", Part(1), Part(2)).ExitCode, Is.EqualTo(1));
    }

    [Test]
    public void The_extension_of_the_merged_output_can_not_contradict_the_format()
    {
        ExtractShards(2);

        var run = CliRun.Of("merge", Part(1), Part(2), "--output", _folder["all.csv"]);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("is the name of a csv file, and the outputs are jsonl: change one of them."));
    }

    [Test]
    public void Shards_in_json_lines_are_merged_to_a_workbook()
    {
        ExtractShards(2);

        var run = CliRun.Of(["merge", .. Parts(), "--output", _folder["figures.xlsx"], "-q"]);

        Assert.That(run.Error, Is.Empty);
        var workbook = File.ReadAllBytes(_folder["figures.xlsx"]);
        Assert.That(Spreadsheet.Workbooks.SheetNames(workbook)[0], Is.EqualTo("Figures"));
        Assert.That(Spreadsheet.Workbooks.Errors(workbook), Is.Empty);
    }

    [Test]
    public void Parts_of_another_run_are_refused()
    {
        ExtractShards(2, "new");
        CliRun.Of("extract", _folder["in"], "--shard", "2/2", "--run", "old", "--output", Part(2));

        AssertRefused("part-02' belongs to the run 'old', not to 'new': merge the outputs of one run", Parts());
        AssertRefused("part-01' belongs to the run 'new', not to 'old'", ["--run", "old", .. Parts()]);
        ExtractShards(2);
        AssertRefused("part-01' belongs to the run '', not to 'new'", ["--run", "new", .. Parts()]);
        ExtractShards(2, "new");
        Assert.That(CliRun.Of(["merge", "--run", "new", .. Parts(), "--output", _folder["all"]]).ExitCode, Is.EqualTo(1));
    }

    private string Part(int index) => _folder[$"parts/part-{index:00}"];

    /// <summary>All files in the folder, like the wildcard of a shell.</summary>
    private string[] Parts() => Directory.GetFiles(_folder["parts"]);

    private void ExtractShards(int count, string? run = null)
    {
        for (var i = 1; i <= count; i++)
        {
            string[] named = run is null ? [] : ["--run", run];
            CliRun.Of(["extract", _folder["in"], "--shard", $"{i}/{count}", .. named, "--output", Part(i)]);
        }
    }

    private void AssertRefused(string sentence, params string[] outputs)
    {
        var run = CliRun.Of(["merge", .. outputs, "--output", _folder["all.jsonl"]]);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(sentence).And.EndWith(".\n"));
        Assert.That(Directory.GetFiles(_folder.Path, "*all*"), Is.Empty);
    }
}
