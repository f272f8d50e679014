using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.CorpusGenerator.Layouts.Sequences;

/// <summary>Each cell on a line of its own, without marks. Blank cells are lost.</summary>
public sealed class CellLinesLayout(Dice dice, CellSpacing spacing) : Layout(dice)
{
    /// <inheritdoc/>
    public override string Name => spacing switch
    {
        CellSpacing.EveryCell => "cells-spaced",
        CellSpacing.EveryRow => "cells-rowspaced",
        _ => "cells-dense",
    };

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
                foreach (var written in cell.Lines)
                {
                    text.Add(written);
                }

                if (spacing == CellSpacing.EveryCell)
                {
                    text.Blank();
                }
            }

            if (spacing == CellSpacing.EveryRow)
            {
                text.Blank();
            }

            text.EndRow();
        }
    }

    /// <inheritdoc/>
    protected override void WriteHeading(string heading, ReportText text) => WriteBlock(heading, text);

    /// <inheritdoc/>
    protected override void WriteParagraph(string paragraph, ReportText text) => WriteBlock(paragraph, text);

    private void WriteBlock(string block, ReportText text)
    {
        text.Add(block, mayBreakAfter: true);
        if (spacing != CellSpacing.None)
        {
            text.Blank();
        }
    }
}
