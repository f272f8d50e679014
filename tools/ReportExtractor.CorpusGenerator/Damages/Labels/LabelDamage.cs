using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Labels;

/// <summary>
/// A damage to labels, groups and headers. The same text is damaged in the same way everywhere, so that the rows of a group still
/// have the same group.
/// </summary>
internal abstract class LabelDamage : ReportDamage
{
    /// <summary>The probability that a text is damaged.</summary>
    protected virtual double Strength => 0.35;

    /// <summary>Whether characters are lost or changed, which is done to a label at most once.</summary>
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

    /// <summary>Whether a character is Chinese.</summary>
    protected static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';

    /// <summary>The indices of the Chinese characters of a text.</summary>
    protected static List<int> HanPlaces(string text) => [.. Enumerable.Range(0, text.Length).Where(i => IsHan(text[i]))];
}
