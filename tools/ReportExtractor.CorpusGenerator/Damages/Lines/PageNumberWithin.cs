using System.Globalization;
using ReportExtractor.CorpusGenerator.Damages.Cells;
using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Lines;

/// <summary>
/// A number that is wrapped at the end of a page, with the number of the page between its digits. The sums show that it is one number.
/// </summary>
internal sealed class PageNumberWithin : SumDamage
{
    /// <inheritdoc/>
    public override string Name => "page-number-within";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.WrappedNumbers | LayoutTraits.PageBreaks;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        var page = dice.Between(1, 9).ToString(CultureInfo.InvariantCulture);
        var line = dice.Pick([$"- {page} -", $"第 {page} 页", $"— {page} —", page]);
        return DamageOne(
            report,
            dice,
            value => value.Text.Length > 1 && value.Text.All(char.IsAsciiDigit),
            value => value.Text = value.Text.Insert(value.Text.Length - 1, $"\n{line}\n"));
    }
}
