namespace ReportExtractor.Cli.Help;

/// <summary>A command whose help ends with examples.</summary>
internal interface IHasExamples
{
    /// <summary>The text at the end of the help.</summary>
    string Examples { get; }
}
