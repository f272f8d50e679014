namespace ReportExtractor.Cli.Progress;

/// <summary>Shows the progress of a run.</summary>
internal interface IProgressView
{
    /// <summary>Shows the progress until it is stopped.</summary>
    /// <param name="now">Returns the current progress.</param>
    /// <param name="stop">Set when the run has ended.</param>
    void Show(Func<RunSnapshot> now, WaitHandle stop);
}
