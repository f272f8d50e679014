using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ReportExtractor.Documents;
using ReportExtractor.Readers.Flow;
using ReportExtractor.Readers.Html.Css;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Html;

/// <summary>From a table element to a <see cref="FlowTable"/>, cells placed as HTML Living Standard §4.9.12.1 ("forming a table") places them.</summary>
internal static class HtmlTable
{
    /// <summary>The standard clamps <c>colspan</c> to 1000; no form has a tenth of that, and a lie must not cost memory.</summary>
    private const int MostColumns = 200;

    /// <summary>Makes a table.</summary>
    /// <param name="table">The element.</param>
    /// <param name="flow">Reads what its cells hold.</param>
    /// <param name="sight">How it is seen.</param>
    /// <param name="budget">What may be used up.</param>
    public static FlowTable Read(IHtmlTableElement table, HtmlFlow flow, HtmlSight sight, ReaderBudget budget)
    {
        var rows = new List<FlowRow>();

        // A cell reaches no further than its section: head, body or foot.
        foreach (var section in Sections(table, flow, sight))
        {
            // For every column, how many further rows a cell from above still covers.
            var covered = new int[MostColumns];
            for (var r = 0; r < section.Count; r++)
            {
                rows.Add(new FlowRow(ReadRow(section[r].Row, section[r].Sight, section.Count - r, covered, flow, budget)));
                for (var i = 0; i < MostColumns; i++)
                {
                    covered[i] = Math.Max(0, covered[i] - 1);
                }
            }
        }

        return new FlowTable(rows);
    }

    private static List<FlowCell> ReadRow(IElement row, HtmlSight around, int rowsLeft, int[] covered, HtmlFlow flow, ReaderBudget budget)
    {
        var cells = new List<FlowCell>();
        var column = 0;
        var ordinal = 0;
        foreach (var element in row.Children.Where(child => child.LocalName is "td" or "th"))
        {
            budget.AddPart();
            ordinal++;
            if (flow.Sight(element, around) is not { } sight)
            {
                continue;
            }

            while (column < MostColumns && covered[column] > 0)
            {
                column++;
            }

            // rowspan="0" reaches to the end of the section.
            var down = Span(element, "rowspan") is var span && span == 0 ? rowsLeft : Math.Min(span, rowsLeft);
            var across = Math.Min(Math.Max(1, Span(element, "colspan")), Math.Max(1, MostColumns - column));
            cells.Add(new FlowCell(flow.Read(element, sight), column)
            {
                ColumnSpan = across,
                RowSpan = down,
                Ordinal = ordinal,
                Direction = IsVertical(element) ? TextDirection.Vertical : TextDirection.Horizontal,
                Place = flow.Locate?.Invoke(element),
            });

            // Where two cells claim a place, the standard lets both have it; the one that reaches further keeps it.
            for (var end = Math.Min(column + across, MostColumns); column < end; column++)
            {
                covered[column] = Math.Max(covered[column], down);
            }
        }

        return cells;
    }

    /// <summary>The shown rows of each section, as they are shown: the first head first, the first foot last, all others in their places (CSS 2.2 §17.2).</summary>
    private static IEnumerable<List<(IElement Row, HtmlSight Sight)>> Sections(IHtmlTableElement table, HtmlFlow flow, HtmlSight around)
    {
        var sections = Shown(table, around, "thead", "tbody", "tfoot");
        var head = sections.Find(section => section.Element.LocalName == "thead").Element;
        var foot = sections.Find(section => section.Element.LocalName == "tfoot").Element;
        return sections.OrderBy(section => section.Element == head ? 0 : section.Element == foot ? 2 : 1)
            .Select(section => Shown(section.Element, section.Sight, "tr"));

        List<(IElement Element, HtmlSight Sight)> Shown(IElement parent, HtmlSight outer, params string[] names) =>
            [.. parent.Children.Where(child => names.Contains(child.LocalName)).Select(child => (Child: child, Sight: flow.Sight(child, outer)))
                .Where(child => child.Sight is not null).Select(child => (child.Child, child.Sight!.Value))];
    }

    private static int Span(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute)?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? span : 1;

    private static bool IsVertical(IElement cell) =>
        cell.GetAttribute("style") is { } style
        && ((CssText.Value(style, "writing-mode") is { } mode && (mode.StartsWith("vertical", StringComparison.Ordinal) || mode.StartsWith("tb", StringComparison.Ordinal)))
            || CssText.Value(style, "layout-flow")?.StartsWith("vertical", StringComparison.Ordinal) == true);
}
