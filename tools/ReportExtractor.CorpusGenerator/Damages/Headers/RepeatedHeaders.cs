using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Headers;

/// <summary>Repeated header rows in the applications table, as on a new page.</summary>
internal sealed class RepeatedHeaders : ReportDamage
{
    /// <inheritdoc/>
    public override string Name => "repeated-headers";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.LooseHeaders;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        var table = report.TablesOf(TableKind.Applications).FirstOrDefault();
        if (table is null || table.DataRows.Count() < 4)
        {
            return false;
        }

        List<TableRow> headers = [.. table.Rows.TakeWhile(row => row.Kind == RowKind.Header)];
        var at = dice.Between(headers.Count + 2, table.Rows.Count - 1);
        table.Rows.InsertRange(at, headers.Select(row => new TableRow { Kind = RowKind.Header, Headers = [.. row.Headers] }));
        return true;
    }
}
