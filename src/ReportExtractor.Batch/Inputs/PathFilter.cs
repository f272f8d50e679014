namespace ReportExtractor.Batch.Inputs;

/// <summary>
/// Which inputs are wanted, by their source paths. A pattern with '/' is laid against the whole path (<c>2019/**</c>), one without
/// against every name in it (<c>*.pdf</c>, <c>drafts</c>).
/// </summary>
public sealed class PathFilter
{
    private readonly NamePattern[] _include;
    private readonly NamePattern[] _exclude;

    /// <summary>Makes a filter.</summary>
    /// <param name="include">An input must match one of these; every input does where there is none.</param>
    /// <param name="exclude">An input must match none of these.</param>
    public PathFilter(IEnumerable<string> include, IEnumerable<string> exclude)
    {
        _include = [.. include.Select(PatternOf)];
        _exclude = [.. exclude.Select(PatternOf)];
    }

    /// <summary>The filter that wants every input.</summary>
    public static PathFilter All { get; } = new([], []);

    /// <summary>Whether every input is wanted.</summary>
    public bool IsOpen => _include.Length == 0 && _exclude.Length == 0;

    /// <summary>Whether an input is wanted.</summary>
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

    /// <summary>Whether nothing in a folder is wanted, so that it need not be walked.</summary>
    /// <param name="folder">The folder's source path, without '/' at its end.</param>
    public bool Prunes(string folder) =>
        _exclude.Length > 0 && folder.Split('/') is var names && Array.Exists(_exclude, pattern => pattern.IsOpenEnded && pattern.Matches(names));

    private static NamePattern PatternOf(string pattern)
    {
        var names = pattern.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return pattern.Contains('/') && names.Length > 0 ? new NamePattern(names) : new NamePattern("**", pattern, "**");
    }
}
