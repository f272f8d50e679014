using ReportExtractor.Documents;

namespace ReportExtractor.Readers.Text.Layouts.Separated;

/// <summary>A record of separated values: a row of a table.</summary>
/// <param name="First">The index of its first line.</param>
/// <param name="Next">The end of its lines, exclusive: a quoted cell may have line ends.</param>
/// <param name="Cells">Its cells, without their quotes.</param>
/// <param name="IsQuoted">True if one of them was quoted.</param>
internal sealed record SeparatedRecord(int First, int Next, IReadOnlyList<Cell> Cells, bool IsQuoted);
