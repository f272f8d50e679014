namespace ReportExtractor.Fuzz.Workers;

/// <summary>What a run is asked for.</summary>
public sealed record FuzzRequest
{
    /// <summary>The seed; with the samples it says what every file is.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The number of the first file.</summary>
    public int From { get; init; }

    /// <summary>How long to go on; without end where null.</summary>
    public TimeSpan? Time { get; init; }

    /// <summary>How much processor time to use, the children's and the parent's; without end where null.</summary>
    public TimeSpan? ProcessorTime { get; init; }

    /// <summary>How many files to read; without end where null.</summary>
    public int? Count { get; init; }

    /// <summary>The formats; all of which there are samples where empty.</summary>
    public IReadOnlyList<string> Formats { get; init; } = [];

    /// <summary>The folders of samples.</summary>
    public IReadOnlyList<string> Samples { get; init; } = ["samples"];

    /// <summary>The folder for finds; they are only told where null.</summary>
    public string? Save { get; init; }
}
