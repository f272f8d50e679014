namespace ReportExtractor.Cli.Progress;

/// <summary>Shows how far a run is.</summary>
internal interface IProgressView
{
    /// <summary>Shows it until it is stopped.</summary>
    /// <param name="now">Tells how far the run is.</param>
    /// <param name="stop">Is set when there is nothing more to show.</param>
    void Show(Func<RunSnapshot> now, WaitHandle stop);
}
