namespace ReportExtractor.CorpusGenerator.Damages.Labels;

/// <summary>Characters replaced by similar ones, as in OCR.</summary>
internal sealed class WrongCharacters : LabelDamage
{
    private const string From = "未己业构请提确案件府息诉讼维审结科益商复规章质处罚制强密禁稳保护织律源属类举报投重求";
    private const string To = "末已亚沟靖堤碓寨仵俯恩拆论堆宙绪料盖啇夏现童贡外罔剐弦蜜禀隐堡沪识津滩厲粪誉振没童术";

    /// <inheritdoc/>
    public override string Name => "wrong-characters";

    /// <inheritdoc/>
    protected override bool LosesCharacters => true;

    /// <inheritdoc/>
    protected override string Change(string text, Dice dice)
    {
        List<int> places = [.. HanPlaces(text).Where(i => From.Contains(text[i], StringComparison.Ordinal))];
        if (places.Count == 0 || HanPlaces(text).Count < 2)
        {
            return text;
        }

        var at = dice.Pick(places);
        var taken = To[From.IndexOf(text[at], StringComparison.Ordinal)];
        return $"{text[..at]}{taken}{text[(at + 1)..]}";
    }
}
