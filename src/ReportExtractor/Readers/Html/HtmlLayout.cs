using AngleSharp.Html.Parser;
using ReportExtractor.Documents;
using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Text.Layouts;

namespace ReportExtractor.Readers.Html;

/// <summary>A table written as HTML inside a text (Markdown allows it).</summary>
/// <param name="budget">What may be used up.</param>
internal sealed class HtmlLayout(ReaderBudget budget) : ITableLayout
{
    private const string Open = "<table";
    private const string Close = "</table>";

    /// <summary>A table longer than this is no table of a report; without an end tag it must not swallow the text.</summary>
    private const int MostLines = 5000;

    // The line that ends the next table. Lines are looked at in their order, each once.
    private int _close = -1;

    /// <inheritdoc/>
    public Grid? Read(IReadOnlyList<TextLine> lines, int start, out int next)
    {
        next = start;
        if (!lines[start].Text.Contains(Open, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        for (_close = Math.Max(_close, start); _close < lines.Count && !lines[_close].Text.Contains(Close, StringComparison.OrdinalIgnoreCase);)
        {
            _close++;
        }

        if (_close == lines.Count || _close >= start + MostLines)
        {
            return null;
        }

        next = _close + 1;
        var html = string.Join('\n', lines.Skip(start).Take(next - start).Select(line => line.Text));
        if (HtmlDepth.IsBeyondLimits(html, budget.CancellationToken))
        {
            return null;
        }

        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true, OnCreated = (_, _) => budget.CancellationToken.ThrowIfCancellationRequested() });
        using var page = parser.ParseDocument(html);
        var flow = new HtmlFlow(new HtmlVisibility(page, budget.CancellationToken), budget)
        {
            Locate = element =>
            {
                var position = element.SourceReference?.Position;
                return new TextLocation(lines[start].Number + Math.Max(1, position?.Line ?? 1) - 1, Math.Max(1, position?.Column ?? 1));
            },
        };

        // What the table shows may be the text of a table again, and so on.
        budget.EnterSource();

        // Tables that follow each other on the same lines are pieces of one reading order.
        var grids = TextWithMarkup.Assembler(budget).Assemble(flow.Read(page.DocumentElement, default)).OfType<Grid>().ToList();
        budget.LeaveSource();
        return grids.Count == 0 ? null : grids.Count == 1 ? grids[0] : new Grid([.. grids.SelectMany(grid => grid.Rows)], GridLayout.Spanned);
    }
}
