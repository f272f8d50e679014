using System.Globalization;
using ReportExtractor.CorpusGenerator.Forms;
using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Reports;

/// <summary>A report in the form of 2021 whose applications table has the single row （六） of the form of 2019.</summary>
internal sealed class MixedForms : ReportDamage
{
    private const string Group = "（六）其他处理";

    /// <inheritdoc/>
    public override string Name => "mixed-forms";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.MissingRows;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        var table = report.TablesOf(TableKind.Applications).FirstOrDefault();
        var first = table?.Rows.FindIndex(row => row.Subgroup == Group) ?? -1;
        if (table is null || first < 0)
        {
            return false;
        }

        List<TableRow> rows = [.. table.Rows.Where(row => row.Subgroup == Group)];
        var single = new TableRow()
        {
            Kind = RowKind.Data,
            Role = ApplicationRole.Result,
            Label = Group,
            Group = rows[0].Group,
            Values = [.. StatutoryForm.ApplicationColumns.Select((column, i) =>
                new ValueCell(StatutoryForm.ApplicationKey("other", column.Key), Sum(rows, i)))],
        };
        table.Rows.RemoveAll(rows.Contains);
        table.Rows.Insert(first, single);
        return true;
    }

    private static string? Sum(List<TableRow> rows, int column) => rows.TrueForAll(row => row.Values[column].Value is null)
        ? null
        : rows.Sum(row => row.Values[column].Number ?? 0).ToString(CultureInfo.InvariantCulture);
}
