using System.IO.Enumeration;

namespace ReportExtractor.Batch.Inputs;

/// <summary>A pattern for paths: <c>*</c> and <c>?</c> within a name, <c>**</c> for any number of folders.</summary>
internal sealed class NamePattern
{
    private const string AnyFolders = "**";

    private readonly string[] _names;

    /// <summary>Takes a pattern apart.</summary>
    /// <param name="names">The pattern's names, one for each folder and one for the file.</param>
    public NamePattern(params string[] names) => _names = names;

    /// <summary>How many levels of folders a path that matches can have.</summary>
    public int Depth => _names.Contains(AnyFolders) ? int.MaxValue : _names.Length - 1;

    /// <summary>Whether, where a folder matches, all that is in it does.</summary>
    public bool IsOpenEnded => _names[^1] == AnyFolders;

    /// <summary>
    /// Lays the names of a path along the pattern: <c>reachable[i]</c> says whether the names so far can have used up
    /// the first i parts of it. Linear in both, however many wildcards there are.
    /// </summary>
    public bool Matches(ReadOnlySpan<string> path)
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

    /// <inheritdoc/>
    public override string ToString() => string.Join('/', _names);

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
