using ReportExtractor.Batch;

namespace ReportExtractor.Cli;

/// <summary>One run of <c>extract</c>.</summary>
/// <param name="request">What to do.</param>
/// <param name="host">Where to read and write.</param>
internal sealed class ExtractRun(ExtractRequest request, CommandHost host)
{
    /// <summary>Finds the inputs, reads them, writes their records, says what came of it.</summary>
    /// <param name="cancellationToken">Ends the run early; the records until then are kept.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Run(CancellationToken cancellationToken)
    {
        var found = InputFinder.Find(request.Paths, cancellationToken);
        var inputs = InputsOf(found);
        foreach (var error in found.Errors)
        {
            host.Error.WriteLine(error);
        }

        var summary = new BatchSummary();
        var runner = new BatchRunner(host.Reading(request.Reading), request.Jobs);
        using var output = RecordOutput.Open(request, host);
        try
        {
            foreach (var record in runner.Run(inputs, cancellationToken))
            {
                output.Write(record);
                summary.Add(record);
            }

            output.Keep();
        }
        catch (OperationCanceledException)
        {
            output.Keep();
            host.Error.WriteLine($"Interrupted: the records of the first {summary.Inputs} of {inputs.Count} inputs were written.");
            return ExitCodes.Interrupted;
        }
        catch (ClosedPipeException)
        {
            // Whoever reads has had enough, as head does.
            return ExitCodes.Success;
        }

        if (!request.Quiet)
        {
            SummaryText.Write(summary, host.Error);
        }

        return request.Strict && (summary.SuspectFigures > 0 || summary.WithFailedChecks > 0) ? ExitCodes.Difference
            : summary.NotRead.Count > 0 || found.Errors.Count > 0 ? ExitCodes.NotAllRead
            : ExitCodes.Success;
    }

    /// <summary>The inputs but for what this run writes itself: an output of yesterday in the folder that is read.</summary>
    private List<BatchInput> InputsOf(FoundInputs found)
    {
        if (found.NotFound is [var path, ..])
        {
            throw new UsageException($"'{path}' is no file and no folder, and no file matches it as a glob; check the path.");
        }

        var outputs = RecordOutput.FilesOf(request);
        var inputs = found.Inputs.Where(input => !outputs.Contains(input.File)).ToList();
        return inputs.Count > 0 || found.Errors.Count > 0
            ? inputs
            : throw new UsageException($"There is no file to read in '{string.Join("', '", request.Paths)}'.");
    }
}
