using ReportExtractor.Batch;
using ReportExtractor.Batch.Inputs;
using ReportExtractor.Batch.Ordering;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Outputs;
using ReportExtractor.Cli.Progress;
using ReportExtractor.Cli.Summaries;
using ReportExtractor.Problems;
using ReportExtractor.Review.Output;
using ReportExtractor.Review.Records;
using ReportExtractor.Scoring.Sources;

namespace ReportExtractor.Cli.Review;

/// <summary>One run of <c>review</c>: reports are read, or records taken from a file, and written to a page in their order.</summary>
/// <param name="request">The request.</param>
/// <param name="host">Where to read and write.</param>
internal sealed class ReviewRun(ReviewRequest request, CommandHost host)
{
    private readonly BatchSummary _summary = new();
    private readonly string _output = Path.GetFullPath(request.Output);

    /// <summary>Writes the page.</summary>
    /// <param name="cancellationToken">Cancellation token. Nothing is written if it is cancelled.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Run(CancellationToken cancellationToken)
    {
        if (request.Records is { } records)
        {
            var items = new RecordItems(request.Sources, request.Reading);
            Write(OrderedWork.Run(RecordsOf(records), items.Make, request.Jobs, cancellationToken), null);
            return ExitCodes.Success;
        }

        using var source = request.Inputs.Open(host.OpenInput);
        Check(source, cancellationToken);
        var reports = new ReportItems(request.Reading);
        using (var progress = request.Quiet
            ? null
            : RunProgress.Start(host, token => InputsOf(source, token).LongCount(), _summary, request.Reading, cancellationToken))
        {
            Write(OrderedWork.Run(InputsOf(source, cancellationToken), reports.Make, request.Jobs, cancellationToken), progress);
        }

        if (!request.Quiet)
        {
            RunSummary.Show(_summary, host);
        }

        return RunOutcome.End(_summary, strict: false, host);
    }

    /// <summary>The inputs without the page itself: an older one may be in the folder that is read.</summary>
    private IEnumerable<BatchInput> InputsOf(IInputSource source, CancellationToken cancellationToken) =>
        source.Inputs(null, cancellationToken).Where(input => input.File != _output);

    private void Check(IInputSource source, CancellationToken cancellationToken)
    {
        if (request.Inputs.Paths.Any(path => Path.GetFullPath(path) == _output))
        {
            throw new UsageException(texts => texts.InputOverwritten(request.Output));
        }

        if (!InputsOf(source, cancellationToken).Any())
        {
            throw new UsageException(texts => texts.NothingToRead(request.Inputs.Paths, isFiltered: false));
        }
    }

    private static IEnumerable<ReviewRecord> RecordsOf(string path)
    {
        foreach (var (place, json) in JsonObjects.In(path, Messages.Records()))
        {
            yield return ReviewRecord.TryParse(json) ?? throw new ScoreException(path, Messages.NotARecord(path, place));
        }
    }

    /// <summary>Writes the page to a file beside it, which then takes its name: a page is whole, or not there.</summary>
    private void Write(IEnumerable<ReviewItem> items, RunProgress? progress)
    {
        var partial = _output + ".part";
        var guard = OutputGuard.For(request.Output);
        try
        {
            using (var stream = guard.Do(() => new FileStream(partial, FileMode.Create, FileAccess.Write)))
            {
                var page = guard.Do(() => new ReviewPageWriter(stream, PageTexts.Load(request.Language)));
                foreach (var item in items)
                {
                    guard.Do(() => page.Write(item.Report));
                    if (item.Outcome is { } outcome)
                    {
                        _summary.Add(item.Path, outcome);
                        progress?.Update();
                    }
                }

                guard.Do(() => page.Complete(request.Reading.Templates));
            }

            guard.Do(() => File.Move(partial, _output, overwrite: true));
        }
        finally
        {
            // Only there if the run did not end.
            File.Delete(partial);
        }
    }
}
