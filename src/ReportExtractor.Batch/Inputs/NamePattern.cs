using System.IO.Enumeration;

namespace ReportExtractor.Batch.Inputs;

/// <summary>A pattern for paths: <c>*</c> and <c>?</c> within a name, <c>**</c> for any number of folders.</summary>
internal sealed class NamePattern
{
    private const string AnyFolders = "**";

    private readonly string[] _names;

    /// <summary>Creates a pattern.</summary>
    /// <param name="names">The pattern's names, one for each folder and one for the file.</param>
    public NamePattern(params string[] names) => _names = names;

    /// <summary>The number of levels of folders that a matching path can have.</summary>
    public int Depth => _names.Contains(AnyFolders) ? int.MaxValue : _names.Length - 1;

    /// <summary>Whether everything in a matching folder matches.</summary>
    public bool IsOpenEnded => _names[^1] == AnyFolders;

    /// <summary>
    /// Matches the names of a path against the pattern. <c>reachable[i]</c> is true if the names so far can match the first i names of the
    /// pattern. The time is linear in both, for any number of wildcards.
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

    /// <summary>Adds the positions that are reached if a <c>**</c> matches no folder.</summary>
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
