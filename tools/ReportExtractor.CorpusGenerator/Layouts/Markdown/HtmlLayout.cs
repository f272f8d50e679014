using System.Globalization;
using System.Text;
using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.CorpusGenerator.Layouts.Markdown;

/// <summary>HTML tables with row and column spans inside Markdown or plain text.</summary>
public sealed class HtmlLayout : MarkdownLayout
{
    private readonly bool _oneLine;
    private readonly bool _styled;
    private readonly string _blank;

    /// <summary>Creates the layout of one report.</summary>
    public HtmlLayout(Dice dice)
        : base(dice)
    {
        _oneLine = dice.Chance(0.3);
        _styled = dice.Chance(0.4);
        _blank = dice.Pick(["", "&nbsp;", " "]);
    }

    /// <inheritdoc/>
    public override string Name => "html-in-text";

    /// <inheritdoc/>
    public override LayoutTraits Traits => LayoutTraits.Rows & ~LayoutTraits.PageBreaks;

    /// <inheritdoc/>
    public override void WriteTable(TableModel table, ReportModel report, ReportText text)
    {
        List<string> lines = [_styled ? "<table border=\"1\" cellspacing=\"0\" style=\"width:100%\">" : "<table>"];
        foreach (var line in TableGrid.Of(table).Lines)
        {
            lines.Add("<tr>");
            var firstValue = line.Values.FirstOrDefault();
            foreach (var cell in line.Own)
            {
                if (cell == firstValue && line.Source.StubShift > 0)
                {
                    lines.Add($"<td>{_blank}</td>");
                }

                lines.Add(Cell(cell));
            }

            lines.Add("</tr>");
        }

        lines.Add("</table>");
        if (_oneLine)
        {
            text.Add(string.Concat(lines));
        }
        else
        {
            lines.ForEach(line => text.Add(line));
        }

        text.Blank();
    }

    private string Cell(GridCell cell)
    {
        var html = new StringBuilder("<td");
        AddSpan(html, "rowspan", cell.RowSpan);
        AddSpan(html, "colspan", cell.ColumnSpan);
        var content = cell.Text.Replace("\n", "<br>", StringComparison.Ordinal);
        html.Append(_styled ? " style=\"text-align:center\">" : ">");
        html.Append(_styled && content.Length > 0 ? $"<p><span>{content}</span></p>" : content.Length == 0 ? _blank : content);
        return html.Append("</td>").ToString();
    }

    private static void AddSpan(StringBuilder html, string name, int span)
    {
        if (span > 1)
        {
            html.Append(CultureInfo.InvariantCulture, $" {name}=\"{span}\"");
        }
    }
}
