namespace ReportExtractor.Batch.Isolation;

/// <summary>A process ended while it was reading an input.</summary>
/// <param name="late">Whether it was ended because it took too long.</param>
/// <param name="exitCode">Its exit code.</param>
internal sealed class ReaderEndedException(bool late, int exitCode) : Exception
{
    /// <summary>Whether it was ended because it took too long.</summary>
    public bool Late => late;

    /// <summary>Its exit code.</summary>
    public int ExitCode => exitCode;
}
