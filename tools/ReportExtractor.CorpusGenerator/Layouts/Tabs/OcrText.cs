namespace ReportExtractor.CorpusGenerator.Layouts.Tabs;

/// <summary>Text as OCR of scanned tables gives it.</summary>
internal static class OcrText
{
    private static readonly (char From, char To)[] Marks =
        [('（', '('), ('）', ')'), ('，', ','), ('：', ':'), ('“', '"'), ('”', '"')];

    /// <summary>The text with half-width marks.</summary>
    public static string HalfWidth(string text)
    {
        foreach (var (from, to) in Marks)
        {
            text = text.Replace(from, to);
        }

        return text;
    }

    /// <summary>The text with a space after its number: <c>1. 属于国家秘密</c>, <c>(六) 其他处理</c>.</summary>
    public static string Spaced(string label)
    {
        var end = label.IndexOfAny(['.', ')']);
        return end is > 0 and < 4 ? label.Insert(end + 1, " ") : label;
    }

    /// <summary>
    /// Splits a vertical text into pieces for at most the given number of rows. The first piece may be a numeral in brackets.
    /// </summary>
    public static List<string> Pieces(string text, int rows)
    {
        List<string> pieces = [];
        var close = text.IndexOf(')', StringComparison.Ordinal);
        if (close > 0)
        {
            pieces.Add(text[..(close + 1)]);
            text = text[(close + 1)..];
        }

        var left = Math.Max(1, rows - pieces.Count);
        var size = Math.Max(text.Length > 3 && left > 1 ? 3 : 1, (text.Length + left - 1) / left);
        pieces.AddRange(text.Chunk(size).Select(chunk => new string(chunk)));
        return pieces;
    }
}
