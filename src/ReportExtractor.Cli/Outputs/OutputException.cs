using ReportExtractor.Problems;

namespace ReportExtractor.Cli.Outputs;

/// <summary>The output can't be written.</summary>
internal sealed class OutputException : Exception
{
    // EROFS as .NET reports it on Unix; ERROR_WRITE_PROTECT on Windows.
    private const int ReadOnlyUnix = 30;
    private const int ReadOnlyWindows = unchecked((int)0x80070013);

    // ENOSPC as .NET reports it on Unix; ERROR_DISK_FULL on Windows.
    private const int DiskFullUnix = 28;
    private const int DiskFullWindows = unchecked((int)0x80070070);

    // Another process has the file open and does not share it: EWOULDBLOCK on Linux and macOS, ERROR_SHARING_VIOLATION on Windows.
    private static readonly int[] InUse = [11, 35, unchecked((int)0x80070020)];

    /// <summary>Creates an exception whose message is a sentence with the reason.</summary>
    /// <param name="output">The output's name at the beginning of a sentence.</param>
    /// <param name="cause">The error of the file system.</param>
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
