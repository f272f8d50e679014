namespace ReportExtractor.Batch.Outputs;

/// <summary>Opens the working files of a run.</summary>
internal static class WorkingFiles
{
    private const int BufferSize = 64 * 1024;

    /// <summary>More than runs that end at the same moment. On a file system that keeps no times, every try fails.</summary>
    private const int MostTries = 10;

    /// <summary>Pairs of seconds from 1970 to 2038, the range of every file system.</summary>
    private const int MostHalves = int.MaxValue / 2;

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

    /// <summary>
    /// Opens a file to write, and creates it if it does not exist. While it is open, no other run can open it, but this one can move and
    /// delete it.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">It can't be opened, or another run has it.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static FileStream OpenLocked(string path)
    {
        for (var tries = 1; ; tries++)
        {
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, Locked, BufferSize);
            if (IsNamed(file, path) || tries == MostTries)
            {
                return file;
            }

            // The run that had it moved or deleted it between the opening and the locking: there is another file now, or none.
            file.Dispose();
        }
    }

    /// <summary>Windows moves only what is shared for it; elsewhere a lock is advice, and never bars moving.</summary>
    private static FileShare Locked => OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None;

    /// <summary>
    /// Whether an open file still has its name. Nothing else tells two files apart on every system: a time is set on one and looked for
    /// on the other.
    /// </summary>
    private static bool IsNamed(FileStream file, string path)
    {
        try
        {
            // Even seconds: FAT keeps no others.
            var mark = DateTime.UnixEpoch.AddSeconds(2.0 * Random.Shared.Next(MostHalves / 2, MostHalves));
            File.SetLastWriteTimeUtc(file.SafeFileHandle, mark);
            return File.GetLastWriteTimeUtc(path) == mark;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Only the owner may set it.
            return true;
        }
    }

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
