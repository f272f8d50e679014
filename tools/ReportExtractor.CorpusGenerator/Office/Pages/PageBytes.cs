using System.Text;

namespace ReportExtractor.CorpusGenerator.Office.Pages;

/// <summary>Turns pages into bytes.</summary>
internal static class PageBytes
{
    private const int CodePage936 = 936;

    static PageBytes() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>A text in the encoding that a page claims.</summary>
    /// <param name="html">The text.</param>
    /// <param name="charset">utf-8, or gb2312, which stands for code page 936; what that lacks becomes a numeric reference.</param>
    public static byte[] Of(string html, string charset)
    {
        if (charset == "utf-8")
        {
            return Encoding.UTF8.GetBytes(html);
        }

        var narrow = Encoding.GetEncoding(CodePage936, new EncoderReplacementFallback(""), DecoderFallback.ReplacementFallback);
        List<byte> bytes = [];
        foreach (var rune in html.EnumerateRunes())
        {
            var one = narrow.GetBytes(rune.ToString());
            bytes.AddRange(one.Length > 0 ? one : Encoding.ASCII.GetBytes($"&#{rune.Value};"));
        }

        return [.. bytes];
    }
}
