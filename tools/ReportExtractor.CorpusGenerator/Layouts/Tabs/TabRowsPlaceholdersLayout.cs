using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.CorpusGenerator.Layouts.Tabs;

/// <summary>
/// One row a line, with tabs between the cells and empty fields for the places that merged cells cover. In the applications table the
/// number of label cells varies, so that rows are shifted by a column and end with tabs.
/// </summary>
public sealed class TabRowsPlaceholdersLayout : Layout
{
    private readonly bool _slips;

    /// <summary>Creates the layout of one report.</summary>
    public TabRowsPlaceholdersLayout(Dice dice)
        : base(dice) => _slips = dice.Chance(0.75);

    /// <inheritdoc/>
    public override string Name => "tabs-rows-placeholders";

    /// <inheritdoc/>
    public override LayoutTraits Traits => LayoutTraits.Rows & ~LayoutTraits.BlankCells;

    /// <inheritdoc/>
    public override void WriteTable(TableModel table, ReportModel report, ReportText text)
    {
        var slips = _slips && table.Kind == TableKind.Applications;
        var grid = TableGrid.Of(table);
        foreach (var line in grid.Lines)
        {
            var fields = slips && line.Source.Kind == RowKind.Data
                ? Slipping(line)
                : RowFields.Of(line, PlaceholderStyle.All);
            if (slips && line == grid.Lines[0] && line.Source.Kind == RowKind.Header)
            {
                fields.RemoveAt(1);
                fields.Add(null);
            }

            var written = RowFields.Expand(line.Source, fields);
            for (var i = 0; i < written.Count; i++)
            {
                if (i > 0 && Dice.Chance(0.3))
                {
                    text.Blank();
                }

                text.Add(string.Join('\t', written[i]));
            }

            text.EndRow();
            if (Dice.Chance(0.03))
            {
                text.Blank();
            }
        }

        text.Blank();
    }

    /// <summary>The fields of a row whose label has two cells, or three in a subgroup.</summary>
    private List<GridCell?> Slipping(GridLine line)
    {
        var row = line.Source;
        var label = line.Cells.Single(cell => cell.Role == GridRole.Label);
        List<GridCell?> fields = [.. line.Stub.Where(cell => cell.Role == GridRole.Group)];
        var deep = row.Subgroup is not null;
        if (deep && fields.Count == 0 && Dice.Chance(0.08))
        {
            fields = [label, null, .. line.Values, null];
        }
        else if (deep)
        {
            fields = fields.Count == 2 ? [.. fields, label] : [null, fields.Count == 1 ? fields[0] : null, label];
            fields.AddRange(line.Values);
        }
        else if (row.Group is not null)
        {
            fields = [fields.Count == 1 ? fields[0] : null, label, .. line.Values, null];
        }
        else
        {
            fields = [label, null, .. line.Values, null];
        }

        if (row.StubShift > 0)
        {
            fields.Insert(fields.FindIndex(cell => cell?.Role == GridRole.Value), null);
        }

        return fields;
    }
}
