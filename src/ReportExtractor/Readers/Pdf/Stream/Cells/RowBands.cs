using ReportExtractor.Pdf;
using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Stream.Cells;

/// <summary>The bands between the horizontal rules of a table: lines in different bands are in different rows.</summary>
internal sealed class RowBands
{
    /// <summary>The share of the table's width that a rule has to cover.</summary>
    private const double LeastCovered = 0.5;

    private readonly List<double> _rules;

    private RowBands(List<double> rules) => _rules = rules;

    /// <summary>The bands on a page.</summary>
    /// <param name="left">The left edge of the table's columns of numbers.</param>
    /// <param name="right">Their right edge.</param>
    /// <param name="view">The page.</param>
    public static RowBands Of(double left, double right, PageView view)
    {
        return new RowBands([.. view.Rules.Where(IsOfTable).Select(rule => rule.Box.Middle()).Order()]);

        bool IsOfTable(PdfRule rule) =>
            rule.IsHorizontal && Math.Min(rule.Box.Right, right) - Math.Max(rule.Box.Left, left) > LeastCovered * (right - left);
    }

    /// <summary>True if there is no rule between two lines.</summary>
    /// <param name="line">The one.</param>
    /// <param name="other">The other.</param>
    public bool AreOne(TextSegment line, TextSegment other) => Of(line) == Of(other);

    /// <summary>True if there is no rule between the first lines of two rows.</summary>
    /// <param name="row">The one.</param>
    /// <param name="other">The other.</param>
    public bool AreOne(StreamRow row, StreamRow other) => AreOne(row.Segments.First(), other.Segments.First());

    private int Of(TextSegment segment)
    {
        var found = _rules.BinarySearch(segment.Middle);
        return found >= 0 ? found : ~found;
    }
}
