using System.Text;

namespace ReportExtractor.Batch.Inputs;

/// <summary>The files that a list names.</summary>
public sealed class ListInputs : IInputSource
{
    /// <summary>No path is longer (PATH_MAX is 4096, Windows' longest 32767): a list parted by zero bytes has one within as many characters.</summary>
    private const int LongestPath = 64 * 1024;

    private readonly SpillingSorter _paths = new();
    private readonly string _baseFolder;
    private readonly PathFilter _filter;

    /// <summary>
    /// Reads a list: UTF-8, a path a line or, where the list holds zero bytes, a path before each of them, as <c>find -print0</c> writes.
    /// A path's source path is the path relative to the base folder. Paths that are named twice count once; those that lead nowhere get their record all the same.
    /// </summary>
    /// <param name="list">The list; read to its end.</param>
    /// <param name="baseFolder">What the list's paths are relative to, and below which they stand.</param>
    /// <param name="filter">Which inputs are wanted; all where null.</param>
    /// <exception cref="InputListException">A path stands outside of the base folder.</exception>
    /// <exception cref="IOException">The list can't be read.</exception>
    public ListInputs(Stream list, string baseFolder, PathFilter? filter = null)
    {
        _baseFolder = Path.GetFullPath(baseFolder);
        _filter = filter ?? PathFilter.All;
        try
        {
            foreach (var path in PathsOf(new StreamReader(list, new UTF8Encoding(false))))
            {
                _paths.Add(SourcePathOf(path, baseFolder));
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public IEnumerable<BatchInput> Inputs(CancellationToken cancellationToken = default)
    {
        string? last = null;
        foreach (var path in _paths.Sorted())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (path != last && _filter.Accepts(path))
            {
                yield return new BatchInput(Path.Combine(_baseFolder, path), path);
            }

            last = path;
        }
    }

    /// <inheritdoc/>
    public bool Holds(string file)
    {
        var sourcePath = Path.GetRelativePath(_baseFolder, file).Replace(Path.DirectorySeparatorChar, '/');
        return Inputs().Any(input => input.SourcePath == sourcePath);
    }

    /// <inheritdoc/>
    public void Dispose() => _paths.Dispose();

    private string SourcePathOf(string path, string baseFolder)
    {
        var relative = Path.GetRelativePath(_baseFolder, Path.GetFullPath(path, _baseFolder));
        return Path.IsPathRooted(relative) || relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? throw new InputListException($"The list names '{path}', which does not stand in '{baseFolder}': give the folder that all its paths stand in with --base.")
            : relative.Replace(Path.DirectorySeparatorChar, '/');
    }

    private static IEnumerable<string> PathsOf(TextReader list)
    {
        var block = new char[LongestPath];
        var count = list.ReadBlock(block);
        var end = block.AsSpan(0, count).Contains('\0') ? '\0' : '\n';
        var path = new StringBuilder();
        for (; count > 0; count = list.ReadBlock(block))
        {
            for (var i = 0; i < count; i++)
            {
                if (block[i] != end)
                {
                    path.Append(block[i]);
                }
                else if (Taken() is { Length: > 0 } whole)
                {
                    yield return whole;
                }
            }
        }

        if (Taken() is { Length: > 0 } last)
        {
            yield return last;
        }

        string Taken()
        {
            var taken = path.ToString();
            path.Clear();
            return end == '\n' ? taken.TrimEnd('\r') : taken;
        }
    }
}
