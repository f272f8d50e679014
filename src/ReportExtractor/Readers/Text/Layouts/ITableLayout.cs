using ReportExtractor.Documents;

namespace ReportExtractor.Readers.Text.Layouts;

/// <summary>One way in which a text can set a table.</summary>
internal interface ITableLayout
{
    /// <summary>Reads a table that begins at a line.</summary>
    /// <param name="lines">The lines of the text.</param>
    /// <param name="start">The line at which it would begin.</param>
    /// <param name="next">The first line behind it.</param>
    /// <returns>The table, or null where no such table begins there.</returns>
    Grid? Read(IReadOnlyList<TextLine> lines, int start, out int next);
}
