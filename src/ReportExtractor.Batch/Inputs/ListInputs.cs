using System.Text;
using ReportExtractor.Batch.Inputs.Listing;
using ReportExtractor.Batch.Ordering;
using ReportExtractor.Problems;

namespace ReportExtractor.Batch.Inputs;

/// <summary>The files of a list.</summary>
internal sealed class ListInputs : IInputSource
{
    /// <summary>
    /// Longer than any path (PATH_MAX is 4096, the longest path of Windows 32767). If paths are separated by zero bytes, there is one
    /// among this many characters.
    /// </summary>
    private const int LongestPath = 64 * 1024;

    private readonly SpillingSorter<string> _paths = new(new PathSpill());
    private readonly string _baseFolder;
    private readonly PathFilter _filter;

    /// <summary>
    /// Reads a list: UTF-8, one path a line, or paths ended by zero bytes, as <c>find -print0</c> writes them. Source paths are relative to
    /// the base folder. A path is one input, even if it is listed twice. Paths at which there is no file are inputs too.
    /// </summary>
    /// <param name="list">The list. It is read to its end.</param>
    /// <param name="baseFolder">The folder that contains all files of the list. Relative paths are relative to it.</param>
    /// <param name="filter">Which inputs to read. Default: all.</param>
    /// <exception cref="InputListException">A path is outside the base folder.</exception>
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
    public IEnumerable<BatchInput> Inputs(Action<string>? passedOver = null, CancellationToken cancellationToken = default)
    {
        string? last = null;
        foreach (var path in _paths.Sorted())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var isInput = path != last && _filter.Accepts(path);
            if (isInput && LitterNames.Contain(Path.GetFileName(path)))
            {
                passedOver?.Invoke(path);
            }
            else if (isInput)
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
        var isOutside = Path.IsPathRooted(relative)
            || relative == ".."
            || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return isOutside
            ? throw new InputListException(path, Messages.PathOutsideBase(path, baseFolder))
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
