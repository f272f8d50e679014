namespace ReportExtractor.Batch.Inputs;

/// <summary>
/// Selects inputs by their source paths. A pattern with '/' must match the whole path (<c>2019/**</c>), one without must match one of
/// its names (<c>*.pdf</c>, <c>drafts</c>).
/// </summary>
public sealed class PathFilter
{
    private readonly NamePattern[] _include;
    private readonly NamePattern[] _exclude;

    /// <summary>Creates a filter.</summary>
    /// <param name="include">Patterns of which an input must match one. If empty, every input is read.</param>
    /// <param name="exclude">Patterns of which an input must match none.</param>
    public PathFilter(IEnumerable<string> include, IEnumerable<string> exclude)
    {
        _include = [.. include.Select(PatternOf)];
        _exclude = [.. exclude.Select(PatternOf)];
    }

    /// <summary>The filter that selects every input.</summary>
    public static PathFilter All { get; } = new([], []);

    /// <summary>Whether every input is selected.</summary>
    public bool IsOpen => _include.Length == 0 && _exclude.Length == 0;

    /// <summary>Whether an input is selected.</summary>
    /// <param name="sourcePath">Its source path.</param>
    public bool Accepts(string sourcePath)
    {
        if (IsOpen)
        {
            return true;
        }

        var names = sourcePath.Split('/');
        return (_include.Length == 0 || Array.Exists(_include, pattern => pattern.Matches(names)))
            && !Array.Exists(_exclude, pattern => pattern.Matches(names));
    }

    /// <summary>Whether nothing in a folder is selected, so that it need not be walked.</summary>
    /// <param name="folder">The folder's source path, without '/' at its end.</param>
    public bool Prunes(string folder) =>
        _exclude.Length > 0
        && folder.Split('/') is var names
        && Array.Exists(_exclude, pattern => pattern.IsOpenEnded && pattern.Matches(names));

    private static NamePattern PatternOf(string pattern)
    {
        var names = pattern.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return pattern.Contains('/') && names.Length > 0 ? new NamePattern(names) : new NamePattern("**", pattern, "**");
    }
}
