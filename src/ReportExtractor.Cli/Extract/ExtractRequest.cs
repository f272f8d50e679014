using ReportExtractor.Batch;
using ReportExtractor.Writers;

namespace ReportExtractor.Cli;

/// <summary>What <c>extract</c> is asked to do.</summary>
internal sealed record ExtractRequest
{
    /// <summary>Files, folders and globs.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The file to write, or null for standard output.</summary>
    public required string? Output { get; init; }

    /// <summary>What to write.</summary>
    public required OutputFormat Format { get; init; }

    /// <summary>How many inputs are read at once.</summary>
    public required int Jobs { get; init; }

    /// <summary>Which of the inputs are read.</summary>
    public required Shard Shard { get; init; }

    /// <summary>Whether an unfinished run to the same output is gone on with.</summary>
    public required bool Resume { get; init; }

    /// <summary>Whether an unfinished run to the same output is thrown away.</summary>
    public required bool Restart { get; init; }

    /// <summary>Whether a suspect figure or a failed check gives an exit code of its own.</summary>
    public required bool Strict { get; init; }

    /// <summary>Whether progress and summary are left out.</summary>
    public required bool Quiet { get; init; }

    /// <summary>How to read.</summary>
    public required ExtractorOptions Reading { get; init; }

    /// <summary>How to write.</summary>
    public required WriterOptions Writing { get; init; }

    /// <summary>Whether the journal stays beside the output: <c>merge</c> needs it.</summary>
    public bool KeepsIndex => Shard.Count > 1;
}
