using System.IO.Compression;
using System.Text;
using ReportExtractor.Batch.Journals;
using ReportExtractor.Batch.Outputs;
using ReportExtractor.Batch.Results;
using ReportExtractor.Writers;
using ReportExtractor.Writers.Outputs;

namespace ReportExtractor.Tests.Batch;

/// <summary>A format whose file is not a concatenation of records: a zip archive with one entry for each part.</summary>
internal sealed class RecordOutputTests
{
    private static readonly byte[][] Headers = ["head\n"u8.ToArray(), [], "checks\n"u8.ToArray()];

    private static readonly JournalHead Head = new(JournalHead.Version, "1", "", OutputFormat.CsvLong, 1, 1, [5, 0, 7]);

    private static readonly JournalEnd End = new(3, 3, "");

    private static readonly ZippedOutput Format = new();

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void It_is_built_of_the_working_files_when_the_run_is_complete()
    {
        var names = new OutputNames(_folder["out.zip"], Format);

        Write(names);

        Assert.That(Directory.GetFiles(_folder.Path).Select(Path.GetFileName), Is.EquivalentTo(new[] { "out.zip", "out.zip.index" }));
        Assert.That(TextsIn(File.OpenRead(names.Records)), Is.EqualTo(new[] { "head\na1b1c1", "a2b2c2", "checks\na3b3c3" }));
    }

    [Test]
    public void It_can_be_resumed()
    {
        var names = new OutputNames(_folder["out.zip"], Format);
        using (var interrupted = JournaledOutput.Start(names, Head, Headers, keepIndex: true))
        {
            interrupted.Append(ResultOf("a"));
            interrupted.Append(ResultOf("b"));
        }

        KeptResults kept;
        using (var parts = PartsReader.OpenWorking(names, Head.Headers))
        using (var journal = new JournalReader(names.Journal))
        {
            var first = journal.Entries().First();
            Assert.That(parts.Read(first), Is.EqualTo(ResultOf("a").Parts));
            kept = new KeptResults(1, journal.Length, [.. parts.Positions]);
        }

        using (var resumed = JournaledOutput.Continue(names, kept, keepIndex: true))
        {
            resumed.Append(ResultOf("b"));
            resumed.Append(ResultOf("c"));
            resumed.Complete(End);
        }

        Assert.That(TextsIn(File.OpenRead(names.Records))[0], Is.EqualTo("head\na1b1c1"));
    }

    [Test]
    public void Its_records_can_be_read_again_to_merge_or_to_reuse_them()
    {
        var names = new OutputNames(_folder["out.zip"], Format);
        Write(names);

        using var index = new JournalReader(names.Index);
        using var parts = PartsReader.OpenFinished(names, Head.Headers);
        var entries = index.Entries().ToList();

        Assert.That(parts.Headers, Is.EqualTo(Headers));
        Assert.That(parts.Skip(entries[0]), Is.True);
        Assert.That(parts.Read(entries[1]), Is.EqualTo(ResultOf("b").Parts));
        Assert.That(parts.Read(entries[2]), Is.EqualTo(ResultOf("c").Parts));
        Assert.That(parts.Skip(entries[2]), Is.False);
    }

    [TestCase(true)]
    [TestCase(false)]
    public void It_is_written_to_a_stream_when_the_run_has_ended(bool isComplete)
    {
        using var stream = new MemoryStream();
        using (var output = ResultStreams.Open(stream, Format, Head, Headers))
        {
            output.Append(ResultOf("a"));
            Assert.That(stream.Length, Is.Zero);
            if (isComplete)
            {
                output.Complete(End);
            }
            else
            {
                Assert.That(output.Interrupt(), Is.False);
            }
        }

        Assert.That(TextsIn(new MemoryStream(stream.ToArray())), Is.EqualTo(new[] { "head\na1", "a2", "checks\na3" }));
    }

    [Test]
    public void Every_format_has_an_output_whose_renderer_has_one_header_for_each_part()
    {
        foreach (var format in Enum.GetValues<OutputFormat>())
        {
            var output = ResultOutputs.Of(format);
            using var renderer = output.CreateRenderer(WriterOptions.Default);

            Assert.That(renderer.Headers, Has.Count.EqualTo(output.Parts.Count), $"{format}");
        }
    }

    private static void Write(OutputNames names)
    {
        using var output = JournaledOutput.Start(names, Head, Headers, keepIndex: true);
        foreach (var name in new[] { "a", "b", "c" })
        {
            output.Append(ResultOf(name));
        }

        output.Complete(End);
    }

    private static InputResult ResultOf(string name) =>
        new(
            name,
            "",
            new InputOutcome(0, 0, 0, null, null),
            [.. Enumerable.Range(1, 3).Select(part => Encoding.UTF8.GetBytes($"{name}{part}"))]);

    private static List<string> TextsIn(Stream zip)
    {
        using var archive = new ZipArchive(zip);
        return [.. archive.Entries.Select(entry => new StreamReader(entry.Open()).ReadToEnd())];
    }

    private sealed class ZippedOutput : IRecordOutput
    {
        public IReadOnlyList<PartLayout> Parts { get; } = [new("records"), new("problems"), new("checks")];

        public IReadOnlyList<string> FilesBeside => [];

        public bool CanStream => false;

        public IRecordRenderer CreateRenderer(WriterOptions options) => throw new NotSupportedException();

        public IRecordWriter CreateWriter(Stream stream, WriterOptions options) => throw new NotSupportedException();

        public void Finish(IReadOnlyList<string> workingFiles, IReadOnlyList<string> files)
        {
            var temporary = files[0] + ".tmp";
            using (var archive = ZipFile.Open(temporary, ZipArchiveMode.Create))
            {
                foreach (var (i, file) in workingFiles.Index())
                {
                    archive.CreateEntryFromFile(file, Parts[i].Name);
                }
            }

            File.Move(temporary, files[0], overwrite: true);
            foreach (var file in workingFiles)
            {
                File.Delete(file);
            }
        }

        public IReadOnlyList<Stream> OpenParts(IReadOnlyList<string> files) =>
            [.. Parts.Select(part => ZipFile.OpenRead(files[0]).GetEntry(part.Name)!.Open())];
    }
}
