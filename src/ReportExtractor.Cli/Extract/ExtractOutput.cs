using ReportExtractor.Batch;
using ReportExtractor.Batch.Journals;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Writers.Rendering;

namespace ReportExtractor.Cli;

/// <summary>Where the results of a run go: a stream, or files with a journal, which may go on from an unfinished run.</summary>
/// <param name="request">What is asked for.</param>
internal sealed class ExtractOutput(ExtractRequest request) : IDisposable
{
    private readonly OutputGuard _guard = OutputGuard.For(request.Output.File);
    private readonly IReadOnlyList<PartLayout> _layouts = PartLayout.Of(request.Output.Format);
    private IResultOutput? _output;

    /// <summary>What is known of the last run to the same output, where it is asked for.</summary>
    public KnownResults? Known { get; private set; }

    /// <summary>How many results an unfinished run left that hold.</summary>
    public long Kept { get; private set; }

    /// <summary>Opens the output.</summary>
    /// <param name="host">Where standard output is.</param>
    /// <param name="inputs">The run's inputs, for an unfinished run to be held against.</param>
    /// <param name="keep">Called for every result that an unfinished run left.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="OutputException">It can't be written.</exception>
    /// <exception cref="UsageException">An unfinished run is there, and was not asked for, or is another one.</exception>
    public void Open(CommandHost host, IEnumerable<BatchInput> inputs, Action<JournalEntry> keep, CancellationToken cancellationToken)
    {
        using var renderer = new RecordRenderer(request.Output.Format, request.Output.Writing);
        _output = _guard.Do<IResultOutput>(() =>
        {
            var stream = request.Output.File is { } file ? OutputFile.OpenDevice(file) : host.OpenOutput();
            return stream is null
                ? OpenFiles(request.Output.File!, renderer.Headers, inputs, keep, cancellationToken)
                : new StreamedOutput(stream, _layouts[0], renderer.Headers[0]);
        });
    }

    /// <summary>Writes a result.</summary>
    /// <exception cref="OutputException">It can't be written.</exception>
    /// <exception cref="ClosedPipeException">Nobody reads on.</exception>
    public void Append(InputResult result) => _guard.Do(() => _output!.Append(result));

    /// <summary>Ends the output of a run that came to its end.</summary>
    /// <exception cref="OutputException">It can't be written.</exception>
    /// <exception cref="ClosedPipeException">Nobody reads on.</exception>
    public void Complete(JournalEnd end) => _guard.Do(() =>
    {
        (_output as JournaledOutput)?.Complete(end, request.KeepsIndex);
        (_output as StreamedOutput)?.Complete();
    });

    /// <summary>Ends the output of a run that was interrupted: a stream is made whole, files wait for the run to go on.</summary>
    /// <returns>Whether the run can go on.</returns>
    public bool Interrupt()
    {
        _guard.Do(() => (_output as StreamedOutput)?.Complete());
        return _output is not StreamedOutput;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            _output?.Dispose();
        }
        catch (IOException)
        {
            // Where the output is broken, that was said before.
        }
    }

    private JournaledOutput OpenFiles(
        string output, IReadOnlyList<byte[]> headers, IEnumerable<BatchInput> inputs, Action<JournalEntry> keep, CancellationToken cancellationToken)
    {
        var names = new OutputNames(output, request.Output.Format, request.Shard);
        if (Directory.Exists(names.Records))
        {
            throw new IOException("it is a folder.");
        }

        var head = new JournalHead(
            JournalHead.Version, ProgramVersion.Current, OptionsDigest.Of(request.Reading, request.Output.Writing), request.Output.Format,
            request.Shard.Index, request.Shard.Count, [.. headers.Select(header => header.Length)]);
        Known = request.Output.Incremental ? KnownResults.Find(names, head) : null;
        var unfinished = request.Output.Restart ? null : UnfinishedRun.Find(names, headers);
        if (unfinished is null || unfinished.IsEmpty)
        {
            return JournaledOutput.Start(names, _layouts, head, headers);
        }

        if (!request.Output.Resume)
        {
            throw new UsageException($"An earlier run to '{output}' did not finish: --resume goes on with it, --restart begins anew.");
        }

        if (!unfinished.Head.Agrees(head) || unfinished.Head.Shard != head.Shard)
        {
            throw new UsageException($"The unfinished run to '{output}' had other options or another version of this program: give it the same again, or begin anew with --restart.");
        }

        var kept = unfinished.Keep(inputs, _layouts, request.Jobs, keep, cancellationToken);
        Kept = kept.Count;
        return JournaledOutput.Continue(names, _layouts, kept);
    }
}
