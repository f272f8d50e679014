using ReportExtractor.Batch.Inputs;
using ReportExtractor.Corrections;
using ReportExtractor.Records;

namespace ReportExtractor.Cli.Extract.Requests;

/// <summary>What persons decided on figures.</summary>
/// <param name="Files">The full paths of the logs.</param>
/// <param name="Decisions">Their decisions.</param>
internal sealed record CorrectionRequest(IReadOnlyList<string> Files, CorrectionSet Decisions)
{
    /// <summary>A reader whose records are corrected.</summary>
    /// <param name="read">Reads one input.</param>
    public Func<BatchInput, CancellationToken, ReportRecord> Correcting(Func<BatchInput, CancellationToken, ReportRecord> read) =>
        (input, token) => Decisions.Apply(read(input, token));
}
