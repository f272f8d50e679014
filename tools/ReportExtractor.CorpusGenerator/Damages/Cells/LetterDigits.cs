using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Cells;

/// <summary>Letters instead of similar digits (O and 〇 for 0, l for 1). The sums show which digits are meant.</summary>
internal sealed class LetterDigits : SumDamage
{
    /// <inheritdoc/>
    public override string Name => "letter-digits";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.DecoratedValues;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        var zero = dice.Pick<string>(["O", "〇", "o"]);
        return DamageOne(
            report,
            dice,
            value => value.Text.AsSpan().IndexOfAny('0', '1') >= 0,
            value => value.Text = value.Text.Replace("0", zero, StringComparison.Ordinal).Replace("1", "l", StringComparison.Ordinal));
    }
}
