namespace ReportExtractor.CorpusGenerator.Damages.Labels;

/// <summary>
/// Missing characters: one of at least four in a label, or the numeral of a clause. The name of a unit stays whole: what is left of it may
/// name another one.
/// </summary>
internal sealed class LostCharacters : LabelDamage
{
    /// <summary>Shorter labels would no longer be identified when a character is missing.</summary>
    private const int FewestToLoseOne = 4;

    /// <inheritdoc/>
    public override string Name => "lost-characters";

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

        List<int> places = [.. HanPlaces(text).Where(i => (bracket != 0 || i > 2) && !IsOfUnit(text, i))];
        if (places.Count < FewestToLoseOne)
        {
            return text;
        }

        var at = dice.Pick(places);
        return text.Remove(at, 1);
    }

    /// <summary>Whether a character is one of 万元, 百万元, 万美元 and the like, which may be broken over two lines.</summary>
    private static bool IsOfUnit(string text, int at)
    {
        var end = text.IndexOf('元', at);
        return end >= 0 && text.AsSpan(at, end - at).IndexOfAnyExcept("十百千万亿美\n") < 0;
    }
}
