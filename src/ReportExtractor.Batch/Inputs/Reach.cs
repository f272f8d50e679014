namespace ReportExtractor.Batch.Inputs;

/// <summary>
/// Makes sure that a file is read once, even if several paths lead to it. A file under several of the given paths has the longest of its
/// source paths, and a file that is reached without links is not read through one. Its size grows with the number of given paths and of
/// folders behind links.
/// </summary>
internal sealed class Reach
{
    private readonly Dictionary<string, List<InputRoot>> _roots = new(StringComparer.Ordinal);
    private readonly HashSet<string> _enteredBehindLinks = new(StringComparer.Ordinal);
    private readonly bool _isOneRoot;

    public Reach(IReadOnlyList<InputRoot> roots)
    {
        _isOneRoot = roots.Count == 1;
        foreach (var root in roots)
        {
            if (!_roots.TryGetValue(root.RealPath, out var there))
            {
                _roots[root.RealPath] = there = [];
            }

            there.Add(root);
        }
    }

    /// <summary>Whether a file is an input under another path.</summary>
    public bool Elsewhere(InputRoot root, string realFile, string sourcePath, bool behindLink)
    {
        if (_isOneRoot && !behindLink)
        {
            return false;
        }

        foreach (var other in RootsAbove(realFile))
        {
            if (!other.Reaches(realFile, out var otherPath))
            {
                continue;
            }

            if (behindLink || IsBefore(other, otherPath, root, sourcePath))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether to walk a folder behind a link: once, and only if not everything in it is reached without links.</summary>
    public bool EnterBehindLink(string realFolder) =>
        !RootsAbove(realFolder).Any(root => root.ReachesAllIn(realFolder)) && _enteredBehindLinks.Add(realFolder);

    /// <summary>
    /// The longest source path wins, and among equally long ones the first in order. So the order of the given paths does not matter.
    /// </summary>
    private static bool IsBefore(InputRoot other, string otherPath, InputRoot root, string sourcePath)
    {
        if (ReferenceEquals(other, root) || otherPath.Length != sourcePath.Length)
        {
            return otherPath.Length > sourcePath.Length;
        }

        var byPath = string.CompareOrdinal(otherPath, sourcePath);
        return byPath != 0 ? byPath < 0 : string.CompareOrdinal(other.Id, root.Id) < 0;
    }

    private IEnumerable<InputRoot> RootsAbove(string realPath)
    {
        for (var path = realPath; path is not null; path = Path.GetDirectoryName(path))
        {
            if (_roots.TryGetValue(path, out var roots))
            {
                foreach (var root in roots)
                {
                    yield return root;
                }
            }
        }
    }
}
