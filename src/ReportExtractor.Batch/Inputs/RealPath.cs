namespace ReportExtractor.Batch.Inputs;

/// <summary>Where a path leads when every link on the way is followed.</summary>
internal static class RealPath
{
    /// <summary>As many links in a chain as Linux follows.</summary>
    private const int LinksAtMost = 40;

    /// <summary>The path without links. One that leads nowhere or in a circle is given as far as it goes.</summary>
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
            if (TargetOf(next) is not { } target || ++links > LinksAtMost)
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

    /// <summary>Whether something stands where a link leads.</summary>
    public static bool Leads(string link)
    {
        try
        {
            return new FileInfo(link).ResolveLinkTarget(returnFinalTarget: true) is not { Exists: false };
        }
        catch (IOException)
        {
            // A circle.
            return false;
        }
    }

    /// <summary>A path's names, the last first.</summary>
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
