using ReportExtractor.Batch.Inputs;
using ReportExtractor.Batch.Journals;
using ReportExtractor.Batch.Outputs;
using ReportExtractor.Batch.Results;
using ReportExtractor.Cli.Extract.Requests;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Outputs;
using ReportExtractor.Writers;
using ReportExtractor.Writers.Outputs;

namespace ReportExtractor.Cli.Extract;

/// <summary>The output of a run: a stream, or files with a journal that may continue an unfinished run.</summary>
/// <param name="request">The request.</param>
internal sealed class ExtractOutput(ExtractRequest request) : IDisposable
{
    private readonly OutputGuard _guard = OutputGuard.For(request.Output.File);
    private readonly IRecordOutput _format = ResultOutputs.Of(request.Output.Format);
    private IResultOutput? _output;

    /// <summary>The results of the last run to the same output, if they may be reused.</summary>
    public KnownResults? Known { get; private set; }

    /// <summary>The number of results that are kept of an unfinished run.</summary>
    public long Kept { get; private set; }

    /// <summary>Opens the output.</summary>
    /// <param name="host">The host with standard output.</param>
    /// <param name="inputs">The run's inputs, to compare with those of an unfinished run.</param>
    /// <param name="keep">Called for each result that is kept of an unfinished run.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="OutputException">It can't be written.</exception>
    /// <exception cref="UsageException">There is an unfinished run that can't be resumed, or that should not be.</exception>
    public void Open(CommandHost host, IEnumerable<BatchInput> inputs, Action<JournalEntry> keep, CancellationToken cancellationToken)
    {
        var writing = request.Output.WritingFor(inputs.FirstOrDefault());
        using var renderer = _format.CreateRenderer(writing);
        var headers = renderer.Headers;
        var head = HeadOf(writing, headers);
        _output = _guard.Do<IResultOutput>(() =>
        {
            var stream = request.Output.File is { } file ? OutputDevice.Open(file) : host.OpenOutputOf(request.Output.Format);
            return stream is null
                ? OpenFiles(request.Output.File!, head, headers, inputs, keep, cancellationToken)
                : ResultStreams.Open(stream, _format, head, headers);
        });
    }

    /// <summary>Writes a result.</summary>
    /// <exception cref="OutputException">It can't be written.</exception>
    /// <exception cref="ClosedPipeException">The reader of standard output has ended.</exception>
    public void Append(InputResult result) => _guard.Do(() => _output!.Append(result));

    /// <summary>Ends the output of a complete run.</summary>
    /// <exception cref="OutputException">It can't be written.</exception>
    /// <exception cref="ClosedPipeException">The reader of standard output has ended.</exception>
    public void Complete(JournalEnd end) => _guard.Do(() => _output!.Complete(end));

    /// <summary>Ends the output of an interrupted run.</summary>
    /// <returns>Whether the run can be resumed.</returns>
    public bool Interrupt() => _output is null || _guard.Do(_output.Interrupt);

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            _output?.Dispose();
        }
        catch (IOException)
        {
            // The error has been reported before.
        }
    }

    private JournalHead HeadOf(WriterOptions writing, IReadOnlyList<byte[]> headers) => new(
        JournalHead.Version,
        ProgramVersion.Current,
        OptionsDigest.Of(request.Reading, writing, request.Corrections?.Decisions.Digest),
        request.Output.Format,
        request.Shard.Index,
        request.Shard.Count,
        [.. headers.Select(header => header.Length)],
        request.Inputs.Run);

    private JournaledOutput OpenFiles(
        string output,
        JournalHead head,
        IReadOnlyList<byte[]> headers,
        IEnumerable<BatchInput> inputs,
        Action<JournalEntry> keep,
        CancellationToken cancellationToken)
    {
        var names = new OutputNames(output, _format);
        if (Directory.Exists(names.Records))
        {
            throw new OutputException(texts => texts.TheOutput(output), texts => texts.OutputIsFolder);
        }

        Known = request.Output.Incremental ? KnownResults.Find(names, head) : null;
        var unfinished = request.Output.Restart ? null : UnfinishedRun.Find(names, headers);
        if (unfinished is null || unfinished.IsEmpty)
        {
            return JournaledOutput.Start(names, head, headers, request.KeepsIndex);
        }

        if (!request.Output.Resume)
        {
            throw new UsageException(texts => texts.RunUnfinished(output));
        }

        if (!unfinished.Head.Agrees(head) || (unfinished.Head.Shard, unfinished.Head.Run) != (head.Shard, head.Run))
        {
            throw new UsageException(texts => texts.RunDiffers(output));
        }

        var kept = unfinished.Keep(inputs, request.Jobs, keep, cancellationToken);
        Kept = kept.Count;
        return JournaledOutput.Continue(names, kept, request.KeepsIndex);
    }
}
