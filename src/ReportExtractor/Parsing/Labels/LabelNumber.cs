namespace ReportExtractor.Parsing.Labels;

/// <summary>How a label is numbered.</summary>
internal enum NumberStyle : byte
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>一、</summary>
    Chinese,

    /// <summary>（一）</summary>
    Bracketed,

    /// <summary>1.</summary>
    Digit,

    /// <summary>a) or IV.</summary>
    Letter,
}

/// <summary>The number that begins a label.</summary>
/// <param name="Style">How it is written.</param>
/// <param name="Value">What it counts.</param>
internal readonly record struct LabelNumber(NumberStyle Style, int Value)
{
    private const string ChineseDigits = "一二三四五六七八九十";

    /// <summary>Takes the number off the front of a label.</summary>
    /// <param name="text">Narrowed text without blanks.</param>
    /// <param name="letters">Whether letters count: then they may be numbers, and numbers may have two digits or brackets.</param>
    /// <param name="length">How many characters the number takes.</param>
    public static LabelNumber Take(ReadOnlySpan<char> text, bool letters, out int length) =>
        letters && WesternNumber.Take(text, out length) is { Style: not NumberStyle.None } western ? western : Take(text, out length);

    /// <summary>Takes the number off the front of a label.</summary>
    /// <param name="text">Narrowed text without blanks.</param>
    /// <param name="length">How many characters the number takes.</param>
    public static LabelNumber Take(ReadOnlySpan<char> text, out int length)
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
            return new LabelNumber(NumberStyle.Chinese, ChineseDigits.IndexOf(text[0]) + 1);
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
