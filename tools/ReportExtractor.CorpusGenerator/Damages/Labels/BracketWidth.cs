namespace ReportExtractor.CorpusGenerator.Damages.Labels;

/// <summary>Half-width brackets and quotation marks: <c>(一)</c>, <c>"三安全一稳定"</c>.</summary>
internal sealed class BracketWidth : LabelDamage
{
    /// <inheritdoc/>
    public override string Name => "bracket-width";

    /// <inheritdoc/>
    protected override double Strength => 0.8;

    /// <inheritdoc/>
    protected override string Change(string text, Dice dice)
    {
        var quotes = dice.Chance(0.5);
        return string.Concat(text.Select(character => character switch
        {
            '（' => '(',
            '）' => ')',
            '，' => ',',
            '：' => ':',
            '“' or '”' when quotes => '"',
            _ => character,
        }));
    }
}
