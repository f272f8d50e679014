namespace ReportExtractor.Batch.Outputs;

/// <summary>Opens the working files of a run.</summary>
internal static class WorkingFiles
{
    private const int BufferSize = 64 * 1024;

    /// <summary>Opens files to read. Another run may be writing them.</summary>
    /// <exception cref="IOException">A file can't be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static IReadOnlyList<FileStream> OpenRead(IEnumerable<string> paths) =>
        OpenAll(paths, path => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, BufferSize));

    /// <summary>Opens files to write, and creates those that do not exist.</summary>
    /// <exception cref="IOException">A file can't be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static IReadOnlyList<FileStream> OpenWrite(IEnumerable<string> paths, FileShare share) =>
        OpenAll(paths, path => new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, share, BufferSize));

    private static List<FileStream> OpenAll(IEnumerable<string> paths, Func<string, FileStream> open)
    {
        var files = new List<FileStream>();
        try
        {
            foreach (var path in paths)
            {
                files.Add(open(path));
            }

            return files;
        }
        catch
        {
            files.ForEach(file => file.Dispose());
            throw;
        }
    }
}
