using ReportExtractor.Documents;

namespace ReportExtractor.Readers.Text.Layouts;

/// <summary>One way of setting a table in text.</summary>
internal interface ITableLayout
{
    /// <summary>Reads a table that begins in a line.</summary>
    /// <param name="lines">The lines of the text.</param>
    /// <param name="start">The index of the line in which it would begin.</param>
    /// <param name="next">The end of its lines, exclusive.</param>
    /// <returns>The table, or null if no such table begins there.</returns>
    Grid? Read(IReadOnlyList<TextLine> lines, int start, out int next);
}
