using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.CorpusGenerator.Layouts.Markdown;

/// <summary>
/// Rows of a table copied from a web page: pipes between the cells and after the last one, none before the first. Places that merged
/// cells cover are empty cells at the end of the row, or left out.
/// </summary>
public sealed class PipeNoOuterLayout : Layout
{
    private readonly bool _trailing;
    private readonly PlaceholderStyle _placeholders;

    /// <summary>Creates the layout of one report.</summary>
    public PipeNoOuterLayout(Dice dice)
        : base(dice)
    {
        _trailing = dice.Chance(0.75);
        _placeholders = _trailing && dice.Chance(0.6) ? PlaceholderStyle.AtEnd : PlaceholderStyle.None;
    }

    /// <inheritdoc/>
    public override string Name => "pipes-noouter";

    /// <inheritdoc/>
    public override LayoutTraits Traits => LayoutTraits.Rows & ~LayoutTraits.BlankCells;

    /// <inheritdoc/>
    public override void WriteTable(TableModel table, ReportModel report, ReportText text)
    {
        foreach (var line in TableGrid.Of(table).Lines)
        {
            var fields = RowFields.Of(line, PlaceholderStyle.None);
            var covered = RowFields.Of(line, _placeholders).Count - fields.Count;
            foreach (var written in RowFields.Expand(line.Source, fields))
            {
                var row = string.Join(" | ", written);
                text.Add(_trailing ? $"{row} | {new string('|', covered)}".TrimEnd(' ') : row);
            }

            text.EndRow();
        }

        text.Blank();
    }
}
