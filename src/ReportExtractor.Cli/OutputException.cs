using ReportExtractor.Problems;

namespace ReportExtractor.Cli;

/// <summary>The output can't be written.</summary>
internal sealed class OutputException : Exception
{
    // EROFS as .NET hands it over on Unix; ERROR_WRITE_PROTECT.
    private const int ReadOnlyUnix = 30;
    private const int ReadOnlyWindows = unchecked((int)0x80070013);

    // What opening a file that another process keeps to itself comes to: EWOULDBLOCK on Linux and macOS, ERROR_SHARING_VIOLATION.
    private static readonly int[] InUse = [11, 35, unchecked((int)0x80070020)];

    // ENOSPC as .NET hands it over on Unix; ERROR_DISK_FULL.
    private const int DiskFullUnix = 28;
    private const int DiskFullWindows = unchecked((int)0x80070070);

    /// <summary>Puts the reason into a sentence.</summary>
    /// <param name="output">The output, as it was named.</param>
    /// <param name="cause">What the file system said.</param>
    public OutputException(string output, Exception cause)
        : base($"{output} can't be written: {ReasonOf(cause)}", cause)
    {
    }

    private static string ReasonOf(Exception cause) => cause switch
    {
        UnauthorizedAccessException => "permission denied.",
        DirectoryNotFoundException => "its folder does not exist.",
        IOException { HResult: DiskFullUnix or DiskFullWindows } => "the disk is full.",
        IOException when InUse.Contains(cause.HResult) => "another run is writing it.",
        IOException { HResult: ReadOnlyUnix or ReadOnlyWindows } => "the disk is read-only.",
        _ => cause.Message.TrimEnd('.') + ".",
    };
}
