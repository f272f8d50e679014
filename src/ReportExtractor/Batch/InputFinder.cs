namespace ReportExtractor.Batch;

/// <summary>Finds the files that paths on a command line stand for.</summary>
public static class InputFinder
{
    /// <summary>
    /// Finds the files. A file's source path is its name; that of a file in a folder given is relative to the folder;
    /// that of a file that a glob matches (<c>*</c>, <c>?</c>, <c>**</c> for any number of folders) is relative to what stands
    /// in front of the first wildcard. Folders are walked whole, but for what begins with a dot. A folder that is a link is walked
    /// unless its target was walked already. A file met twice counts once, under the longest of its source paths,
    /// so that the order of the paths does not matter.
    /// </summary>
    /// <param name="paths">Files, folders and globs.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static FoundInputs Find(IEnumerable<string> paths, CancellationToken cancellationToken = default)
    {
        var found = new Dictionary<string, BatchInput>(StringComparer.Ordinal);
        var notFound = new List<string>();
        var errors = new SortedSet<string>(StringComparer.Ordinal);

        foreach (var path in paths)
        {
            if (File.Exists(path))
            {
                Add(new BatchInput(Path.GetFullPath(path), Path.GetFileName(path)));
            }
            else if (Directory.Exists(path))
            {
                AddAll(new FolderWalk(path, errors).Files(cancellationToken));
            }
            else if (!GlobPattern.TryParse(path, out var glob) || AddAll(glob.Files(errors, cancellationToken)) == 0)
            {
                notFound.Add(path);
            }
        }

        var inputs = found.Values
            .OrderBy(input => input.SourcePath, StringComparer.Ordinal)
            .ThenBy(input => input.File, StringComparer.Ordinal);
        return new FoundInputs([.. inputs], notFound, [.. errors]);

        int AddAll(IEnumerable<BatchInput> inputs)
        {
            var count = 0;
            foreach (var input in inputs)
            {
                Add(input);
                count++;
            }

            return count;
        }

        void Add(BatchInput input)
        {
            if (!found.TryGetValue(input.File, out var known) || known.SourcePath.Length < input.SourcePath.Length)
            {
                found[input.File] = input;
            }
        }
    }
}
