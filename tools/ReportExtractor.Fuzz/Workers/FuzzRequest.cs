namespace ReportExtractor.Fuzz.Workers;

/// <summary>What to run.</summary>
public sealed record FuzzRequest
{
    /// <summary>The seed; with the samples it determines every file.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The index of the first file.</summary>
    public int From { get; init; }

    /// <summary>The duration of the run; null for no limit.</summary>
    public TimeSpan? Time { get; init; }

    /// <summary>The processor time to use, of the children and the parent; null for no limit.</summary>
    public TimeSpan? ProcessorTime { get; init; }

    /// <summary>The number of files to read; null for no limit.</summary>
    public int? Count { get; init; }

    /// <summary>The formats; empty for all formats that have samples.</summary>
    public IReadOnlyList<string> Formats { get; init; } = [];

    /// <summary>The folders of samples.</summary>
    public IReadOnlyList<string> Samples { get; init; } = ["samples"];

    /// <summary>The folder to save finds in; null to report them only.</summary>
    public string? Save { get; init; }
}
