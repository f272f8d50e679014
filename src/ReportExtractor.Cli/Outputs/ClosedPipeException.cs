using ReportExtractor.Problems;

namespace ReportExtractor.Cli.Outputs;

/// <summary>The program that reads standard output has closed it.</summary>
internal sealed class ClosedPipeException(IOException cause) : Exception(cause.Message, cause)
{
    // EPIPE as .NET reports it on Unix; ERROR_BROKEN_PIPE and ERROR_NO_DATA on Windows.
    private static readonly int[] Codes = [32, unchecked((int)0x8007006D), unchecked((int)0x800700E8)];

    /// <summary>Whether an error of a stream means a closed pipe.</summary>
    public static bool Means(IOException error) => Codes.Contains(error.HResult);
}
