using ReportExtractor.Documents;
using ReportExtractor.Matching.Readings;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Problems;
using ReportExtractor.Problems.Reasons;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.RecordBuilding;

/// <summary>Builds the figures of decided rows, each with its status and its reasons.</summary>
/// <param name="catalog">The sentences of the notes.</param>
internal sealed class FigureBuilder(MessageCatalog catalog)
{
    /// <summary>The figures of a table.</summary>
    /// <param name="table">The table.</param>
    public IEnumerable<Figure> Build(DecidedTable table) =>
        from row in table.Rows
        from cell in table.Arrangement.Rows[row.Aligned.Row].Cells.Index()
        let key = $"{table.Arrangement.Table.Id}.{cell.Item.Row.Id}.{cell.Item.Column.Id}"
        let template = new FigureTemplate(key, table.Arrangement.Table, cell.Item.Row, cell.Item.Column)
        select Build(template, table, row, cell.Index);

    private Figure Build(FigureTemplate template, DecidedTable table, DecidedRow row, int cell)
    {
        Reason[] reasons = [.. row.ReasonsOf(cell).OrderBy(reason => Reason.RankOf(reason.Code))];
        var fragment = row.Reading.Cells[cell];
        var status = StatusOf(fragment, Array.Exists(reasons, reason => reason.Effect == ReasonEffect.Doubts));
        var hasNumber = status is FigureStatus.Read or FigureStatus.Suspect;
        return new Figure(
            template.Key,
            hasNumber ? fragment!.Value.Number : null,
            fragment?.Text,
            status,
            hasNumber && PrintedUnits.Of(table, row, cell) is { } unit and not MoneyUnit.Unknown ? unit : null,
            fragment?.Location,
            reasons.Length == 0 ? null : catalog.Join(reasons.Select(reason => reason.Format(catalog))))
        {
            Template = template,
            Reasons = [.. reasons.Select(reason => reason.Code)],
        };
    }

    private static FigureStatus StatusOf(Fragment? fragment, bool isDoubted) => fragment switch
    {
        null => FigureStatus.Missing,
        { Kind: FragmentKind.Blank } or { Value.Content: CellContent.Blank } => FigureStatus.Blank,
        { Value.Content: CellContent.Nil } => FigureStatus.Nil,
        { Value.Content: CellContent.Number } => isDoubted ? FigureStatus.Suspect : FigureStatus.Read,
        _ => FigureStatus.Unreadable,
    };
}
