using ReportExtractor.Batch.Journals;
using ReportExtractor.Batch.Outputs;
using ReportExtractor.Writers;
using ReportExtractor.Writers.Outputs;

namespace ReportExtractor.Tests.Batch;

internal sealed class OutputLockTests
{
    private static readonly JournalHead Head = new(JournalHead.Version, "1", "ab", OutputFormat.JsonLines, 1, 1, [0]);

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Another_run_is_refused_until_the_output_has_its_name([Values] bool keepIndex)
    {
        var refused = 0;
        var format = new WatchedOutput(ResultOutputs.Of(OutputFormat.JsonLines), finishing: () =>
        {
            var other = new OutputNames(_folder["all.jsonl"], ResultOutputs.Of(OutputFormat.JsonLines));
            Assert.That(() => Start(other), Throws.InstanceOf<IOException>());
            refused++;
        });
        using (var output = Start(new OutputNames(_folder["all.jsonl"], format), keepIndex))
        {
            output.Complete(new JournalEnd(0, 0, ""));
        }

        Assert.That(refused, Is.EqualTo(2));
        Assert.That(
            Directory.GetFiles(_folder.Path).Select(Path.GetFileName),
            Is.EquivalentTo(keepIndex ? new[] { "all.jsonl", "all.jsonl.index" } : ["all.jsonl"]));
        Start(new OutputNames(_folder["all.jsonl"], format)).Dispose();
    }

    [Test]
    public void A_journal_that_lost_its_name_is_not_taken_for_the_one_that_has_it()
    {
        using var first = WorkingFiles.OpenLocked(_folder["journal"]);
        File.Delete(_folder["journal"]);

        using var second = WorkingFiles.OpenLocked(_folder["journal"]);

        Assert.That(() => WorkingFiles.OpenLocked(_folder["journal"]), Throws.InstanceOf<IOException>());
    }

    private static JournaledOutput Start(OutputNames names, bool keepIndex = false) => JournaledOutput.Start(names, Head, [[]], keepIndex);

    /// <summary>A format that says when its files get their names.</summary>
    private sealed class WatchedOutput(IRecordOutput inner, Action finishing) : IRecordOutput
    {
        public IReadOnlyList<PartLayout> Parts => inner.Parts;

        public IReadOnlyList<string> FilesBeside => inner.FilesBeside;

        public bool CanStream => inner.CanStream;

        public IRecordRenderer CreateRenderer(WriterOptions options) => inner.CreateRenderer(options);

        public IRecordWriter CreateWriter(Stream stream, WriterOptions options) => inner.CreateWriter(stream, options);

        public IReadOnlyList<Stream> OpenParts(IReadOnlyList<string> files) => inner.OpenParts(files);

        public void Finish(IReadOnlyList<string> workingFiles, IReadOnlyList<string> files)
        {
            finishing();
            inner.Finish(workingFiles, files);
            finishing();
        }
    }
}
