namespace ReportExtractor.CorpusGenerator.Damages.Labels;

/// <summary>Characters are lost: one in four or more, and the numeral of a clause.</summary>
internal sealed class LostCharacters : LabelDamage
{
    /// <inheritdoc/>
    public override string Name => "lost-characters";

    private const int FewestToLoseOne = 4;

    /// <inheritdoc/>
    protected override bool LosesCharacters => true;

    /// <inheritdoc/>
    protected override string Change(string text, Dice dice)
    {
        var bracket = text.IndexOf('（', StringComparison.Ordinal);
        if (text.StartsWith("第二十条", StringComparison.Ordinal) && bracket > 0)
        {
            return text.Remove(bracket + 1, 1);
        }

        List<int> places = [.. HanPlaces(text).Where(i => bracket != 0 || i > 2)];
        if (places.Count < FewestToLoseOne)
        {
            return text;
        }

        var at = dice.Pick(places);
        return text.Remove(at, 1);
    }
}
