using System.CommandLine;

namespace ReportExtractor.Fuzz.Commands;

/// <summary>Options that several commands have.</summary>
internal static class FuzzOptions
{
    /// <summary>The seed of a run.</summary>
    public static Option<int> Seed() => new("--seed")
    {
        Description = "The seed. With the same samples it makes the same files.",
        DefaultValueFactory = _ => 1,
    };

    /// <summary>The formats to include.</summary>
    public static Option<string[]> Format() => new("--format")
    {
        Description = "Only this format, as the record's source.format names it. May be given several times.",
    };

    /// <summary>The folders of samples.</summary>
    public static Option<string[]> Samples() => new("--samples")
    {
        Description = "A folder of samples. May be given several times.",
        DefaultValueFactory = _ => ["samples"],
    };
}
