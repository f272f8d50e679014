namespace ReportExtractor.Parsing.Labels;

/// <summary>The number at the start of a label. <see cref="LabelStart"/> looks for such numbers in printed lines.</summary>
/// <param name="Style">How it is written.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct LabelNumber(NumberStyle Style, int Value)
{
    /// <summary>The numerals of labels. No form has more than ten rows or groups at one level.</summary>
    public const string ChineseDigits = "一二三四五六七八九十";

    /// <summary>Reads the number at the start of a label.</summary>
    /// <param name="text">The label, narrowed and without blanks.</param>
    /// <param name="letters">True if letters count: then they may be numbers, and numbers may have two digits or brackets.</param>
    /// <param name="length">The number of characters that it has.</param>
    public static LabelNumber Read(ReadOnlySpan<char> text, bool letters, out int length) =>
        letters && WesternNumber.Read(text, out length) is { Style: not NumberStyle.None } western ? western : Read(text, out length);

    /// <summary>Reads the number at the start of a label.</summary>
    /// <param name="text">The label, narrowed and without blanks.</param>
    /// <param name="length">The number of characters that it has.</param>
    public static LabelNumber Read(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.Length < 2)
        {
            return default;
        }

        if (text[0] == '(' && ChineseDigits.IndexOf(text[1]) is >= 0 and var inside && text.Length > 2 && text[2] == ')')
        {
            length = 3;
            return new LabelNumber(NumberStyle.Bracketed, inside + 1);
        }

        if (ChineseDigits.IndexOf(text[0]) is >= 0 and var ordinal && text[1] is '、' or '.' or ',' or '﹑')
        {
            length = 2;
            return new LabelNumber(NumberStyle.Chinese, ordinal + 1);
        }

        if (text[0] is >= '①' and <= '⑨')
        {
            length = 1;
            return new LabelNumber(NumberStyle.Digit, text[0] - '①' + 1);
        }

        if (text[0] is >= '1' and <= '9' && text[1] is '.' or '、' or ',' or '。' or '﹒' or '·' or ')')
        {
            length = 2;
            return new LabelNumber(NumberStyle.Digit, text[0] - '0');
        }

        // A number that lost its dot: 1属于国家秘密.
        if (text[0] is >= '1' and <= '9' && text[1] >= '\u4E00')
        {
            length = 1;
            return new LabelNumber(NumberStyle.Digit, text[0] - '0');
        }

        return default;
    }
}
