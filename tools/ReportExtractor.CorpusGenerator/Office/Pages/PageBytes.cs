using System.Text;

namespace ReportExtractor.CorpusGenerator.Office.Pages;

/// <summary>Encodes pages.</summary>
internal static class PageBytes
{
    /// <summary>GBK: what browsers decode a page as that declares gb2312 (WHATWG Encoding Standard).</summary>
    private const int CodePage936 = 936;

    static PageBytes() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Encodes a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="charset">
    /// The declared encoding: utf-8, or gb2312, which means code page 936. Characters missing from it become references.
    /// </param>
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
