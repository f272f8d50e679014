using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Headers;

/// <summary>
/// Two columns of the applications, of persons or of kinds of bodies, exchanged together with their headers. Who reads by headers gets the
/// figures, who reads by order does not, so none may be certain.
/// </summary>
internal sealed class MovedColumns : ReportDamage
{
    // The stub has three columns; the header of natural persons is above the first column of numbers, those of bodies above the next five.
    private const int FirstBody = 4;
    private const int Bodies = 5;

    /// <inheritdoc/>
    public override string Name => "moved-columns";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.LooseHeaders;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        var table = report.TablesOf(TableKind.Applications).FirstOrDefault();
        var row = table?.Rows.Find(row => row.Kind == RowKind.Header && row.Headers.Count == Bodies);
        if (table is null || row is null || table.DataRows.Any(data => data.IsRagged || data.Values.Count != table.ValueColumns))
        {
            return false;
        }

        var left = dice.Between(0, Bodies - 2);
        var right = dice.Between(left + 1, Bodies - 1);
        var (one, other) = (row.Headers[left], row.Headers[right]);
        row.Headers[left] = other with { Column = one.Column };
        row.Headers[right] = one with { Column = other.Column };
        foreach (var data in table.DataRows)
        {
            var shift = FirstBody - table.StubColumns;
            (data.Values[left + shift], data.Values[right + shift]) = (data.Values[right + shift], data.Values[left + shift]);
            data.SetTruth(CellTruth.Ambiguous);
        }

        return true;
    }
}
