using ReportExtractor.Batch.Ordering;

namespace ReportExtractor.Batch.Inputs;

/// <summary>The files of paths on a command line.</summary>
public sealed class PathInputs : IInputSource
{
    private static readonly Comparer<BatchInput> Order = Comparer<BatchInput>.Create((a, b) =>
        string.CompareOrdinal(a.SourcePath, b.SourcePath) is not 0 and var difference ? difference : string.CompareOrdinal(a.File, b.File));

    private readonly IReadOnlyList<InputRoot> _roots;

    /// <summary>
    /// Checks that the paths exist. Folders are walked when the inputs are enumerated.
    /// <para>
    /// The source path of a file is its name. That of a file in a given folder is relative to the folder; that of a file that matches a
    /// glob (<c>*</c>, <c>?</c>, <c>**</c> for any number of folders) is relative to the folder before the first wildcard. If several
    /// paths are given, all source paths are relative to the deepest folder that contains all of them. So source paths are unique.
    /// </para>
    /// <para>
    /// Names in folders that begin with a dot are skipped, and so are files that are no reports by their names, such as
    /// <c>Thumbs.db</c> and <c>~$report.docx</c>. A file is one input, even if several of the given paths lead to it. A link
    /// is an input only if its target is not reached without it. A folder behind several links is walked once.
    /// </para>
    /// </summary>
    /// <param name="paths">Files, folders and globs.</param>
    /// <param name="filter">Which inputs to read. Default: all.</param>
    public PathInputs(IEnumerable<string> paths, PathFilter? filter = null)
    {
        var roots = new List<InputRoot>();
        var notFound = new List<string>();
        foreach (var path in paths)
        {
            if (InputRoot.Of(path, filter ?? PathFilter.All) is { } root && (root.Pattern is null || HasFile(root)))
            {
                roots.Add(root);
            }
            else
            {
                notFound.Add(path);
            }
        }

        NotFound = notFound;
        _roots = WithPrefixes([.. roots.DistinctBy(root => root.Id, StringComparer.Ordinal)]);
    }

    /// <summary>The paths that are neither a file nor a folder, and the globs that match no file.</summary>
    public IReadOnlyList<string> NotFound { get; }

    /// <summary>
    /// The inputs in the ordinal order of their source paths. Can be enumerated again, with the same result unless files have changed.
    /// </summary>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IEnumerable<BatchInput> Inputs(CancellationToken cancellationToken = default) =>
        ((IInputSource)this).Inputs(null, cancellationToken);

    /// <inheritdoc/>
    IEnumerable<BatchInput> IInputSource.Inputs(Action<string>? passedOver, CancellationToken cancellationToken)
    {
        var reach = new Reach(_roots);
        var files = _roots.Where(root => !root.IsFolder).SelectMany(root => FileOf(root, reach)).Order(Order);
        var folders = _roots.Where(root => root.IsFolder).Select(root => new FolderWalk(root, reach).Files(passedOver, cancellationToken));
        string? last = null;
        foreach (var input in OrderedMerge.Of([files, .. folders], Order))
        {
            // Broken links and folders that can't be listed may be found from several of the given paths.
            if (input.SourcePath != last)
            {
                yield return input;
            }

            last = input.SourcePath;
        }
    }

    /// <inheritdoc/>
    public bool Holds(string file)
    {
        var real = RealPath.Of(file);
        return _roots.Any(root => root.Reaches(real, out _));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private static IEnumerable<BatchInput> FileOf(InputRoot root, Reach reach)
    {
        var name = Path.GetFileName(root.Path);
        var sourcePath = root.Prefix + name;
        return root.Accepts(name) && !reach.Elsewhere(root, root.RealPath, sourcePath, behindLink: false)
            ? [new BatchInput(root.Path, sourcePath)]
            : [];
    }

    private static IReadOnlyList<InputRoot> WithPrefixes(IReadOnlyList<InputRoot> roots)
    {
        if (roots.Count < 2)
        {
            return roots;
        }

        var prefixes = CommonFolder.Prefixes([.. roots.Select(root => root.Folder)]);
        return
        [
            .. roots.Zip(prefixes, (root, prefix) => root with { Prefix = prefix, FolderName = prefix.Length == 0 ? "./" : prefix }),
        ];
    }

    private static bool HasFile(InputRoot glob)
    {
        var open = glob with { Filter = PathFilter.All };
        return new FolderWalk(open, new Reach([open])).Files(null, CancellationToken.None).Any();
    }
}
