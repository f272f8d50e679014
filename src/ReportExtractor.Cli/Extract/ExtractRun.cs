using ReportExtractor.Batch;
using ReportExtractor.Batch.Journals;
using ReportExtractor.Records;

namespace ReportExtractor.Cli;

/// <summary>One run of <c>extract</c>, on one page: inputs, one after the other, become results, many at once, which are written in order.</summary>
/// <param name="request">What to do.</param>
/// <param name="host">Where to read and write.</param>
internal sealed class ExtractRun(ExtractRequest request, CommandHost host)
{
    private readonly BatchSummary _summary = new();

    /// <summary>Finds the inputs, reads them, writes their records, says what came of it.</summary>
    /// <param name="cancellationToken">Ends the run early; what is done until then is kept.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Run(CancellationToken cancellationToken)
    {
        using var source = request.Inputs.Open(host.OpenInput);
        var inputs = new RunInputs(source, request);
        inputs.Check(cancellationToken);
        using var output = new ExtractOutput(request);
        try
        {
            output.Open(host, inputs.OfShard(cancellationToken), Count, cancellationToken);
            output.Complete(Read(inputs, output, cancellationToken));
        }
        catch (OperationCanceledException)
        {
            host.Error.WriteLine(output.Interrupt()
                ? "Interrupted: what was written is whole, and the same command with --resume goes on from there."
                : $"Interrupted: the records of the first {_summary.Inputs} inputs were written.");
            return ExitCodes.Interrupted;
        }
        catch (ClosedPipeException)
        {
            // Whoever reads has had enough, as head does.
            return ExitCodes.Success;
        }

        if (!request.Quiet)
        {
            RunSummary.Show(_summary, host);
        }

        return RunOutcome.ExitCodeOf(_summary, request.Strict);
    }

    /// <summary>Reads the inputs that are left, many at once, and writes their results in order.</summary>
    private JournalEnd Read(RunInputs inputs, ExtractOutput output, CancellationToken cancellationToken)
    {
        using var paths = new PathsDigest(request.Shard);
        using var reading = new InputReading(request, host);
        using var progress = RunProgress.Begin(request, host, inputs, _summary, cancellationToken);
        var left = paths.Pass(inputs.All(cancellationToken)).Where((_, position) => position >= output.Kept);
        var withKnown = output.Known?.With(left) ?? left.Select(input => (Input: input, Known: (InputResult?)null));
        foreach (var result in OrderedWork.Run(withKnown, Make, request.Jobs, cancellationToken))
        {
            output.Append(result);
            _summary.Add(result.SourcePath, result.Outcome);
            progress?.Update();
        }

        return new JournalEnd(_summary.Inputs, paths.Inputs, paths.Digest);

        InputResult Make((BatchInput Input, InputResult? Known) item, CancellationToken token) =>
            item.Known is { } known && KnownResults.Holds(known, item.Input, token) ? known : reading.Make(item.Input, token);
    }

    private void Count(JournalEntry entry) => _summary.Add(entry.Path, entry.Outcome);
}
