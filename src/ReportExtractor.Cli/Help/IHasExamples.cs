namespace ReportExtractor.Cli.Help;

/// <summary>A command whose help has examples.</summary>
internal interface IHasExamples
{
    /// <summary>Command lines.</summary>
    IReadOnlyList<string> Examples { get; }
}
