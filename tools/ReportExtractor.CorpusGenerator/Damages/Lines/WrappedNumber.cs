using ReportExtractor.CorpusGenerator.Damages.Cells;
using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Lines;

/// <summary>A number wrapped in a narrow cell: <c>384</c> above <c>5</c>. The sums show that it is one number.</summary>
internal sealed class WrappedNumber : SumDamage
{
    /// <inheritdoc/>
    public override string Name => "wrapped-number";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.WrappedNumbers;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice) => DamageOne(
        report,
        dice,
        value => value.Text.Length > 1 && value.Text.All(char.IsAsciiDigit),
        value =>
        {
            var onNextLine = value.Text.Length > 3 ? dice.Between(1, 2) : 1;
            value.Text = value.Text.Insert(value.Text.Length - onNextLine, "\n");
        });
}
