using System.Text;
using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Office.Pages;

/// <summary>Writes a page's tables.</summary>
internal sealed class PageTables(Dice dice, FeatureSet features)
{
    /// <summary>The number of rows that a span covers beyond the existing ones.</summary>
    private const int Past = 40;

    private const string TableTag =
        "<table border=\"1\" cellspacing=\"0\" cellpadding=\"0\" width=\"100%\" style=\"border-collapse:collapse\">\n";

    private const string WordTableTag = "<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 width=\"100%\" "
        + "style='border-collapse:collapse;mso-yfti-tbllook:1184;mso-padding-alt:0cm 5.4pt 0cm 5.4pt'>\n";

    private readonly PageCells _cells = new(dice, features);
    private readonly bool _isWord = features.Has(PageFeatures.WordHtml);
    private readonly bool _isVertical = features.Has(PageFeatures.Vertical);

    /// <summary>Writes a table, or the tables it is split into.</summary>
    public string Write(TableGrid grid)
    {
        var places = GridParts.Places(grid);
        var pastEnd = places.Count > 0 && features.Use(PageFeatures.PastEnd, 0.9, dice);
        var split = places.Count > 0 && (pastEnd || features.Use(PageFeatures.SplitByParagraph, 0.9, dice));
        if (!split)
        {
            return Table(grid, pastEnd: false, pastGroup: !_isWord && features.Use(PageFeatures.PastGroup, 0.8, dice));
        }

        var at = dice.Pick(places);
        var (first, second) = GridParts.Split(grid, at, repeatHeaders: dice.Chance(0.4), repeatLabels: dice.Chance(0.5));
        return Table(first, pastEnd, pastGroup: false) + "\n<p>&nbsp;</p>\n" + Table(second, pastEnd: false, pastGroup: false);
    }

    private string Table(TableGrid grid, bool pastEnd, bool pastGroup)
    {
        var html = new StringBuilder(_isWord ? WordTableTag : TableTag);
        var section = "";
        for (var i = 0; i < grid.Lines.Count; i++)
        {
            var next = pastGroup ? Section(grid.Lines[i]) : "tbody";
            if (next != section)
            {
                html.Append(section.Length > 0 ? $"</{section.Split(' ')[0]}>\n" : "").Append(null, $"<{next}>\n");
                section = next;
            }

            html.Append(Row(grid, i, pastEnd, pastGroup));
            if (grid.Lines[i].Source.Kind == RowKind.Data && features.Use(PageFeatures.HiddenRow, 0.12, dice))
            {
                html.Append(GhostRow(grid.Lines[i], PageStyles.HiddenClass));
            }

            if (grid.Lines[i].Source.Kind == RowKind.Data && features.Use(PageFeatures.PaperRow, 0.12, dice))
            {
                html.Append(GhostRow(grid.Lines[i], PageStyles.PaperClass));
            }
        }

        return html.Append(null, $"</{section.Split(' ')[0]}>").Append(_isWord ? WordWidths(grid) : "").Append("</table>").ToString();
    }

    /// <summary>The row group of a row. A span ends with it, even if it declares more rows.</summary>
    private static string Section(GridLine line) => line.Source switch
    {
        { Kind: not RowKind.Data } => "thead",
        { Group: { } group } => $"tbody title=\"{group.Replace("\n", "", StringComparison.Ordinal)}\"",
        _ => "tbody",
    };

    private string Row(TableGrid grid, int index, bool pastEnd, bool pastGroup)
    {
        var line = grid.Lines[index];
        var html = new StringBuilder(_isWord ? $" <tr style='mso-yfti-irow:{index};height:14.25pt'>\n" : "<tr>\n");
        foreach (var cell in line.Own)
        {
            var rows = cell.RowSpan;
            var reachesEnd = index + rows == grid.Lines.Count && cell.Role == GridRole.Group;
            if ((pastEnd && reachesEnd) || (pastGroup && rows > 1 && EndsSection(grid, index, rows)))
            {
                rows += Past;
            }

            var tag = cell.Role == GridRole.Header && features.Use(PageFeatures.HeaderTags, 0.9, dice) ? "th" : "td";
            var attributes = Span("rowspan", rows) + Span("colspan", cell.ColumnSpan) + Style(cell);
            html.Append(null, $"<{tag}{attributes}>{_cells.Content(cell)}</{tag}>\n");
        }

        return html.Append("</tr>\n").ToString();
    }

    /// <summary>Whether a span ends where its row group ends.</summary>
    private static bool EndsSection(TableGrid grid, int index, int rows) =>
        index + rows == grid.Lines.Count || Section(grid.Lines[index + rows]) != Section(grid.Lines[index]);

    private string GhostRow(GridLine line, string hiding)
    {
        // A browser does not show the row, but in the file it is within the spans of the cells above. These count only
        // the shown rows, so the group cells of this row are left out.
        var isByClass = hiding == PageStyles.PaperClass || dice.Chance(0.5);
        var style = isByClass ? $" class=\"{hiding}\"" : " style=\"display:none\"";
        var cells = line.Own.Where(cell => cell.Role != GridRole.Group);
        var written = cells.Select(cell => $"<td{Span("colspan", cell.ColumnSpan)}>{_cells.Ghost(cell)}</td>");
        return $"<tr{style}>{string.Concat(written)}</tr>\n";
    }

    /// <summary>The row of cells without height in which Word stores the widths of the columns.</summary>
    private static string WordWidths(TableGrid grid)
    {
        var cells = Enumerable.Repeat("<td width=60 style='border:none'></td>", grid.Columns);
        return $" <![if !supportMisalignedColumns]>\n <tr height=0>{string.Concat(cells)}</tr>\n <![endif]>\n";
    }

    private static string Span(string name, int span) => span > 1 ? $" {name}=\"{span}\"" : "";

    private string Style(GridCell cell) => cell.Role == GridRole.Group && _isVertical && features.Use(PageFeatures.Vertical)
        ? " style=\"writing-mode:tb-rl;writing-mode:vertical-rl;text-align:center\""
        : "";
}
