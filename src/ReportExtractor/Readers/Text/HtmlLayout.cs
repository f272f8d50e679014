using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ReportExtractor.Documents;
using ReportExtractor.Readers.Html;

namespace ReportExtractor.Readers.Text;

/// <summary>A table written as HTML inside a text (Markdown allows it).</summary>
internal sealed class HtmlLayout : ITableLayout
{
    private const string Open = "<table";
    private const string Close = "</table>";

    /// <summary>A table longer than this is no table of a report; without an end tag it must not swallow the text.</summary>
    private const int MostLines = 5000;

    private static readonly string[] Flat = ["p", "td", "th", "tr", "tbody", "thead", "tfoot", "br", "hr", "img", "input", "col", "colgroup", "meta", "link", "li", "option", "wbr"];

    /// <summary>Elements that are open at once. A layout table around a report has some tens; what comes close to this is no page, and would exhaust the stack.</summary>
    private const int DeepestNesting = 512;

    /// <inheritdoc/>
    public Grid? Read(IReadOnlyList<TextLine> lines, int start, out int next)
    {
        next = start;
        if (!lines[start].Text.Contains(Open, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var last = start;
        while (last < lines.Count && last < start + MostLines && !lines[last].Text.Contains(Close, StringComparison.OrdinalIgnoreCase))
        {
            last++;
        }

        if (last == lines.Count || last == start + MostLines)
        {
            return null;
        }

        next = last + 1;
        var html = string.Join('\n', lines.Skip(start).Take(next - start).Select(line => line.Text));
        if (IsNestedTooDeep(html))
        {
            return null;
        }

        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        using var page = parser.ParseDocument(html);
        var grids = page.QuerySelectorAll<IHtmlTableElement>("table").Select(table => HtmlTable.Read(table, (element, _, _) =>
        {
            var position = element.SourceReference?.Position;
            return new TextLocation(lines[start].Number + Math.Max(1, position?.Line ?? 1) - 1, Math.Max(1, position?.Column ?? 1));
        })).ToList();

        // Tables that follow each other on the same lines are pieces of one reading order.
        return grids.Count == 0 ? null : grids.Count == 1 ? grids[0] : new Grid([.. grids.SelectMany(grid => grid.Rows)], GridLayout.Spanned);
    }

    /// <summary>Counts elements that are open at once.</summary>
    private static bool IsNestedTooDeep(string html)
    {
        var depth = 0;
        for (var i = html.IndexOf('<'); i >= 0 && i + 1 < html.Length; i = html.IndexOf('<', i + 1))
        {
            depth = html[i + 1] == '/' ? Math.Max(0, depth - 1) : depth + (Opens(html.AsSpan(i + 1)) ? 1 : 0);
            if (depth > DeepestNesting)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for elements that nest: all but those that are empty, or that the next of their kind ends.</summary>
    private static bool Opens(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAny(" \t\n/>");
        var name = end < 0 ? tag : tag[..end];
        if (name.IsEmpty || !char.IsAsciiLetter(name[0]))
        {
            return false;
        }

        foreach (var flat in Flat)
        {
            if (name.Equals(flat, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}
