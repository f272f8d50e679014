using ReportExtractor.Batch;
using ReportExtractor.Batch.Journals;
using ReportExtractor.Batch.Merging;
using ReportExtractor.Batch.Outputs;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Outputs;
using ReportExtractor.Cli.Summaries;
using ReportExtractor.Writers;
using ReportExtractor.Writers.Outputs;

namespace ReportExtractor.Cli.Merge;

/// <summary>One run of <c>merge</c>.</summary>
/// <param name="Outputs">The outputs of the shards.</param>
/// <param name="Name">What the run of all shards is called, or null for any.</param>
/// <param name="Output">The file to write, or null for standard output.</param>
/// <param name="Strict">Whether suspect figures and failed checks have an exit code.</param>
/// <param name="Quiet">Whether to show no summary.</param>
/// <param name="Host">Where to write.</param>
internal sealed record MergeRun(IReadOnlyList<string> Outputs, string? Name, string? Output, bool Strict, bool Quiet, CommandHost Host)
{
    private readonly BatchSummary _summary = new();
    private readonly OutputGuard _guard = OutputGuard.For(Output);

    /// <summary>Checks the shards, writes their results in order, and shows a summary.</summary>
    /// <param name="cancellationToken">Cancellation token. Nothing is kept.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Run(CancellationToken cancellationToken)
    {
        try
        {
            Merge(cancellationToken);
        }
        catch (MergeException e)
        {
            throw new UsageException(texts => OptionHints.Explain(e.Explanation, texts));
        }
        catch (ClosedPipeException)
        {
            // The reader needs no more, like head.
            return ExitCodes.Success;
        }

        if (!Quiet)
        {
            RunSummary.Show(_summary, Host);
        }

        return RunOutcome.End(_summary, Strict, Host);
    }

    private void Merge(CancellationToken cancellationToken)
    {
        var shards = ShardSet.Open(Outputs, Name);
        var head = HeadFor(shards.Head);
        var format = ResultOutputs.Of(head.Format);
        var headers = head.Format == shards.Head.Format ? shards.Headers() : HeadersOf(format);
        var stream = Output is null ? Host.OpenOutputOf(head.Format) : _guard.Do(() => OutputDevice.Open(Output));
        if (stream is null)
        {
            FormatNames.Check(Output!, head.Format);
            MergeToFiles(shards, head, headers, NamesOf(Output!, format), cancellationToken);
            return;
        }

        using var output = _guard.Do(() => ResultStreams.Open(stream, format, head, headers));
        WriteAll(shards, output, cancellationToken);
    }

    private OutputNames NamesOf(string path, IRecordOutput format)
    {
        var names = new OutputNames(path, format);
        return Outputs.Any(shard => Path.GetFullPath(shard) == names.Records)
            ? throw new UsageException(texts => texts.ShardOverwritten(path))
            : names;
    }

    /// <summary>The head of the merged output. Records in JSON lines are what a workbook is built of.</summary>
    private JournalHead HeadFor(JournalHead shards) =>
        shards.Format == OutputFormat.JsonLines && FormatNames.Implies(Output, OutputFormat.Xlsx)
            ? shards with { Format = OutputFormat.Xlsx }
            : shards;

    private static IReadOnlyList<byte[]> HeadersOf(IRecordOutput format)
    {
        using var renderer = format.CreateRenderer(WriterOptions.Default);
        return renderer.Headers;
    }

    private void MergeToFiles(
        ShardSet shards, JournalHead head, IReadOnlyList<byte[]> headers, OutputNames names, CancellationToken cancellationToken)
    {
        using var output = _guard.Do(() => JournaledOutput.Start(names, head, headers, keepIndex: false));
        try
        {
            WriteAll(shards, output, cancellationToken);
        }
        catch
        {
            // Merging again is cheap, and unfinished files would only be in the way.
            output.Dispose();
            names.DeleteUnfinished();
            throw;
        }
    }

    private void WriteAll(ShardSet shards, IResultOutput output, CancellationToken cancellationToken)
    {
        foreach (var result in shards.Results())
        {
            cancellationToken.ThrowIfCancellationRequested();
            _guard.Do(() => output.Append(result));
            _summary.Add(result.SourcePath, result.Outcome);
        }

        _guard.Do(() => output.Complete(shards.End));
    }
}
