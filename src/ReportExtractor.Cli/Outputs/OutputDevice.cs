namespace ReportExtractor.Cli.Outputs;

/// <summary>Outputs that are not regular files: <c>/dev/null</c>, <c>/dev/stdout</c>, named pipes.</summary>
internal static class OutputDevice
{
    /// <summary>Opens a device. It must be written in place, and never be replaced by a file. Null if the path is not a device.</summary>
    /// <exception cref="IOException">It can't be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static FileStream? Open(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        var existing = new FileStream(path, FileMode.Open, FileAccess.Write);
        if (!existing.CanSeek || path.StartsWith("/dev/", StringComparison.Ordinal))
        {
            return existing;
        }

        existing.Dispose();
        return null;
    }
}
