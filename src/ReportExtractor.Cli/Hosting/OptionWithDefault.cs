using System.CommandLine;

namespace ReportExtractor.Cli.Hosting;

/// <summary>An option whose help tells a default that the code knows.</summary>
internal sealed class OptionWithDefault(string name, object normal) : Option<string>(name)
{
    /// <summary>The value without the option.</summary>
    public object Default => normal;
}
