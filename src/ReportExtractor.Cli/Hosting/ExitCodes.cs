namespace ReportExtractor.Cli.Hosting;

/// <summary>The exit codes of the program.</summary>
internal static class ExitCodes
{
    /// <summary>Every input was read and its record written.</summary>
    public const int Success = 0;

    /// <summary>The run is complete, but at least one input could not be read. For <c>score</c>: at least one file has no record.</summary>
    public const int NotAllRead = 1;

    /// <summary>An option or a path is wrong. Nothing was written.</summary>
    public const int Usage = 2;

    /// <summary>
    /// <c>verify</c> found a difference, <c>score</c> a silent error, or <c>--strict</c> a suspect figure or a failed check.
    /// </summary>
    public const int Difference = 3;

    /// <summary>The output could not be written.</summary>
    public const int OutputFailed = 4;

    /// <summary>The run was interrupted. Everything written so far is whole.</summary>
    public const int Interrupted = 130;
}
