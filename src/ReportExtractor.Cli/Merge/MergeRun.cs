using ReportExtractor.Batch;
using ReportExtractor.Batch.Journals;
using ReportExtractor.Batch.Merging;
using ReportExtractor.Problems;
using ReportExtractor.Writers.Rendering;

namespace ReportExtractor.Cli;

/// <summary>One run of <c>merge</c>.</summary>
/// <param name="Outputs">The outputs of the shards.</param>
/// <param name="Output">The file to write, or null for standard output.</param>
/// <param name="Strict">Whether a suspect figure or a failed check gives an exit code of its own.</param>
/// <param name="Quiet">Whether the summary is left out.</param>
/// <param name="Host">Where to write.</param>
internal sealed record MergeRun(IReadOnlyList<string> Outputs, string? Output, bool Strict, bool Quiet, CommandHost Host)
{
    private readonly BatchSummary _summary = new();

    /// <summary>Checks the shards, writes their results in order, says what came of the inputs.</summary>
    /// <param name="cancellationToken">Ends the run early; nothing is left of it.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Run(CancellationToken cancellationToken)
    {
        try
        {
            Merge(cancellationToken);
        }
        catch (MergeException e)
        {
            throw new UsageException(e.Message);
        }
        catch (ClosedPipeException)
        {
            // Whoever reads has had enough, as head does.
            return ExitCodes.Success;
        }

        if (!Quiet)
        {
            RunSummary.Show(_summary, Host);
        }

        return RunOutcome.ExitCodeOf(_summary, Strict);
    }

    private void Merge(CancellationToken cancellationToken)
    {
        var shards = ShardSet.Open(Outputs);
        var layouts = PartLayout.Of(shards.Head.Format);
        var headers = shards.Headers();
        var guard = OutputGuard.For(Output);
        if (Output is null || guard.Do(() => OutputFile.OpenDevice(Output)) is not { } device)
        {
            if (Output is null)
            {
                WriteStream(Host.OpenOutput());
            }
            else
            {
                WriteFiles(Output);
            }

            return;
        }

        WriteStream(device);

        void WriteStream(Stream stream)
        {
            using var output = guard.Do(() => new StreamedOutput(stream, layouts[0], headers[0]));
            WriteAll(output);
            guard.Do(output.Complete);
        }

        void WriteFiles(string path)
        {
            var names = new OutputNames(path, shards.Head.Format, Shard.Whole);
            if (Outputs.Any(shard => Path.GetFullPath(shard) == names.Records))
            {
                throw new UsageException($"'{path}' is one of the outputs that are merged: name another file with --output.");
            }

            using var output = guard.Do(() => JournaledOutput.Start(names, layouts, shards.Head, headers));
            try
            {
                WriteAll(output);
                guard.Do(() => output.Complete(shards.End, keepIndex: false));
            }
            catch
            {
                // Merging again costs little; what is left of this would only be in the way.
                output.Dispose();
                names.DeleteUnfinished();
                throw;
            }
        }

        void WriteAll(IResultOutput output)
        {
            foreach (var result in shards.Results())
            {
                cancellationToken.ThrowIfCancellationRequested();
                guard.Do(() => output.Append(result));
                _summary.Add(result.SourcePath, result.Outcome);
            }
        }
    }
}
