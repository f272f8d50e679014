using System.Diagnostics.CodeAnalysis;
using System.IO.Enumeration;

namespace ReportExtractor.Batch;

/// <summary>A path with wildcards: <c>*</c> and <c>?</c> within a name, <c>**</c> for any number of folders.</summary>
internal sealed class GlobPattern
{
    private const string AnyFolders = "**";

    private readonly string _folder;
    private readonly string[] _names;

    private GlobPattern(string folder, string[] names)
    {
        _folder = folder;
        _names = names;
    }

    /// <summary>Takes a path apart at the folder in front of its first wildcard.</summary>
    /// <returns>False where the path has no wildcard.</returns>
    public static bool TryParse(string path, [NotNullWhen(true)] out GlobPattern? pattern)
    {
        var wildcard = path.AsSpan().IndexOfAny('*', '?');
        pattern = null;
        if (wildcard < 0)
        {
            return false;
        }

        char[] separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];
        var folderEnd = path.LastIndexOfAny(separators, wildcard) + 1;
        var names = path[folderEnd..].Split(separators, StringSplitOptions.RemoveEmptyEntries);
        pattern = new GlobPattern(folderEnd == 0 ? "." : path[..folderEnd], names);
        return true;
    }

    /// <summary>The files that match. None where the folder is not there.</summary>
    public IEnumerable<BatchInput> Files(ISet<string> errors, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(_folder))
        {
            return [];
        }

        var depth = _names.Contains(AnyFolders) ? int.MaxValue : _names.Length - 1;
        return new FolderWalk(_folder, errors, depth)
            .Files(cancellationToken)
            .Where(input => Matches(input.SourcePath.Split('/')));
    }

    /// <summary>
    /// Lays the names of a path along the pattern: <c>reachable[i]</c> says whether the names so far can have used up
    /// the first i parts of it. Linear in both, however many wildcards there are.
    /// </summary>
    private bool Matches(string[] path)
    {
        var reachable = Closed(new bool[_names.Length + 1], start: true);
        foreach (var name in path)
        {
            var next = new bool[_names.Length + 1];
            for (var i = 0; i < _names.Length; i++)
            {
                if (reachable[i] && _names[i] == AnyFolders)
                {
                    next[i] = true;
                }
                else if (reachable[i] && FileSystemName.MatchesSimpleExpression(_names[i], name, OperatingSystem.IsWindows()))
                {
                    next[i + 1] = true;
                }
            }

            reachable = Closed(next, start: false);
        }

        return reachable[^1];
    }

    /// <summary>Adds the places that are reached by letting a <c>**</c> stand for nothing.</summary>
    private bool[] Closed(bool[] reachable, bool start)
    {
        reachable[0] |= start;
        for (var i = 0; i < _names.Length; i++)
        {
            reachable[i + 1] |= reachable[i] && _names[i] == AnyFolders;
        }

        return reachable;
    }
}
