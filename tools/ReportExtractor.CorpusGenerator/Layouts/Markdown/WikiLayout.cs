using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.CorpusGenerator.Layouts.Markdown;

/// <summary>Tables of MediaWiki, with a line for each cell or for each row.</summary>
public sealed class WikiLayout : Layout
{
    private readonly bool _inOneLine;

    /// <summary>Creates the layout of one report.</summary>
    public WikiLayout(Dice dice)
        : base(dice) => _inOneLine = dice.Chance(0.4);

    /// <inheritdoc/>
    public override string Name => "wiki";

    /// <inheritdoc/>
    public override LayoutTraits Traits => LayoutTraits.Exact & ~(LayoutTraits.BrokenLabels | LayoutTraits.WrappedNumbers | LayoutTraits.HyphenNil);

    /// <inheritdoc/>
    public override void WriteTable(TableModel table, ReportModel report, ReportText text)
    {
        text.Add("{| class=\"wikitable\"");
        foreach (var line in TableGrid.Of(table).Lines)
        {
            text.Add("|-");
            string[] cells = [.. line.Cells.Where(cell => cell.Role != GridRole.Continued).Select(Written)];
            if (_inOneLine)
            {
                text.Add("|" + string.Join(" ||", cells));
                continue;
            }

            foreach (var cell in cells)
            {
                text.Add("|" + cell);
            }
        }

        text.Add("|}");
        text.Blank();
    }

    private static string Written(GridCell cell)
    {
        var columns = cell.ColumnSpan > 1 ? $" colspan=\"{cell.ColumnSpan}\"" : "";
        var rows = cell.RowSpan > 1 ? $" rowspan=\"{cell.RowSpan}\"" : "";
        return columns.Length + rows.Length > 0 ? $"{columns}{rows} | {cell.Flat}" : $" {cell.Flat}";
    }
}
