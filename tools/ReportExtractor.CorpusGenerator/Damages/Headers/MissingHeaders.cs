using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Headers;

/// <summary>Missing clause names, and sometimes missing column headers, in the table of article 20.</summary>
internal sealed class MissingHeaders : ReportDamage
{
    /// <inheritdoc/>
    public override string Name => "missing-headers";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.LooseHeaders;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        var table = report.TablesOf(TableKind.Article20).FirstOrDefault();
        if (table is null || !table.DataRows.Any())
        {
            return false;
        }

        var blanks = table.DataRows.Any(row => row.Values.Exists(value => value.Value is null));
        var headersToo = !blanks && dice.Chance(0.4);
        return table.Rows.RemoveAll(row => row.Kind == RowKind.Clause || (headersToo && row.Kind == RowKind.Header)) > 0;
    }
}
