using System.Diagnostics.CodeAnalysis;

namespace ReportExtractor.Batch.Inputs;

/// <summary>A path on the command line: a file, a folder, or a glob with the folder before its first wildcard.</summary>
/// <param name="Path">The full path of the file or the folder.</param>
/// <param name="IsFolder">Whether it is a folder.</param>
/// <param name="Pattern">What paths in the folder must match, or null for all.</param>
/// <param name="Filter">Which inputs to read.</param>
internal sealed record InputRoot(string Path, bool IsFolder, NamePattern? Pattern, PathFilter Filter)
{
    /// <summary>What the source paths of its files begin with: empty, or the path of a folder with '/' at its end.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>The source path of the folder itself, if it can't be listed.</summary>
    public string FolderName { get; init; } = System.IO.Path.GetFileName(Path) + "/";

    /// <summary>The path with all links resolved.</summary>
    public string RealPath { get; } = Inputs.RealPath.Of(Path);

    /// <summary>The folder that is walked, or that contains the file.</summary>
    public string Folder => IsFolder ? Path : System.IO.Path.GetDirectoryName(Path) ?? Path;

    /// <summary>Distinguishes the root from all others.</summary>
    public string Id => $"{Path}\0{Pattern}";

    /// <summary>The number of levels of folders below the root in which there can be inputs.</summary>
    public int Depth => Pattern?.Depth ?? int.MaxValue;

    /// <summary>Whether every file below the root is an input.</summary>
    public bool TakesAll => IsFolder && Pattern is null && Filter.IsOpen;

    /// <summary>The root of a path on the command line. Null if there is nothing at the path.</summary>
    public static InputRoot? Of(string path, PathFilter filter)
    {
        if (path.Length == 0)
        {
            return null;
        }

        if (Directory.Exists(path))
        {
            return new InputRoot(System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path)), true, null, filter);
        }

        if (File.Exists(path) || new FileInfo(path).LinkTarget is not null)
        {
            return new InputRoot(System.IO.Path.GetFullPath(path), false, null, filter);
        }

        var wildcard = path.AsSpan().IndexOfAny('*', '?');
        if (wildcard < 0)
        {
            return null;
        }

        char[] separators = [System.IO.Path.DirectorySeparatorChar, System.IO.Path.AltDirectorySeparatorChar];
        var folderEnd = path.LastIndexOfAny(separators, wildcard) + 1;
        var folder = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(folderEnd == 0 ? "." : path[..folderEnd]));
        return Directory.Exists(folder)
            ? new InputRoot(
                folder, true, new NamePattern(path[folderEnd..].Split(separators, StringSplitOptions.RemoveEmptyEntries)), filter)
            : null;
    }

    /// <summary>Whether a file below the root is an input.</summary>
    /// <param name="relativePath">Its path relative to the root.</param>
    public bool Accepts(string relativePath) =>
        (Pattern is null || Pattern.Matches(relativePath.Split('/'))) && Filter.Accepts(Prefix + relativePath);

    /// <summary>Whether the filter excludes everything in a folder.</summary>
    /// <param name="relativePath">Its path relative to the root.</param>
    public bool Prunes(string relativePath) => Filter.Prunes(Prefix + relativePath);

    /// <summary>Whether a file is an input of this root that is reached without a link.</summary>
    /// <param name="realFile">The file's path with all links resolved.</param>
    /// <param name="sourcePath">Its source path.</param>
    public bool Reaches(string realFile, [NotNullWhen(true)] out string? sourcePath)
    {
        var relative = IsFolder ? Below(realFile) : realFile == RealPath ? System.IO.Path.GetFileName(Path) : null;
        sourcePath = relative is null ? null : Prefix + relative;
        return relative is not null && Accepts(relative);
    }

    /// <summary>Whether everything in a folder is an input of this root that is reached without a link.</summary>
    public bool ReachesAllIn(string realFolder) => TakesAll && (realFolder == RealPath || Below(realFolder) is not null);

    /// <summary>A path relative to the root, with '/'. Null if it is not below the root, or hidden.</summary>
    private string? Below(string realPath)
    {
        var start = System.IO.Path.EndsInDirectorySeparator(RealPath) ? RealPath.Length : RealPath.Length + 1;
        if (realPath.Length <= start || !realPath.StartsWith(RealPath, StringComparison.Ordinal)
            || realPath[start - 1] != System.IO.Path.DirectorySeparatorChar)
        {
            return null;
        }

        var names = realPath[start..].Split(System.IO.Path.DirectorySeparatorChar);
        return names.Length - 1 > Depth || Array.Exists(names, name => name.StartsWith('.')) ? null : string.Join('/', names);
    }
}
