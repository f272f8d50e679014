using ReportExtractor.Batch.Inputs;
using ReportExtractor.Batch.Outputs;
using ReportExtractor.Cli.Extract.Requests;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Outputs;
using ReportExtractor.Writers;

namespace ReportExtractor.Cli.Extract;

/// <summary>The inputs of a run, without the files that the run itself writes, and without its logs of corrections.
/// An older output may be in the folder that is read.</summary>
/// <param name="source">The source of the inputs.</param>
/// <param name="request">The request.</param>
internal sealed class RunInputs(IInputSource source, ExtractRequest request)
{
    private readonly IReadOnlyList<string> _outputs =
        request.Output.File is { } file ? new OutputNames(file, ResultOutputs.Of(request.Output.Format)).Finished : [];

    private readonly IReadOnlyList<string> _logs = request.Corrections?.Files ?? [];

    /// <summary>All inputs, in order.</summary>
    /// <param name="passedOver">Called for each file of the shard that is no report by its name; null if nobody counts them.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public IEnumerable<BatchInput> All(Action? passedOver, CancellationToken cancellationToken) =>
        source.Inputs(CountOfShard(passedOver), cancellationToken)
            .Where(input => !_outputs.Contains(input.File) && !_logs.Contains(input.File));

    /// <summary>The inputs of the run's shard.</summary>
    public IEnumerable<BatchInput> OfShard(CancellationToken cancellationToken) =>
        All(null, cancellationToken).Where(input => request.Shard.Holds(input.SourcePath));

    /// <summary>Checks that there is something to read, and that the run does not overwrite an input.</summary>
    /// <exception cref="UsageException">There is nothing to read, or an input would be overwritten.</exception>
    public void Check(CancellationToken cancellationToken)
    {
        if (_outputs.FirstOrDefault(_logs.Contains) is { } log)
        {
            throw new UsageException(texts => texts.LogOverwritten(NameOf(log)));
        }

        if (request.Output is { Format: OutputFormat.Xlsx, File: { } workbook } && File.Exists(workbook) && !OwnOutput.Is(workbook))
        {
            throw new UsageException(texts => texts.WorkbookOverwritten(workbook));
        }

        foreach (var path in _outputs)
        {
            if (File.Exists(path) && source.Holds(path) && (IsNamed(path) || !OwnOutput.Is(path)))
            {
                throw new UsageException(texts => texts.InputOverwritten(NameOf(path)));
            }
        }

        if (!All(null, cancellationToken).Any())
        {
            var isFiltered = !request.Inputs.Filter.IsOpen;
            throw new UsageException(texts => request.Inputs.List is { } list
                ? texts.NothingInList(list, isFiltered)
                : texts.NothingToRead(request.Inputs.Paths, isFiltered));
        }
    }

    private static string NameOf(string path) => Path.GetRelativePath(Environment.CurrentDirectory, path);

    private Action<string>? CountOfShard(Action? passedOver) => passedOver is null ? null : path =>
    {
        if (request.Shard.Holds(path))
        {
            passedOver();
        }
    };

    private bool IsNamed(string path) => request.Inputs.Paths.Any(given => Path.GetFullPath(given) == path);
}
