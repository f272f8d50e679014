namespace ReportExtractor.Batch.Inputs;

/// <summary>The files that paths on a command line stand for.</summary>
public sealed class PathInputs : IInputSource
{
    private static readonly Comparer<BatchInput> Order = Comparer<BatchInput>.Create((a, b) =>
        string.CompareOrdinal(a.SourcePath, b.SourcePath) is not 0 and var difference ? difference : string.CompareOrdinal(a.File, b.File));

    private readonly List<InputRoot> _roots;

    /// <summary>
    /// Looks at the paths; what stands under them is walked when the inputs are taken. A file's source path is its name; that of a file in a folder
    /// given is relative to the folder; that of a file that a glob matches (<c>*</c>, <c>?</c>, <c>**</c> for any number of folders) is
    /// relative to what stands in front of the first wildcard. Folders are walked whole, but for what begins with a dot. A file counts
    /// once: under the longest of its source paths where it stands under several of the paths given; and a link counts only
    /// where its target is not reached without it. A folder behind links is walked once.
    /// </summary>
    /// <param name="paths">Files, folders and globs.</param>
    /// <param name="filter">Which inputs are wanted; all where null.</param>
    public PathInputs(IEnumerable<string> paths, PathFilter? filter = null)
    {
        var notFound = new List<string>();
        _roots = [];
        foreach (var path in paths)
        {
            if (InputRoot.Of(path, filter ?? PathFilter.All) is { } root && (root.Pattern is null || HasFile(root)))
            {
                _roots.Add(root);
            }
            else
            {
                notFound.Add(path);
            }
        }

        NotFound = notFound;
        _roots = [.. _roots.DistinctBy(root => root.Id, StringComparer.Ordinal)];
    }

    /// <summary>The paths that are neither a file nor a folder, and the globs that match no file.</summary>
    public IReadOnlyList<string> NotFound { get; }

    /// <inheritdoc/>
    public IEnumerable<BatchInput> Inputs(CancellationToken cancellationToken = default)
    {
        var reach = new Reach(_roots);
        var files = _roots.Where(root => !root.IsFolder).SelectMany(root => FileOf(root, reach)).Order(Order);
        var folders = _roots.Where(root => root.IsFolder).Select(root => new FolderWalk(root, reach).Files(cancellationToken));
        return OrderedMerge.Of([files, .. folders], Order);
    }

    /// <inheritdoc/>
    public bool Holds(string file)
    {
        var real = RealPath.Of(file);
        return _roots.Exists(root => root.Reaches(real, out _));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private static IEnumerable<BatchInput> FileOf(InputRoot root, Reach reach)
    {
        var name = Path.GetFileName(root.Path);
        return root.Accepts(name) && !reach.Elsewhere(root, root.RealPath, name, behindLink: false) ? [new BatchInput(root.Path, name)] : [];
    }

    private static bool HasFile(InputRoot glob)
    {
        var open = glob with { Filter = PathFilter.All };
        return new FolderWalk(open, new Reach([open])).Files(CancellationToken.None).Any();
    }
}
