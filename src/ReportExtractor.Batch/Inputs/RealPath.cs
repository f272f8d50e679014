namespace ReportExtractor.Batch.Inputs;

/// <summary>Resolves links.</summary>
internal static class RealPath
{
    /// <summary>The length of the longest chain of links that Linux follows (path_resolution(7)).</summary>
    private const int MaxLinks = 40;

    /// <summary>The path with all links resolved. Broken and circular links are resolved as far as possible.</summary>
    public static string Of(string path)
    {
        var links = 0;
        var root = Path.GetPathRoot(Path.GetFullPath(path))!;
        var left = new Stack<string>(NamesOf(Path.GetFullPath(path)[root.Length..]));
        var real = root;
        while (left.TryPop(out var name))
        {
            if (name == "..")
            {
                real = Path.GetDirectoryName(real) ?? root;
                continue;
            }

            var next = Path.Combine(real, name);
            if (TargetOf(next) is not { } target || ++links > MaxLinks)
            {
                real = next;
                continue;
            }

            if (Path.IsPathRooted(target))
            {
                real = Path.GetPathRoot(target)!;
                target = target[real.Length..];
            }

            foreach (var part in NamesOf(target))
            {
                left.Push(part);
            }
        }

        return real;
    }

    /// <summary>Whether the target of a link exists.</summary>
    public static bool Leads(string link)
    {
        try
        {
            return new FileInfo(link).ResolveLinkTarget(returnFinalTarget: true) is not { Exists: false };
        }
        catch (IOException)
        {
            // A circular link.
            return false;
        }
    }

    /// <summary>The names on a path, the last one first.</summary>
    private static IEnumerable<string> NamesOf(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries)
            .Where(name => name != ".")
            .Reverse();

    private static string? TargetOf(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
