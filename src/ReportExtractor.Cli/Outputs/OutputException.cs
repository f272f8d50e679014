using ReportExtractor.Cli.Texts;

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

    private readonly Func<CliTexts, string> _explain;

    /// <summary>Creates an exception that tells the reason.</summary>
    /// <param name="output">The output's name.</param>
    /// <param name="cause">The error of the file system.</param>
    public OutputException(Func<CliTexts, string> output, Exception cause)
        : this(output, texts => ReasonOf(cause, texts), cause)
    {
    }

    /// <summary>Creates an exception with a reason.</summary>
    /// <param name="output">The output's name.</param>
    /// <param name="reason">The reason.</param>
    /// <param name="cause">The error of the file system, or null.</param>
    public OutputException(Func<CliTexts, string> output, Func<CliTexts, string> reason, Exception? cause = null)
        : base(cause?.Message, cause) => _explain = texts => texts.NotWritten(output(texts), reason(texts));

    /// <summary>What can't be written, and why, as a sentence.</summary>
    /// <param name="texts">The language.</param>
    public string In(CliTexts texts) => _explain(texts);

    private static string ReasonOf(Exception cause, CliTexts texts) => cause switch
    {
        UnauthorizedAccessException => texts.PermissionDenied,
        DirectoryNotFoundException => texts.FolderMissing,
        IOException { HResult: DiskFullUnix or DiskFullWindows } => texts.DiskFull,
        IOException when InUse.Contains(cause.HResult) => texts.BeingWritten,
        IOException { HResult: ReadOnlyUnix or ReadOnlyWindows } => texts.DiskReadOnly,
        _ => cause.Message,
    };
}
