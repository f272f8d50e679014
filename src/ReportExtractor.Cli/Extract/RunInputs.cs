using ReportExtractor.Batch;
using ReportExtractor.Batch.Inputs;
using ReportExtractor.Batch.Journals;
using ReportExtractor.Records;

namespace ReportExtractor.Cli;

/// <summary>The inputs of a run but for what it writes itself: an output of yesterday in the folder that is read.</summary>
/// <param name="source">Where they come from.</param>
/// <param name="request">What is asked for.</param>
internal sealed class RunInputs(IInputSource source, ExtractRequest request)
{
    private readonly IReadOnlyList<string> _outputs =
        request.Output.File is { } file ? new OutputNames(file, request.Output.Format, request.Shard).Finished : [];

    /// <summary>All inputs, one after the other.</summary>
    public IEnumerable<BatchInput> All(CancellationToken cancellationToken) =>
        source.Inputs(cancellationToken).Where(input => !_outputs.Contains(input.File));

    /// <summary>Those of them that are in the run's shard.</summary>
    public IEnumerable<BatchInput> OfShard(CancellationToken cancellationToken) =>
        All(cancellationToken).Where(input => request.Shard.Holds(input.SourcePath));

    /// <summary>Checks that there is something to read, and that nothing of it is lost by what is written.</summary>
    /// <exception cref="UsageException">There is not, or it would be.</exception>
    public void Check(CancellationToken cancellationToken)
    {
        foreach (var path in _outputs)
        {
            if (File.Exists(path) && source.Holds(path) && (IsNamed(path) || !OwnOutput.Is(path)))
            {
                throw new UsageException($"'{Path.GetRelativePath(Environment.CurrentDirectory, path)}' is an input, and this run would overwrite it: name another file with --output.");
            }
        }

        if (!All(cancellationToken).Any())
        {
            var where = request.Inputs.List is { } list ? $"the list '{list}'" : $"'{string.Join("', '", request.Inputs.Paths)}'";
            throw new UsageException($"There is no file to read in {where}{(request.Inputs.Filter.IsOpen ? "" : " that --include and --exclude let through")}.");
        }
    }

    private bool IsNamed(string path) => request.Inputs.Paths.Any(given => Path.GetFullPath(given) == path);
}
