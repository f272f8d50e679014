using ReportExtractor.CorpusGenerator.Forms;
using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.CorpusGenerator.Layouts.Tabs;

/// <summary>
/// Tab-separated rows of a converted document: the applications table begins without empty label cells and continues with them after
/// a blank line. Its last result row and the total have a phantom eighth number.
/// </summary>
public sealed class TabConvertedLayout(Dice dice) : Layout(dice)
{
    /// <inheritdoc/>
    public override string Name => "tabs-converted";

    /// <inheritdoc/>
    public override LayoutTraits Traits =>
        (LayoutTraits.Rows & ~(LayoutTraits.BlankCells | LayoutTraits.BlankTotals | LayoutTraits.Ragged)) | LayoutTraits.BrokenSums;

    /// <inheritdoc/>
    public override void WriteTable(TableModel table, ReportModel report, ReportText text)
    {
        var written = 0;
        foreach (var line in TableGrid.Of(table).Lines)
        {
            var isData = line.Source.Kind == RowKind.Data;
            var fields = table.Kind == TableKind.Applications
                ? isData ? ApplicationFields(table, line, written, report) : HeaderFields(line)
                : RowFields.Of(line, PlaceholderStyle.All);
            foreach (var row in RowFields.Expand(line.Source, fields))
            {
                text.Add(string.Join('\t', row));
            }

            text.EndRow();
            if (isData && table.Kind == TableKind.Applications && written++ == 0)
            {
                text.Blank();
            }
        }

        text.Blank();
    }

    private static List<GridCell?> HeaderFields(GridLine line)
    {
        var fields = RowFields.Of(line, PlaceholderStyle.All);
        fields.RemoveRange(1, 2);
        return fields;
    }

    private List<GridCell?> ApplicationFields(TableModel table, GridLine line, int written, ReportModel report)
    {
        var row = line.Source;
        var label = line.Cells.Single(cell => cell.Role == GridRole.Label);
        List<GridCell> groups = [.. line.Stub.Where(cell => cell.Role == GridRole.Group)];
        List<GridCell?> values = [.. line.Values];
        if (row.Group is null)
        {
            return written == 0 ? [label, .. values] : [label, null, .. values, null];
        }

        var isLastResult = row == table.DataRows.LastOrDefault(other => other.Role == ApplicationRole.Result);
        if ((isLastResult || row.Role == ApplicationRole.Total) && MayHavePhantom(table, row, report))
        {
            values.Insert(Dice.Chance(0.6) ? 0 : values.Count, new GridCell(GridRole.Value, "0", 0));
            return [label, .. values, null];
        }

        if (row.Subgroup is null)
        {
            return [groups.FirstOrDefault(), label, .. values, null];
        }

        if (groups.Count == 0 && Dice.Chance(0.08))
        {
            return [label, null, .. values, null];
        }

        return groups.Count == 2 ? [.. groups, label, .. values] : [null, groups.FirstOrDefault(), label, .. values];
    }

    private static bool MayHavePhantom(TableModel table, TableRow row, ReportModel report) =>
        row.IsIntact
        && (row.Values.TrueForAll(value => value.Number == 0) || (report.SumsHold && row.IsFullAndPlain && table.TryClaim(row)));
}
