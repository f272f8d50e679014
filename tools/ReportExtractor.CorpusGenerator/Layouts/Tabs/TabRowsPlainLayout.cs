using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.CorpusGenerator.Layouts.Tabs;

/// <summary>One row a line, with tabs between the cells and nothing for the places that merged cells cover.</summary>
public sealed class TabRowsPlainLayout : Layout
{
    private readonly bool _groupsOnOwnLines;

    /// <summary>Creates the layout of one report.</summary>
    public TabRowsPlainLayout(Dice dice)
        : base(dice) => _groupsOnOwnLines = dice.Chance(0.4);

    /// <inheritdoc/>
    public override string Name => "tabs-rows-plain";

    /// <inheritdoc/>
    public override LayoutTraits Traits => LayoutTraits.Rows;

    /// <inheritdoc/>
    public override void WriteTable(TableModel table, ReportModel report, ReportText text)
    {
        foreach (var line in TableGrid.Of(table).Lines)
        {
            var fields = RowFields.Of(line, PlaceholderStyle.None);
            if (_groupsOnOwnLines)
            {
                foreach (var group in fields.OfType<GridCell>().Where(cell => cell.Role == GridRole.Group && cell.Text.Length > 0))
                {
                    text.Add(group.Flat);
                }

                fields.RemoveAll(cell => cell?.Role == GridRole.Group);
            }

            foreach (var written in RowFields.Expand(line.Source, fields))
            {
                text.Add(string.Join('\t', written));
            }

            text.EndRow();
        }

        text.Blank();
    }
}
