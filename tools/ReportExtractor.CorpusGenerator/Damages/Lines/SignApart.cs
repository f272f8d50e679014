using ReportExtractor.CorpusGenerator.Forms;
using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Lines;

/// <summary>The sign of a negative number alone on the line below it, where nothing shows whose it is.</summary>
internal sealed class SignApart : ReportDamage
{
    private static readonly string[] Signs = ["−", "－", "△", "▲", "减少", "减"];

    /// <inheritdoc/>
    public override string Name => "sign-apart";

    /// <inheritdoc/>
    public override LayoutTraits Requires =>
        LayoutTraits.DecoratedValues | LayoutTraits.WrappedNumbers | LayoutTraits.HyphenNil | LayoutTraits.BlankTotals;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        List<TableRow> rows = [.. report.DataRows.Where(row => row.IsIntact && row.Values.Exists(IsNegative))];
        var sign = dice.Pick(Signs);
        foreach (var row in rows)
        {
            var value = row.Values.First(IsNegative);
            value.Text = $"{value.Text[1..]}\n{sign}";
            value.LeaveOpen();
        }

        return rows.Count > 0;
    }

    private static bool IsNegative(ValueCell value) => value is { Nature: FigureNature.Change, IsPlain: true, Number: < 0 };
}
