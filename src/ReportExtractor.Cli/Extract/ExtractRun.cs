using ReportExtractor.Batch;
using ReportExtractor.Batch.Inputs;
using ReportExtractor.Batch.Journals;
using ReportExtractor.Batch.Ordering;
using ReportExtractor.Batch.Outputs;
using ReportExtractor.Batch.Results;
using ReportExtractor.Batch.Sharding;
using ReportExtractor.Cli.Extract.Requests;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Outputs;
using ReportExtractor.Cli.Progress;
using ReportExtractor.Cli.Summaries;

namespace ReportExtractor.Cli.Extract;

/// <summary>One run of <c>extract</c>: inputs are found one by one, read many at once, and their results written in order.</summary>
/// <param name="request">The request.</param>
/// <param name="host">Where to read and write.</param>
internal sealed class ExtractRun(ExtractRequest request, CommandHost host)
{
    private readonly BatchSummary _summary = new();

    /// <summary>Finds the inputs, reads them, writes their records, and shows a summary.</summary>
    /// <param name="cancellationToken">Cancellation token. Everything written before is kept.</param>
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
            host.Error.WriteLine(output.Interrupt() ? host.Texts.InterruptedResumable : host.Texts.InterruptedAfter(_summary.Inputs));
            return ExitCodes.Interrupted;
        }
        catch (ClosedPipeException)
        {
            // The reader needs no more, like head.
            return ExitCodes.Success;
        }

        if (!request.Quiet)
        {
            RunSummary.Show(_summary, host);
        }

        return RunOutcome.End(_summary, request.Strict, host);
    }

    /// <summary>Reads the inputs that are not done yet, many at once, and writes their results in order.</summary>
    private JournalEnd Read(RunInputs inputs, ExtractOutput output, CancellationToken cancellationToken)
    {
        using var paths = new PathsDigest(request.Shard);
        using var reading = new InputReading(request, host);
        using var progress = request.Quiet
            ? null
            : RunProgress.Start(host, token => inputs.OfShard(token).LongCount(), _summary, request.Reading, cancellationToken);
        var remaining = paths.Pass(inputs.All(_summary.AddPassedOver, cancellationToken)).Where((_, position) => position >= output.Kept);
        var withKnown = output.Known?.With(remaining) ?? remaining.Select(input => (Input: input, Known: (InputResult?)null));
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
