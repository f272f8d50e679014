using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ReportExtractor.Documents;

namespace ReportExtractor.Readers.Html;

/// <summary>From a table element to a <see cref="Grid"/>, cells placed as HTML Living Standard §4.9.12.1 ("forming a table") places them.</summary>
internal static class HtmlTable
{
    /// <summary>The standard clamps <c>colspan</c> to 1000; no form has a tenth of that, and a lie must not cost memory.</summary>
    private const int MostColumns = 200;

    /// <summary>Makes a grid.</summary>
    /// <param name="table">The table.</param>
    /// <param name="locate">Says where a cell stands, given its element, row and place in the row (both from 1).</param>
    public static Grid Read(IHtmlTableElement table, Func<IElement, int, int, Location> locate)
    {
        var rows = new List<GridRow>();

        // For every column, how many further rows a cell from above still covers.
        var covered = new int[MostColumns];
        foreach (var row in table.Rows)
        {
            var cells = new List<Cell>();
            var column = 0;
            foreach (var element in row.Cells)
            {
                while (column < MostColumns && covered[column] > 0)
                {
                    column++;
                }

                var columns = Math.Min(Span(element, "colspan"), Math.Max(1, MostColumns - column));
                var cell = new Cell(TextOf(element), column, locate(element, rows.Count + 1, cells.Count + 1))
                {
                    ColumnSpan = columns,
                    RowSpan = Span(element, "rowspan"),
                };
                cells.Add(cell);
                for (var i = 0; i < columns && column < MostColumns; i++)
                {
                    covered[column++] = cell.RowSpan;
                }
            }

            for (var i = 0; i < MostColumns; i++)
            {
                covered[i] = Math.Max(0, covered[i] - 1);
            }

            rows.Add(new GridRow(cells));
        }

        return new Grid(rows, GridLayout.Spanned);
    }

    private static int Span(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, MostColumns) : 1;

    /// <summary>The text that is shown: a line for every paragraph and every break, other white space as one space.</summary>
    private static string TextOf(INode node)
    {
        var text = new StringBuilder();
        Append(node, text);
        return text.ToString().Trim('\n', ' ');
    }

    private static void Append(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText run:
                    AppendRun(run.Data, text);
                    break;
                case IHtmlBreakRowElement:
                    text.Append('\n');
                    break;
                case IElement { LocalName: "script" or "style" }:
                    break;
                case IElement { LocalName: "p" or "div" or "li" } block:
                    NewLine(text);
                    Append(block, text);
                    NewLine(text);
                    break;
                default:
                    Append(child, text);
                    break;
            }
        }
    }

    private static void AppendRun(string run, StringBuilder text)
    {
        foreach (var c in run)
        {
            if (c is not (' ' or '\t' or '\n' or '\r' or '\f'))
            {
                text.Append(c);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }
        }
    }

    private static void NewLine(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
    }
}
