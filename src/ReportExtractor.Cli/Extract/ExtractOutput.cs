using ReportExtractor.Batch;
using ReportExtractor.Batch.Journals;
using ReportExtractor.Writers;

namespace ReportExtractor.Cli;

/// <summary>Where the results of a run go: a stream, or files with a journal, which may go on from an unfinished run.</summary>
/// <param name="request">What is asked for.</param>
internal sealed class ExtractOutput(ExtractRequest request) : IDisposable
{
    private readonly OutputGuard _guard = OutputGuard.For(request.Output);
    private readonly IReadOnlyList<PartLayout> _layouts = PartLayout.Of(request.Format);
    private IResultOutput? _output;

    /// <summary>The names of the output's files; null where it is no file.</summary>
    public OutputNames? Names { get; private set; }

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
        using var renderer = new RecordRenderer(request.Format, request.Writing);
        _output = _guard.Do<IResultOutput>(() =>
        {
            if (request.Output is null || OutputFile.OpenDevice(request.Output) is not { } device)
            {
                return request.Output is null
                    ? new StreamedOutput(host.OpenOutput(), _layouts[0], renderer.Headers[0])
                    : OpenFiles(request.Output, renderer.Headers, inputs, keep, cancellationToken);
            }

            return new StreamedOutput(device, _layouts[0], renderer.Headers[0]);
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
        return _output is JournaledOutput;
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
        Names = new OutputNames(output, request.Format, request.Shard);
        if (Directory.Exists(Names.Records))
        {
            throw new IOException("it is a folder.");
        }

        var head = new JournalHead(
            JournalHead.Version, ProgramVersion.Current, OptionsDigest.Of(request.Reading, request.Writing), request.Format,
            request.Shard.Index, request.Shard.Count, [.. headers.Select(header => header.Length)]);
        var unfinished = request.Restart ? null : UnfinishedRun.Find(Names);
        if (unfinished is null)
        {
            return JournaledOutput.Start(Names, _layouts, head, headers);
        }

        if (!request.Resume)
        {
            throw new UsageException($"An earlier run to '{output}' did not finish: --resume goes on with it, --restart begins anew.");
        }

        if (!unfinished.Head.Agrees(head) || unfinished.Head.Shard != head.Shard)
        {
            throw new UsageException($"The unfinished run to '{output}' had other options or another version of this program: give it the same again, or begin anew with --restart.");
        }

        var kept = unfinished.Keep(inputs, _layouts, request.Jobs, keep, cancellationToken);
        Kept = kept.Count;
        return JournaledOutput.Continue(Names, _layouts, kept);
    }
}
