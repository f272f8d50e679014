using System.Diagnostics.CodeAnalysis;

namespace ReportExtractor.Batch.Inputs;

/// <summary>A path that was given: a file, a folder, or a glob with the folder in front of its first wildcard.</summary>
/// <param name="Path">The full path of the file or the folder.</param>
/// <param name="IsFolder">Whether it is a folder.</param>
/// <param name="Pattern">What paths in the folder must match, or null for all.</param>
/// <param name="Filter">Which inputs are wanted.</param>
internal sealed record InputRoot(string Path, bool IsFolder, NamePattern? Pattern, PathFilter Filter)
{
    /// <summary>The path with every link followed.</summary>
    public string RealPath { get; } = Inputs.RealPath.Of(Path);

    /// <summary>Tells it from every other root.</summary>
    public string Id => $"{Path}\0{Pattern}";

    /// <summary>How many levels of folders below the root its inputs can stand in.</summary>
    public int Depth => Pattern?.Depth ?? int.MaxValue;

    /// <summary>Whether every file below the root is an input.</summary>
    public bool TakesAll => IsFolder && Pattern is null && Filter.IsOpen;

    /// <summary>The root that a path on the command line stands for; null where there is nothing.</summary>
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
            ? new InputRoot(folder, true, new NamePattern(path[folderEnd..].Split(separators, StringSplitOptions.RemoveEmptyEntries)), filter)
            : null;
    }

    /// <summary>Whether an input below the root is asked for.</summary>
    public bool Accepts(string sourcePath) => (Pattern is null || Pattern.Matches(sourcePath.Split('/'))) && Filter.Accepts(sourcePath);

    /// <summary>The source path that a file has here without going through a link; false where it is not reached so.</summary>
    public bool Reaches(string realFile, [NotNullWhen(true)] out string? sourcePath)
    {
        if (!IsFolder)
        {
            sourcePath = realFile == RealPath ? System.IO.Path.GetFileName(Path) : null;
            return sourcePath is not null && Accepts(sourcePath);
        }

        sourcePath = Below(realFile);
        return sourcePath is not null && Accepts(sourcePath);
    }

    /// <summary>Whether everything in a folder is an input here without going through a link.</summary>
    public bool ReachesAllIn(string realFolder) => TakesAll && (realFolder == RealPath || Below(realFolder) is not null);

    /// <summary>A path relative to the root, with '/'; null where it is not below it, or hidden.</summary>
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
