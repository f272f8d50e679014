namespace ReportExtractor.CorpusGenerator.Damages.Labels;

/// <summary>Pinyin after some characters, as mirror sites add it: <c>规(guī)章</c>.</summary>
internal sealed class PinyinWords : LabelDamage
{
    private static readonly Dictionary<char, string> Readings = new()
    {
        ['规'] = "guī",
        ['章'] = "zhāng",
        ['许'] = "xǔ",
        ['处'] = "chǔ",
        ['罚'] = "fá",
        ['强'] = "qiáng",
        ['制'] = "zhì",
        ['复'] = "fù",
        ['议'] = "yì",
        ['诉'] = "sù",
        ['讼'] = "sòng",
        ['密'] = "mì",
        ['访'] = "fǎng",
        ['版'] = "bǎn",
        ['购'] = "gòu",
        ['费'] = "fèi",
        ['转'] = "zhuǎn",
        ['机'] = "jī",
        ['构'] = "gòu",
        ['维'] = "wéi",
        ['纠'] = "jiū",
    };

    /// <inheritdoc/>
    public override string Name => "pinyin";

    /// <inheritdoc/>
    protected override double Strength => 0.25;

    /// <inheritdoc/>
    protected override string Change(string text, Dice dice)
    {
        List<int> places = [.. HanPlaces(text).Where(i => Readings.ContainsKey(text[i]))];
        if (places.Count == 0)
        {
            return text;
        }

        var at = dice.Pick(places);
        return text.Insert(at + 1, $"({Readings[text[at]]})");
    }
}
