using ReportExtractor.Batch.Inputs.Listing;
using ReportExtractor.Problems;

namespace ReportExtractor.Batch.Inputs;

/// <summary>Walks through a folder in the order of the paths. The names in each open folder are in memory.</summary>
/// <param name="root">Where to start.</param>
/// <param name="reach">Which files are inputs under another path.</param>
internal sealed class FolderWalk(InputRoot root, Reach reach)
{
    /// <summary>The files, except hidden ones. A folder that can't be listed is returned in place of its files, with the reason.</summary>
    /// <param name="passedOver">Called with the source path of each file that is litter.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public IEnumerable<BatchInput> Files(Action<string>? passedOver, CancellationToken cancellationToken)
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
                if (!entry.IsFolder)
                {
                    if (FileOf(step, entry, passedOver) is { } file)
                    {
                        yield return file;
                    }
                }
                else if (FolderOf(step, entry) is { } folder && Enter(folder) is { } unlisted)
                {
                    yield return unlisted;
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
                var name = step.RelativePath.Length == 0 ? root.FolderName : root.Prefix + step.RelativePath;
                return new BatchInput(step.Folder, name, Messages.FolderNotListed(name, Messages.WhyNotOpened(e)));
            }
        }
    }

    /// <summary>The input of a file. Null if the file is litter or not an input, or is an input under another path.</summary>
    private BatchInput? FileOf(Step step, FolderEntry entry, Action<string>? passedOver)
    {
        var path = Path.Combine(step.Folder, entry.Name);
        var relativePath = step.RelativePath + entry.SourceName;
        if (!root.Accepts(relativePath))
        {
            return null;
        }

        var sourcePath = root.Prefix + relativePath;
        if (entry.Twin > 0)
        {
            // Under its name another file would be opened, or none.
            return new BatchInput(path, sourcePath, Messages.NameNotUtf8(sourcePath));
        }

        var input = new BatchInput(path, sourcePath);
        if (entry.IsLink && !RealPath.Leads(path))
        {
            // A broken link is an input, and its record says so.
            return input;
        }

        if (reach.Elsewhere(root, RealPathOf(step, entry, path), sourcePath, step.BehindLink || entry.IsLink))
        {
            return null;
        }

        if (LitterNames.Contain(entry.Name))
        {
            passedOver?.Invoke(sourcePath);
            return null;
        }

        return input;
    }

    /// <summary>The step into a folder. Null if there are no inputs in it, or if it is walked elsewhere.</summary>
    private Step? FolderOf(Step step, FolderEntry entry)
    {
        var relativePath = step.RelativePath + entry.SourceName;
        if (step.Depth >= root.Depth || root.Prunes(relativePath))
        {
            return null;
        }

        var path = Path.Combine(step.Folder, entry.Name);
        var behindLink = step.BehindLink || entry.IsLink;
        var next = new Step(path, RealPathOf(step, entry, path), relativePath + "/", step.Depth + 1, behindLink);
        return !behindLink || reach.EnterBehindLink(next.RealFolder) ? next : null;
    }

    private static string RealPathOf(Step step, FolderEntry entry, string path) =>
        entry.IsLink ? RealPath.Of(path) : Path.Combine(step.RealFolder, entry.Name);

    private sealed record Step(string Folder, string RealFolder, string RelativePath, int Depth, bool BehindLink);
}
