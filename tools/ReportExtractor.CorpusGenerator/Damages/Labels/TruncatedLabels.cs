namespace ReportExtractor.CorpusGenerator.Damages.Labels;

/// <summary>Long labels are cut off at their end.</summary>
internal sealed class TruncatedLabels : LabelDamage
{
    /// <inheritdoc/>
    public override string Name => "truncated-labels";

    private const int ShortestCut = 8;

    /// <inheritdoc/>
    protected override bool LosesCharacters => true;

    /// <inheritdoc/>
    protected override string Change(string text, Dice dice) =>
        text.Length < ShortestCut || text[0] is '第' or '本' or '上' ? text : text[..dice.Between((text.Length * 2 / 3) + 1, text.Length - 1)];
}
