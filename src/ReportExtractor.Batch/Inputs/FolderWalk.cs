namespace ReportExtractor.Batch.Inputs;

/// <summary>One walk through a folder and what stands under it, in the order of the paths. Of every open folder it holds the names.</summary>
/// <param name="root">Where to begin.</param>
/// <param name="reach">What is reached without links, and need not be followed through one.</param>
internal sealed class FolderWalk(InputRoot root, Reach reach)
{
    /// <summary>The files, but hidden ones. A folder that can't be listed is given in place of its files, with the reason.</summary>
    public IEnumerable<BatchInput> Files(CancellationToken cancellationToken)
    {
        var top = new Step(root.Path, root.RealPath, "", 0, BehindLink: false);
        var open = new Stack<(Step Step, IEnumerator<FolderEntry> Entries)>();
        try
        {
            if (Enter(top) is { } failed)
            {
                yield return failed;
            }

            while (open.TryPeek(out var current))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!current.Entries.MoveNext())
                {
                    open.Pop().Entries.Dispose();
                    continue;
                }

                var step = current.Step;
                var entry = current.Entries.Current;
                var path = Path.Combine(step.Folder, entry.Name);
                var sourcePath = step.SourcePath + entry.Name;
                if (!entry.IsFolder)
                {
                    // A link that leads nowhere is an input of its own, whose record says so.
                    var leadsNowhere = entry.IsLink && !RealPath.Leads(path);
                    if (root.Accepts(sourcePath)
                        && (leadsNowhere || !reach.Elsewhere(root, RealFile(step, entry, path), sourcePath, step.BehindLink || entry.IsLink)))
                    {
                        yield return new BatchInput(path, sourcePath);
                    }
                }
                else if (step.Depth < root.Depth && !root.Filter.Prunes(sourcePath))
                {
                    var behindLink = step.BehindLink || entry.IsLink;
                    var next = new Step(path, RealFile(step, entry, path), sourcePath + "/", step.Depth + 1, behindLink);
                    if ((!behindLink || reach.EnterBehindLink(next.RealFolder)) && Enter(next) is { } unlisted)
                    {
                        yield return unlisted;
                    }
                }
            }
        }
        finally
        {
            foreach (var (_, entries) in open)
            {
                entries.Dispose();
            }
        }

        BatchInput? Enter(Step step)
        {
            try
            {
                open.Push((step, FolderListing.Of(step.Folder).GetEnumerator()));
                return null;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                var name = step.SourcePath.Length == 0 ? Path.GetFileName(root.Path) + "/" : step.SourcePath;
                return new BatchInput(step.Folder, name, $"The folder '{name}' can't be listed ({e.GetType().Name}), so none of its files was read: check that it is there and may be read.");
            }
        }
    }

    private static string RealFile(Step step, FolderEntry entry, string path) =>
        entry.IsLink ? RealPath.Of(path) : Path.Combine(step.RealFolder, entry.Name);

    private sealed record Step(string Folder, string RealFolder, string SourcePath, int Depth, bool BehindLink);
}
