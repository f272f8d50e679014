namespace ReportExtractor.CorpusGenerator.Damages.Labels;

/// <summary>Long labels cut off at the end.</summary>
internal sealed class TruncatedLabels : LabelDamage
{
    /// <summary>Shorter labels would no longer be identified when a third of them is missing.</summary>
    private const int ShortestCut = 8;

    /// <inheritdoc/>
    public override string Name => "truncated-labels";

    /// <inheritdoc/>
    protected override bool LosesCharacters => true;

    /// <inheritdoc/>
    protected override string Change(string text, Dice dice) =>
        text.Length < ShortestCut || text[0] is '第' or '本' or '上' ? text : text[..dice.Between((text.Length * 2 / 3) + 1, text.Length - 1)];
}
