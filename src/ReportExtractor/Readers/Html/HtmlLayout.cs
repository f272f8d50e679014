using AngleSharp.Html.Parser;
using ReportExtractor.Documents;
using ReportExtractor.Readers.Html.Scanning;
using ReportExtractor.Readers.Html.Sight;
using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Text.Layouts;

namespace ReportExtractor.Readers.Html;

/// <summary>A table written in HTML inside a text, as Markdown allows.</summary>
/// <param name="budget">What may be used.</param>
internal sealed class HtmlLayout(ReaderBudget budget) : ITableLayout
{
    private const string Open = "<table";
    private const string Close = "</table>";

    /// <summary>The most lines of a table of a report: a table without an end tag must not include the rest of the text.</summary>
    private const int MostLines = 5000;

    // The line at which the next table ends. Lines are searched in order, each once.
    private int _close = -1;

    /// <inheritdoc/>
    public Grid? Read(IReadOnlyList<TextLine> lines, int start, out int next)
    {
        next = start;
        if (!lines[start].Text.Contains(Open, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        _close = Math.Max(_close, start);
        while (_close < lines.Count && !lines[_close].Text.Contains(Close, StringComparison.OrdinalIgnoreCase))
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

        var parser = new HtmlParser(new HtmlParserOptions
        {
            IsKeepingSourceReferences = true,
            OnCreated = (_, _) => budget.CancellationToken.ThrowIfCancellationRequested(),
        });
        using var page = parser.ParseDocument(html);
        var flow = new HtmlFlow(new HtmlVisibility(page, budget.CancellationToken), budget)
        {
            Locate = element =>
            {
                var position = element.SourceReference?.Position;
                return new TextLocation(lines[start].Number + Math.Max(1, position?.Line ?? 1) - 1, Math.Max(1, position?.Column ?? 1));
            },
        };

        // The text of the table may be a table in HTML again.
        budget.EnterSource();

        // Several tables in the same lines become one grid.
        var grids = TextWithMarkup.Assembler(budget).Assemble(flow.Read(page.DocumentElement, default)).OfType<Grid>().ToList();
        budget.LeaveSource();
        return grids.Count switch
        {
            0 => null,
            1 => grids[0],
            _ => new Grid([.. grids.SelectMany(grid => grid.Rows)], GridLayout.Spanned),
        };
    }
}
