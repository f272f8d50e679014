namespace ReportExtractor.Batch.Isolation;

/// <summary>A process that read an input is gone.</summary>
/// <param name="late">Whether it was ended because it took too long.</param>
/// <param name="exitCode">What it ended with.</param>
internal sealed class ReaderEndedException(bool late, int exitCode) : Exception
{
    /// <summary>Whether it was ended because it took too long.</summary>
    public bool Late => late;

    /// <summary>What it ended with.</summary>
    public int ExitCode => exitCode;
}
