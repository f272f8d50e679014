using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Cells;

/// <summary>
/// Marks that are no part of a number: those of another type that converters leave (<c>**12**</c>, <c>$12$</c>), blanks of web pages
/// (<c>&amp;nbsp;</c>), characters without width, and the raised marks of notes.
/// </summary>
internal sealed class InlineMarks : ReportDamage
{
    /// <inheritdoc/>
    public override string Name => "inline-marks";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.DecoratedValues;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        List<ValueCell> plain =
        [
            .. report.DataRows.SelectMany(row => row.Values).Where(value => value.IsPlain && value.Key is not null),
        ];
        List<Func<string, string>> ways = [number => number + dice.Pick(["¹", "②", "*", "[1]"])];
        if (traits.HasFlag(LayoutTraits.LooseSpaces))
        {
            ways.Add(number => dice.Pick(["\u200B", "\uFEFF", "\u2060"]) + number + dice.Pick(["\u200B", "\u200D", ""]));
        }

        if (traits.HasFlag(LayoutTraits.InlineMarks))
        {
            ways.Add(number => $"**{number}**");
            ways.Add(number => $"${number}$");
            ways.Add(number => $"&nbsp;{number}");
            ways.Add(number => $"`{number}`");
        }

        var way = dice.Pick(ways);
        foreach (var value in plain.Where(_ => dice.Chance(0.2)))
        {
            value.Text = way(value.Text);
        }

        return plain.Count > 0;
    }
}
