using ReportExtractor.Batch;
using ReportExtractor.Batch.Journals;

namespace ReportExtractor.Cli;

/// <summary>One run of <c>extract</c>.</summary>
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
        var inputs = InputsOf(InputFinder.Find(request.Paths, cancellationToken));
        using var output = new ExtractOutput(request);
        try
        {
            using var unfinishedPaths = new PathsDigest(request.Shard);
            output.Open(host, unfinishedPaths.Pass(inputs), entry => _summary.Add(entry.Path, entry.Outcome), cancellationToken);
            output.Complete(Read(inputs, output, cancellationToken));
        }
        catch (OperationCanceledException)
        {
            host.Error.WriteLine(output.Interrupt()
                ? $"Interrupted: what was written ({_summary.Inputs} inputs) is whole, and the same command with --resume goes on from there."
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
            SummaryText.Write(_summary, host.Error);
        }

        return RunOutcome.ExitCodeOf(_summary, request.Strict);
    }

    /// <summary>Reads the inputs that are left, many at once, and writes their results in order.</summary>
    private JournalEnd Read(IEnumerable<BatchInput> inputs, ExtractOutput output, CancellationToken cancellationToken)
    {
        using var paths = new PathsDigest(request.Shard);
        using var maker = new ResultMaker(host.Reading(request.Reading), request.Format, request.Writing);
        var left = paths.Pass(inputs).Where((_, position) => position >= output.Kept);
        foreach (var result in OrderedWork.Run(left, maker.Make, request.Jobs, cancellationToken))
        {
            output.Append(result);
            _summary.Add(result.SourcePath, result.Outcome);
        }

        return new JournalEnd(_summary.Inputs, paths.Inputs, paths.Digest);
    }

    /// <summary>The inputs but for what this run writes itself: an output of yesterday in the folder that is read.</summary>
    private List<BatchInput> InputsOf(FoundInputs found)
    {
        if (found.NotFound is [var path, ..])
        {
            throw new UsageException($"'{path}' is no file and no folder, and no file matches it as a glob; check the path.");
        }

        var outputs = request.Output is null ? [] : new OutputNames(request.Output, request.Format, request.Shard).Parts;
        var inputs = found.Inputs.Where(input => !outputs.Contains(input.File)).ToList();
        return inputs.Count > 0
            ? inputs
            : throw new UsageException($"There is no file to read in '{string.Join("', '", request.Paths)}'.");
    }
}
