using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ReportExtractor.Documents;
using ReportExtractor.Readers.Flow;
using ReportExtractor.Readers.Html.Css;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Html;

/// <summary>
/// Makes a <see cref="FlowTable"/> of a table element. Cells are placed by HTML Living Standard §4.9.12.1 ("forming a table").
/// </summary>
internal static class HtmlTable
{
    /// <summary>
    /// The most columns. The standard limits <c>colspan</c> to 1000, but no form has a tenth of that, and a wrong number must not cost
    /// memory.
    /// </summary>
    private const int MostColumns = 200;

    /// <summary>Makes a table.</summary>
    /// <param name="table">The element.</param>
    /// <param name="flow">Reads the content of its cells.</param>
    /// <param name="sight">What of it is visible.</param>
    /// <param name="budget">What may be used.</param>
    public static FlowTable Read(IHtmlTableElement table, HtmlFlow flow, HtmlSight sight, ReaderBudget budget)
    {
        var rows = new List<FlowRow>();

        // A cell ends with its section at the latest: head, body or foot.
        foreach (var section in Sections(table, flow, sight))
        {
            // For every column the number of further rows that a cell from above covers.
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

            // If two cells cover a place, the standard gives it to both; here it stays covered as long as by either.
            for (var end = Math.Min(column + across, MostColumns); column < end; column++)
            {
                covered[column] = Math.Max(covered[column], down);
            }
        }

        return cells;
    }

    /// <summary>
    /// The visible rows of each section in their visible order: the first head, the other sections, the first foot (CSS 2.2 §17.2).
    /// </summary>
    private static IEnumerable<List<(IElement Row, HtmlSight Sight)>> Sections(IHtmlTableElement table, HtmlFlow flow, HtmlSight around)
    {
        var sections = Shown(table, around, "thead", "tbody", "tfoot");
        var head = sections.Find(section => section.Element.LocalName == "thead").Element;
        var foot = sections.Find(section => section.Element.LocalName == "tfoot").Element;
        return sections.OrderBy(section => section.Element == head ? 0 : section.Element == foot ? 2 : 1)
            .Select(section => Shown(section.Element, section.Sight, "tr"));

        List<(IElement Element, HtmlSight Sight)> Shown(IElement parent, HtmlSight outer, params string[] names) =>
        [
            .. parent.Children.Where(child => names.Contains(child.LocalName))
                .Select(child => (Child: child, Sight: flow.Sight(child, outer)))
                .Where(child => child.Sight is not null)
                .Select(child => (child.Child, child.Sight!.Value)),
        ];
    }

    private static int Span(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute)?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? span : 1;

    private static bool IsVertical(IElement cell)
    {
        return cell.GetAttribute("style") is { } style
            && (BeginsWith(style, "writing-mode", "vertical")
                || BeginsWith(style, "writing-mode", "tb")
                || BeginsWith(style, "layout-flow", "vertical"));

        static bool BeginsWith(string style, string property, string value) =>
            CssText.Value(style, property)?.StartsWith(value, StringComparison.Ordinal) == true;
    }
}
