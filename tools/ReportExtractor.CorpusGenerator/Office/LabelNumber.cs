namespace ReportExtractor.CorpusGenerator.Office;

/// <summary>The number that a label begins with: <c>1.</c>, <c>（一）</c> or <c>一、</c>.</summary>
/// <param name="Kind">The kind of number.</param>
/// <param name="Value">The number.</param>
/// <param name="Length">The number of its characters.</param>
internal readonly record struct LabelNumber(LabelNumberKind Kind, int Value, int Length)
{
    private const string Chinese = "一二三四五六七八九";

    /// <summary>The number of a label, or null.</summary>
    public static LabelNumber? Of(string label) => label switch
    {
        [>= '1' and <= '9', '.', ..] => new LabelNumber(LabelNumberKind.Decimal, label[0] - '0', 2),
        ['（', _, '）', ..] when Index(label[1]) is > 0 and var value => new LabelNumber(LabelNumberKind.Bracketed, value, 3),
        [_, '、', ..] when Index(label[0]) is > 0 and var value => new LabelNumber(LabelNumberKind.Chinese, value, 2),
        _ => null,
    };

    private static int Index(char character) => Chinese.IndexOf(character, StringComparison.Ordinal) + 1;
}
