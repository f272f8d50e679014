namespace ReportExtractor.Batch;

/// <summary>One walk through a folder and what stands under it.</summary>
/// <param name="root">The folder.</param>
/// <param name="errors">Takes a sentence for every folder that can't be listed.</param>
/// <param name="depth">How many levels of folders are entered below the root.</param>
internal sealed class FolderWalk(string root, ISet<string> errors, int depth = int.MaxValue)
{
    /// <summary>Every file but hidden ones, in no order.</summary>
    public IEnumerable<BatchInput> Files(CancellationToken cancellationToken)
    {
        var walked = new HashSet<string>(StringComparer.Ordinal);
        var top = new DirectoryInfo(Path.GetFullPath(root));
        var folders = new Stack<Step>([new Step(top, RealPath(top, null), "", 0)]);
        var links = new Queue<Step>();

        // Links come last: what can be reached without them keeps its own path, and a loop of links finds its target walked.
        while (folders.TryPop(out var step) || links.TryDequeue(out step))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!walked.Add(step.RealPath))
            {
                continue;
            }

            foreach (var entry in Entries(step.Folder))
            {
                var sourcePath = step.SourcePath + entry.Name;
                if (entry is not DirectoryInfo folder)
                {
                    yield return new BatchInput(entry.FullName, sourcePath);
                }
                else if (step.Depth < depth)
                {
                    var next = new Step(folder, RealPath(folder, step.RealPath), sourcePath + "/", step.Depth + 1);
                    if (folder.LinkTarget is null)
                    {
                        folders.Push(next);
                    }
                    else
                    {
                        links.Enqueue(next);
                    }
                }
            }
        }
    }

    private IEnumerable<FileSystemInfo> Entries(DirectoryInfo folder)
    {
        try
        {
            return folder.GetFileSystemInfos()
                .Where(entry => !entry.Name.StartsWith('.'))
                .OrderBy(entry => entry.Name, StringComparer.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.Add($"The folder '{folder.FullName}' can't be listed, so its files are left out: {e.Message}");
            return [];
        }
    }

    /// <summary>Where a folder really is: a link where it points to, any other inside its real parent, which may have been reached through a link.</summary>
    private static string RealPath(DirectoryInfo folder, string? realParent)
    {
        try
        {
            return Path.TrimEndingDirectorySeparator(
                folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName
                ?? (realParent is null ? folder.FullName : Path.Combine(realParent, folder.Name)));
        }
        catch (IOException)
        {
            // A chain of links that never ends; listing it will say so.
            return folder.FullName;
        }
    }

    private sealed record Step(DirectoryInfo Folder, string RealPath, string SourcePath, int Depth);
}
