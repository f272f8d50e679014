using ReportExtractor.Batch.Inputs;
using ReportExtractor.Batch.Sharding;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Records;

namespace ReportExtractor.Cli.Extract.Requests;

/// <summary>What <c>extract</c> is asked to do.</summary>
/// <param name="Inputs">The inputs.</param>
/// <param name="Output">The output.</param>
/// <param name="Reading">How to read.</param>
/// <param name="Corrections">What persons decided on figures, or null.</param>
/// <param name="Isolated">Whether to read in other processes.</param>
/// <param name="Jobs">The number of inputs to read at once.</param>
/// <param name="Strict">Whether suspect figures and failed checks have an exit code.</param>
/// <param name="Quiet">Whether to show neither progress nor summary.</param>
internal sealed record ExtractRequest(
    InputRequest Inputs,
    OutputRequest Output,
    ExtractorOptions Reading,
    CorrectionRequest? Corrections,
    bool Isolated,
    int Jobs,
    bool Strict,
    bool Quiet)
{
    /// <summary>The shard of the inputs to read.</summary>
    public Shard Shard => Inputs.Shard;

    /// <summary>The function that reads one input.</summary>
    /// <param name="host">Creates readers.</param>
    public Func<BatchInput, CancellationToken, ReportRecord> Reader(CommandHost host) =>
        Corrections is null ? host.Reading(Reading) : Corrections.Correcting(host.Reading(Reading));

    /// <summary>Whether to keep the journal beside the output: <c>merge</c> and the next incremental run need it.</summary>
    public bool KeepsIndex => Shard.Count > 1 || Output.Incremental;
}
