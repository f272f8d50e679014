namespace ReportExtractor.Batch.Inputs;

/// <summary>The deepest folder that contains several folders: the folder to which the paths in the records are relative.</summary>
internal static class CommonFolder
{
    /// <summary>The relative path of each folder, empty or with '/' at its end.</summary>
    /// <param name="folders">Full paths of folders.</param>
    public static IReadOnlyList<string> Prefixes(IReadOnlyList<string> folders)
    {
        var names = folders.Select(NamesOf).ToList();
        var common = names[0].Length;
        foreach (var other in names)
        {
            common = Math.Min(common, names[0].AsSpan().CommonPrefixLength(other));
        }

        return [.. names.Select(each => string.Concat(each.Skip(common).Select(name => name + "/")))];
    }

    /// <summary>The names on a path. A drive (<c>C:</c>) is a name too, without its colon.</summary>
    private static string[] NamesOf(string folder) =>
        folder.Replace(":", "", StringComparison.Ordinal).Split(
            [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
}
