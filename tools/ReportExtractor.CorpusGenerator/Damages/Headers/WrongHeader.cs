using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Headers;

/// <summary>
/// The column headers of another clause above the numbers of a clause. The labels still identify the rows, but the headers contradict
/// the columns, so the numbers are not scored. This includes zeros, which say no more about their column than other numbers.
/// </summary>
internal sealed class WrongHeader : ReportDamage
{
    /// <inheritdoc/>
    public override string Name => "wrong-header";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.LooseHeaders;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        var table = report.TablesOf(TableKind.Article20).FirstOrDefault();
        if (table is null)
        {
            return false;
        }

        List<TableRow> headers = [.. table.Rows.Where(row => row.Kind == RowKind.Header)];
        List<(TableRow Right, TableRow Wrong)> pairs =
        [
            .. from right in headers
               from wrong in headers
               where right.Headers.Count == wrong.Headers.Count && right.Headers[^1].Text != wrong.Headers[^1].Text
               select (right, wrong),
        ];
        if (pairs.Count == 0)
        {
            return false;
        }

        var (target, source) = dice.Pick(pairs);
        List<HeaderCell> copied = [.. source.Headers];
        target.Headers.Clear();
        target.Headers.AddRange(copied);
        foreach (var value in RowsUnder(table, target).SelectMany(row => row.Values).Where(value => value.Number is not null))
        {
            value.Truth = CellTruth.Unscored;
        }

        return true;
    }

    private static IEnumerable<TableRow> RowsUnder(TableModel table, TableRow header) =>
        table.Rows.SkipWhile(row => row != header).Skip(1).TakeWhile(row => row.Kind == RowKind.Data);
}
