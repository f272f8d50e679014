using ReportExtractor.Batch.Inputs;
using ReportExtractor.Batch.Sharding;
using ReportExtractor.Cli.Hosting;

namespace ReportExtractor.Cli.Extract.Requests;

/// <summary>Which inputs to read.</summary>
/// <param name="Paths">Files, folders and globs.</param>
/// <param name="List">A file that lists the inputs instead ('-' for standard input), or null.</param>
/// <param name="BaseFolder">The folder of the list's files.</param>
/// <param name="Filter">Which of the inputs to read.</param>
/// <param name="Shard">Which shard of the inputs to read.</param>
/// <param name="Run">What the run of all shards is called, or null.</param>
internal sealed record InputRequest(
    IReadOnlyList<string> Paths, string? List, string BaseFolder, PathFilter Filter, Shard Shard, string? Run = null)
{
    /// <summary>Opens the inputs.</summary>
    /// <param name="standardInput">Opens standard input.</param>
    /// <exception cref="UsageException">A path does not exist, or the list can't be used.</exception>
    public IInputSource Open(Func<Stream> standardInput)
    {
        if (List is not null)
        {
            return OpenList(List, standardInput);
        }

        if (Paths is [StandardInput.Path])
        {
            using var report = standardInput();
            return new StandardInput(report);
        }

        var inputs = new PathInputs(Paths, Filter);
        return inputs.NotFound is [var path, ..]
            ? throw new UsageException(texts => texts.PathNotFound(path))
            : inputs;
    }

    private ListInputs OpenList(string path, Func<Stream> standardInput)
    {
        try
        {
            using var list = path == "-" ? standardInput() : File.OpenRead(path);
            return new ListInputs(list, BaseFolder, Filter);
        }
        catch (InputListException e)
        {
            throw new UsageException(texts => OptionHints.Explain(e.Explanation, texts));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(texts => texts.ListNotRead(path, e.Message));
        }
    }
}
