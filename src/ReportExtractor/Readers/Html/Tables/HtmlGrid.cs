using System.Globalization;
using AngleSharp.Dom;
using ReportExtractor.Readers.Html.Css.Styles;
using ReportExtractor.Readers.Html.Css.Syntax;
using ReportExtractor.Readers.Html.Sight;

namespace ReportExtractor.Readers.Html.Tables;

/// <summary>Tables that are set as grids, or as rows of boxes (CSS Grid §7, §8; CSS Flexbox §3).</summary>
internal static class HtmlGrid
{
    /// <summary>The fewest rows of boxes that are a table: fewer are menus and columns of a page.</summary>
    private const int LeastRows = 3;

    /// <summary>The fewest boxes of a row of a table.</summary>
    private const int LeastBoxes = 3;

    /// <summary>The most columns of a grid.</summary>
    private const int MostColumns = 200;

    /// <summary>The most rows that a cell covers.</summary>
    private const int MostRows = 200;

    /// <summary>The number of columns of a grid, or null for an element that is none, or one whose columns are not known.</summary>
    /// <param name="style">The style of the element.</param>
    public static int? ColumnsOf(ElementStyle? style)
    {
        var values = style?.ValuesOf("display", "grid-template-columns");
        if (values?["display"] is not ("grid" or "inline-grid") || values["grid-template-columns"] is not { } template)
        {
            return null;
        }

        var count = 0;
        foreach (var track in CssText.Words(template).Where(track => !track.StartsWith('[')))
        {
            if (!track.StartsWith("repeat(", StringComparison.Ordinal))
            {
                count++;
                continue;
            }

            var parts = track[7..].TrimEnd(')').Split(',', 2);
            if (parts.Length < 2 || !int.TryParse(parts[0].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var times))
            {
                return null;
            }

            count += Math.Min(times, MostColumns) * Math.Max(1, CssText.Words(parts[1]).Count);
        }

        return count is >= LeastBoxes and <= MostColumns ? count : null;
    }

    /// <summary>The rows of a grid, filled in order (CSS Grid §8.5); null if a cell has a place of its own.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="visibility">The styles of the page.</param>
    public static IReadOnlyList<IReadOnlyList<HtmlBox>>? RowsOf(IEnumerable<IElement> cells, int columns, HtmlVisibility visibility)
    {
        List<List<HtmlBox>> rows = [[]];

        // For every column the number of rows, this one included, that a cell covers.
        var covered = new int[columns];
        var column = 0;
        foreach (var cell in cells.Where(cell => cell.LocalName is not ("script" or "style" or "template")))
        {
            var values = visibility.StyleOf(cell)?.ValuesOf("grid-column", "grid-row");
            if (SpanOf(values?["grid-column"], columns) is not { } across || SpanOf(values?["grid-row"], MostRows) is not { } down)
            {
                return null;
            }

            while (column + across > columns || covered.AsSpan(column, across).ContainsAnyExcept(0))
            {
                column++;
                if (column + across > columns)
                {
                    column = 0;
                    rows.Add([]);
                    Array.ForEach(Enumerable.Range(0, columns).ToArray(), i => covered[i] = Math.Max(0, covered[i] - 1));
                }
            }

            rows[^1].Add(new HtmlBox(cell, across, down));
            covered.AsSpan(column, across).Fill(down);
            column += across;
        }

        return rows.Count >= LeastRows ? rows : null;
    }

    /// <summary>The number of columns or rows that a cell of a grid covers; null if it has a place of its own.</summary>
    private static int? SpanOf(string? value, int most) =>
        value is null or "auto" ? 1
        : value.Replace(" ", "", StringComparison.Ordinal) == "1/-1" ? most
        : value.StartsWith("span ", StringComparison.Ordinal) && int.TryParse(value[5..], out var span) && span > 0 && span <= most ? span
        : null;

    /// <summary>The rows of an element all of whose children are rows of boxes; null for any other.</summary>
    /// <param name="element">The element.</param>
    /// <param name="visibility">The styles of the page.</param>
    public static IReadOnlyList<IReadOnlyList<HtmlBox>>? BoxesOf(IElement element, HtmlVisibility visibility)
    {
        var rows = new List<IReadOnlyList<HtmlBox>>();
        foreach (var child in element.Children)
        {
            var values = visibility.StyleOf(child)?.ValuesOf("display", "flex-direction");
            var isRow = values?["display"] is "flex" or "-webkit-flex"
                && values["flex-direction"]?.StartsWith("column", StringComparison.Ordinal) != true;
            if (!isRow || child.ChildElementCount == 0)
            {
                return null;
            }

            rows.Add([.. child.Children.Select(box => new HtmlBox(box, 1, 1))]);
        }

        return rows.Count >= LeastRows && rows.Count(row => row.Count >= LeastBoxes) * 2 > rows.Count ? rows : null;
    }
}
