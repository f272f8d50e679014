using ReportExtractor.Matching.Alignment;
using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Reconstruction.Candidates;

namespace ReportExtractor.Matching.Columns;

/// <summary>The rows of a table whose columns are looked for.</summary>
/// <param name="Rows">The rows found.</param>
/// <param name="Candidates">All candidates of the document.</param>
/// <param name="Arrangement">The table.</param>
/// <param name="Cells">How many cells the rows have.</param>
internal sealed record TableInPlace(
    IReadOnlyList<AlignedRow> Rows, IReadOnlyList<RowCandidate> Candidates, TableArrangement Arrangement, int Cells);
