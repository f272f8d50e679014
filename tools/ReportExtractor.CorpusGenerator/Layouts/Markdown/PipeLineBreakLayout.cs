using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.CorpusGenerator.Layouts.Markdown;

/// <summary>Pipes with a line break in every cell, so that a row has as many lines as cells.</summary>
public sealed class PipeLineBreakLayout : Layout
{
    private readonly bool _barOnOwnLine;
    private readonly bool _coveredOnOwnLine;

    /// <summary>Creates the layout of one report.</summary>
    public PipeLineBreakLayout(Dice dice)
        : base(dice)
    {
        _barOnOwnLine = dice.Chance(0.6);
        _coveredOnOwnLine = _barOnOwnLine && dice.Chance(0.5);
    }

    /// <inheritdoc/>
    public override string Name => "pipes-linebreak";

    /// <inheritdoc/>
    public override LayoutTraits Traits => LayoutTraits.Rows & ~(LayoutTraits.BlankCells | LayoutTraits.Ragged);

    /// <inheritdoc/>
    public override void WriteTable(TableModel table, ReportModel report, ReportText text)
    {
        foreach (var line in TableGrid.Of(table).Lines)
        {
            List<GridCell> cells = [.. line.Own];
            string covered = new('|', cells.Sum(cell => cell.ColumnSpan - 1));
            if (_barOnOwnLine)
            {
                WriteSeparated(cells, covered, text);
            }
            else
            {
                WriteJoined(cells, covered, text);
            }

            text.EndRow();
        }

        text.Blank();
    }

    private void WriteSeparated(List<GridCell> cells, string covered, ReportText text)
    {
        text.Add("|");
        for (var i = 0; i < cells.Count; i++)
        {
            var attach = i == cells.Count - 1 && covered.Length > 0 && !_coveredOnOwnLine;
            var lines = $"{cells[i].Text} |{(attach ? " " + covered : "")}".Split('\n');
            foreach (var written in lines)
            {
                text.Add(written);
            }
        }

        if (_coveredOnOwnLine && covered.Length > 0)
        {
            text.Add(covered);
        }
    }

    private static void WriteJoined(List<GridCell> cells, string covered, ReportText text)
    {
        text.Add("| ");
        for (var i = 0; i < cells.Count; i++)
        {
            var end = i < cells.Count - 1 ? "| " : covered.Length > 0 ? "| " + covered : "|";
            foreach (var written in $" {cells[i].Text}  {end}".Split('\n'))
            {
                text.Add(written);
            }
        }
    }
}
