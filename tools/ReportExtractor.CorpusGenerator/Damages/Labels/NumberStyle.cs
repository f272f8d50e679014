using ReportExtractor.CorpusGenerator.Damages.Cells;

namespace ReportExtractor.CorpusGenerator.Damages.Labels;

/// <summary>Other ways to write the number of a label: <c>1．</c>, <c>1、</c>, <c>1 .</c>, <c>１.</c>.</summary>
internal sealed class NumberStyle : LabelDamage
{
    /// <inheritdoc/>
    public override string Name => "number-style";

    /// <inheritdoc/>
    protected override double Strength => 0.7;

    /// <inheritdoc/>
    protected override string Change(string text, Dice dice)
    {
        if (text.Length < 3 || !char.IsAsciiDigit(text[0]) || text[1] != '.')
        {
            return text;
        }

        var number = dice.Chance(0.2) ? WideDigits.Wide(text[..1]) : text[..1];
        return number + dice.Pick<string>(["．", "、", " .", ". ", "，"]) + text[2..];
    }
}
