namespace ReportExtractor.CorpusGenerator.Damages.Labels;

/// <summary>Spaces inside labels.</summary>
internal sealed class LabelSpaces : LabelDamage
{
    /// <inheritdoc/>
    public override string Name => "label-spaces";

    /// <inheritdoc/>
    protected override string Change(string text, Dice dice)
    {
        var space = dice.Pick<string>([" ", " ", "\u3000"]);
        return string.Concat(text.Select((character, i) =>
            i > 0 && IsHan(character) && IsHan(text[i - 1]) && dice.Chance(0.25) ? space + character : character.ToString()));
    }
}
