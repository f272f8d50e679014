using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.CorpusGenerator.Layouts.Sequences;

/// <summary>Each cell on a line, with a bar on the next line or at its end. Only their labels mark the rows.</summary>
public sealed class BarLinesLayout : Layout
{
    private readonly bool _barAlone;

    /// <summary>Creates the layout of one report.</summary>
    public BarLinesLayout(Dice dice)
        : base(dice) => _barAlone = dice.Chance(0.6);

    /// <inheritdoc/>
    public override string Name => "bar-lines";

    /// <inheritdoc/>
    public override LayoutTraits Traits =>
        LayoutTraits.Sequence | LayoutTraits.LooseSpaces | LayoutTraits.HyphenNil | LayoutTraits.WrappedNumbers;

    /// <inheritdoc/>
    public override void WriteTable(TableModel table, ReportModel report, ReportText text)
    {
        foreach (var line in TableGrid.Of(table).Lines)
        {
            foreach (var cell in line.Own.Where(cell => cell.Text.Length > 0))
            {
                WriteCell(cell.Lines, text);
            }

            var covered = line.Own.Sum(cell => cell.ColumnSpan - 1);
            if (!_barAlone && covered > 0)
            {
                text.Add(new string('|', covered));
            }

            text.EndRow();
        }
    }

    private void WriteCell(string[] lines, ReportText text)
    {
        foreach (var line in lines.SkipLast(1))
        {
            text.Add(line);
        }

        var alone = _barAlone || Dice.Chance(0.05);
        text.Add(alone ? lines[^1] : lines[^1] + " |");
        if (alone)
        {
            text.Add("|");
        }
    }
}
