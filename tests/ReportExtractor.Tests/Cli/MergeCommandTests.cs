using ReportExtractor.Tests.Batch;

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
    public void The_merged_outputs_of_all_shards_are_byte_for_byte_the_output_of_one_run(
        [Values("jsonl", "json", "csv", "csv-wide")] string format, [Values(2, 7, 60)] int shards)
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
        Assert.That(File.ReadAllBytes(_folder["all"]), Is.EqualTo(File.ReadAllBytes(_folder["one/all"])));
        Assert.That(File.Exists(_folder["problems.csv"]), Is.EqualTo(format.StartsWith("csv", StringComparison.Ordinal)));
        if (File.Exists(_folder["problems.csv"]))
        {
            Assert.That(File.ReadAllBytes(_folder["problems.csv"]), Is.EqualTo(File.ReadAllBytes(_folder["one/problems.csv"])));
        }
    }

    [Test]
    public void Inputs_of_the_same_path_in_two_folders_keep_their_order()
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

        Assert.That(File.ReadAllLines(_folder["all"]), Has.Length.EqualTo(80).And.EqualTo(File.ReadAllLines(_folder["one/all"])));
    }

    [Test]
    public void Without_an_output_the_records_go_to_standard_output()
    {
        ExtractShards(3);

        var merged = CliRun.Of(["merge", .. Parts(), "--quiet"]);

        Assert.That(merged.Output, Is.EqualTo(CliRun.Of("extract", _folder["in"]).Output));
        Assert.That(merged.Error, Is.Empty);
    }

    [Test]
    public void A_shard_that_is_missing_is_named()
    {
        ExtractShards(3);

        AssertRefused("Shard 2/3 is missing: run it first (extract --shard).", Part(1), Part(3));
    }

    [Test]
    public void A_shard_that_is_there_twice_is_named()
    {
        ExtractShards(2);

        AssertRefused("There are several outputs of shard 2/2:", Part(1), Part(2), Part(2));
    }

    [Test]
    public void Shards_of_other_options_are_not_mixed()
    {
        ExtractShards(2);
        CliRun.Of("extract", _folder["in"], "--shard", "2/2", "--nil-as-zero", "--output", Part(2));

        AssertRefused("were written with different options, numbers of shards or versions", Part(1), Part(2));
    }

    [Test]
    public void Shards_that_saw_other_inputs_are_not_mixed()
    {
        ExtractShards(2);
        _folder.Write("in/new.txt", "fine");
        CliRun.Of("extract", _folder["in"], "--shard", "2/2", "--output", Part(2));

        AssertRefused("were made from different inputs (40 and 41 in all)", Part(1), Part(2));
    }

    [Test]
    public void An_output_that_was_changed_is_noticed_and_nothing_is_written()
    {
        ExtractShards(2);
        var bytes = File.ReadAllBytes(Part(1));
        bytes[^10] ^= 1;
        File.WriteAllBytes(Part(1), bytes);

        AssertRefused("has changed since it was written, from the record of 'a/", Part(1), Part(2));
    }

    [Test]
    public void An_index_that_is_torn_is_noticed()
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
        AssertRefused("There is no output", _folder["none.jsonl"]);
    }

    [Test]
    public void The_merged_output_must_not_be_one_of_those_that_are_merged()
    {
        ExtractShards(2);

        var run = CliRun.Of("merge", Part(1), Part(2), "--output", Part(1));

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("is one of the outputs that are merged"));
        Assert.That(CliRun.Of("merge", Part(1), Part(2)).ExitCode, Is.EqualTo(1));
    }

    private string Part(int index) => _folder[$"parts/part-{index:00}"];

    /// <summary>Everything that stands in the folder, as the shell's wildcard gives it.</summary>
    private string[] Parts() => Directory.GetFiles(_folder["parts"]);

    private void ExtractShards(int count)
    {
        for (var i = 1; i <= count; i++)
        {
            CliRun.Of("extract", _folder["in"], "--shard", $"{i}/{count}", "--output", Part(i));
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
