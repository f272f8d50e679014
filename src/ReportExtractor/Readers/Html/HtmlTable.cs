using System.Globalization;
using AngleSharp.Dom;
using ReportExtractor.Documents;
using ReportExtractor.Readers.Flow;
using ReportExtractor.Readers.Html.Css.Syntax;
using ReportExtractor.Readers.Html.Sight;
using ReportExtractor.Readers.Html.Tables;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Html;

/// <summary>
/// Makes a <see cref="FlowTable"/> of a table. Cells are placed by HTML Living Standard §4.9.12.1 ("forming a table").
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
    public static FlowTable Read(IElement table, HtmlFlow flow, HtmlSight sight, ReaderBudget budget)
    {
        var rows = new List<FlowRow>();

        // A cell ends with its section at the latest: head, body or foot.
        foreach (var section in Sections(table, flow, sight))
        {
            // For every column the number of further rows that a cell from above covers.
            var covered = new int[MostColumns];
            for (var r = 0; r < section.Count; r++)
            {
                rows.Add(new FlowRow(ReadRow(section[r], section.Count - r, covered, flow, budget)));
                for (var i = 0; i < MostColumns; i++)
                {
                    covered[i] = Math.Max(0, covered[i] - 1);
                }
            }
        }

        return new FlowTable(rows);
    }

    private readonly record struct Row(IEnumerable<HtmlBox> Cells, HtmlSight Sight);

    private static List<FlowCell> ReadRow(Row row, int rowsLeft, int[] covered, HtmlFlow flow, ReaderBudget budget)
    {
        var cells = new List<FlowCell>();
        var column = 0;
        var ordinal = 0;
        foreach (var (element, width, height) in row.Cells)
        {
            budget.AddPart();
            ordinal++;
            if (flow.Sight(element, row.Sight) is not { } sight)
            {
                continue;
            }

            while (column < MostColumns && covered[column] > 0)
            {
                column++;
            }

            // rowspan="0" reaches to the end of the section.
            var down = height == 0 ? rowsLeft : Math.Min(height, rowsLeft);
            var across = Math.Min(Math.Max(1, width), Math.Max(1, MostColumns - column));
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
    private static IEnumerable<List<Row>> Sections(IElement table, HtmlFlow flow, HtmlSight around)
    {
        if (flow.Roles.RowsOf(table) is { } boxes)
        {
            return [[.. boxes.Select(row => new Row(row, around))]];
        }

        // Rows without a section, and cells without a row, are those of one that is not written (CSS 2.2 §17.2.1).
        var parts = Shown(table, around, HtmlRole.Head, HtmlRole.Body, HtmlRole.Foot, HtmlRole.Row, HtmlRole.Cell);
        var head = parts.Find(part => part.Role == HtmlRole.Head).Element;
        var foot = parts.Find(part => part.Role == HtmlRole.Foot).Element;
        var loose = parts.Where(part => part.Role == HtmlRole.Row).Select(part => RowOf(part.Element, part.Sight)).ToList();
        List<HtmlBox> cells = [.. parts.Where(part => part.Role == HtmlRole.Cell).Select(part => Box(part.Element))];
        var sections = parts.Where(part => part.Role is HtmlRole.Head or HtmlRole.Body or HtmlRole.Foot)
            .OrderBy(section => section.Element == head ? 0 : section.Element == foot ? 2 : 1)
            .Select(section => Shown(section.Element, section.Sight, HtmlRole.Row).ConvertAll(row => RowOf(row.Element, row.Sight)));
        return cells.Count > 0 ? [[new Row(cells, around)]] : loose.Count > 0 ? sections.Append(loose) : sections;

        Row RowOf(IElement row, HtmlSight sight) =>
            new(row.Children.Where(child => flow.Roles.Of(child) == HtmlRole.Cell).Select(Box), sight);

        List<(IElement Element, HtmlRole Role, HtmlSight Sight)> Shown(IElement parent, HtmlSight outer, params HtmlRole[] roles) =>
        [
            .. parent.Children.Select(child => (Child: child, Role: flow.Roles.Of(child)))
                .Where(child => roles.Contains(child.Role))
                .Select(child => (child.Child, child.Role, Sight: flow.Sight(child.Child, outer)))
                .Where(child => child.Sight is not null)
                .Select(child => (child.Child, child.Role, child.Sight!.Value)),
        ];
    }

    private static HtmlBox Box(IElement cell) => new(cell, Span(cell, "colspan"), Span(cell, "rowspan"));

    private static int Span(IElement cell, string attribute)
    {
        var value = (cell.GetAttribute(attribute) ?? cell.GetAttribute("aria-" + attribute))?.Trim();
        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? span : 1;
    }

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
