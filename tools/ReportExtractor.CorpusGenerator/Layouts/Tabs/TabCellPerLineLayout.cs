using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.CorpusGenerator.Layouts.Tabs;

/// <summary>Each cell on a line of its own after a tab, with empty lines between rows. Blank cells keep their tab.</summary>
public sealed class TabCellPerLineLayout(Dice dice) : Layout(dice)
{
    /// <inheritdoc/>
    public override string Name => "tabs-cellperline";

    /// <inheritdoc/>
    public override LayoutTraits Traits => LayoutTraits.Rows;

    /// <inheritdoc/>
    public override void WriteTable(TableModel table, ReportModel report, ReportText text)
    {
        foreach (var line in TableGrid.Of(table).Lines)
        {
            var firstValue = line.Values.FirstOrDefault();
            foreach (var cell in line.Cells)
            {
                if (cell == firstValue && line.Source.StubShift > 0)
                {
                    text.Add("\t");
                }

                WriteCell(cell, text);
            }

            text.Add("", mayBreakAfter: true);
        }

        text.Blank();
    }

    private void WriteCell(GridCell cell, ReportText text)
    {
        var content = cell.Role == GridRole.Value ? Padded(cell.Text) : HeaderBreak(cell);
        var lines = content.Split('\n');
        text.Add("\t" + lines[0]);
        foreach (var rest in lines.Skip(1))
        {
            text.Add(rest);
        }
    }

    private string Padded(string value) => value.Length == 0
        ? " "
        : Dice.Pick<string>(["", " ", "  ", "　"]) + value + (Dice.Chance(0.2) ? " " : "");

    private static string HeaderBreak(GridCell cell) =>
        cell.Role == GridRole.Header && cell.Text.StartsWith("本年新", StringComparison.Ordinal) ? cell.Text.Insert(3, "\n") : cell.Text;
}
