using ReportExtractor.Batch;
using ReportExtractor.Batch.Inputs;
using ReportExtractor.Problems;

namespace ReportExtractor.Cli;

/// <summary>Which inputs are asked for.</summary>
/// <param name="Paths">Files, folders and globs.</param>
/// <param name="List">A file that lists the inputs instead, '-' for standard input, or null.</param>
/// <param name="BaseFolder">The folder in which the list's files stand.</param>
/// <param name="Filter">Which of them are wanted.</param>
/// <param name="Shard">Which part of them is read.</param>
internal sealed record InputRequest(IReadOnlyList<string> Paths, string? List, string BaseFolder, PathFilter Filter, Shard Shard)
{
    /// <summary>Opens the inputs.</summary>
    /// <param name="standardInput">Opens standard input.</param>
    /// <exception cref="UsageException">A path leads nowhere, or the list can't be used.</exception>
    public IInputSource Open(Func<Stream> standardInput)
    {
        if (List is not null)
        {
            return OpenList(List, standardInput);
        }

        var inputs = new PathInputs(Paths, Filter);
        return inputs.NotFound is [var path, ..]
            ? throw new UsageException($"'{path}' is no file and no folder, and no file matches it as a glob; check the path.")
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
            throw new UsageException(e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The list '{path}' can't be read: {e.Message}");
        }
    }
}
