using ReportExtractor.Batch;
using ReportExtractor.Matching.Sums;

namespace ReportExtractor.Cli;

/// <summary>What <c>extract</c> is asked to do.</summary>
/// <param name="Inputs">Which inputs.</param>
/// <param name="Output">What output.</param>
/// <param name="Reading">How to read.</param>
/// <param name="MaxMemory">The most bytes that a process that reads may take up, where inputs are read in processes of their own; else null.</param>
/// <param name="Jobs">How many inputs are read at once.</param>
/// <param name="Strict">Whether a suspect figure or a failed check gives an exit code of its own.</param>
/// <param name="Quiet">Whether progress and summary are left out.</param>
internal sealed record ExtractRequest(InputRequest Inputs, OutputRequest Output, ExtractorOptions Reading, long? MaxMemory, int Jobs, bool Strict, bool Quiet)
{
    /// <summary>Which part of the inputs is read.</summary>
    public Shard Shard => Inputs.Shard;

    /// <summary>Whether the journal stays beside the output: <c>merge</c> and the next incremental run need it.</summary>
    public bool KeepsIndex => Shard.Count > 1 || Output.Incremental;
}
