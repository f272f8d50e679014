using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Labels;

/// <summary>
/// A damage to labels, groups and headers. The same text is damaged in the same way everywhere, so that groups stay
/// groups.
/// </summary>
internal abstract class LabelDamage : ReportDamage
{
    /// <summary>How likely a text is to be damaged.</summary>
    protected virtual double Strength => 0.35;

    /// <summary>Whether characters are lost or changed, which is done to a label once at most.</summary>
    protected virtual bool LosesCharacters => false;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        Dictionary<string, string> memo = [];
        var done = false;
        string Replace(string text)
        {
            if (text.Length == 0)
            {
                return text;
            }

            if (!memo.TryGetValue(text, out var damaged))
            {
                damaged = dice.Chance(Strength) ? Change(text, dice) : text;
                memo[text] = damaged;
                done |= damaged != text;
            }

            return damaged;
        }

        foreach (var row in report.Tables.SelectMany(table => table.Rows).Where(row => !row.IsExtra))
        {
            if (LosesCharacters && row.IsLabelDamaged)
            {
                continue;
            }

            var before = row.Label;
            ReportModel.ReplaceLabels(row, Replace);
            row.IsLabelDamaged |= LosesCharacters && (row.Label != before || row.Kind != RowKind.Data);
        }

        return done;
    }

    /// <summary>The damaged text.</summary>
    protected abstract string Change(string text, Dice dice);

    /// <summary>Whether a character is a Chinese one.</summary>
    protected static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';

    /// <summary>Where the text's Chinese characters stand.</summary>
    protected static List<int> HanPlaces(string text) => [.. Enumerable.Range(0, text.Length).Where(i => IsHan(text[i]))];
}
