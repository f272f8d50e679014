using System.Globalization;
using System.Text;

namespace ReportExtractor.CorpusGenerator.Office.Rtf;

/// <summary>Writes characters: as Unicode with or without a fallback, or as bytes of code page 936.</summary>
/// <param name="features">Choose which.</param>
internal sealed class RtfText(FeatureSet features)
{
    private static readonly Encoding CodePage936 = CreateCodePage();

    private readonly bool _bytes = features.Use(RtfFeatures.CodePage);
    private readonly bool _fallback = features.Use(RtfFeatures.Fallback);

    /// <summary>Writes a text. Line breaks, tabs and no-break spaces become control words and symbols.</summary>
    public string Write(string text)
    {
        var rtf = new StringBuilder();
        foreach (var character in text)
        {
            rtf.Append(character switch
            {
                '\n' => "\\line ",
                '\t' => "\\tab ",
                '\u00A0' => "\\~",
                '\u00AD' => "\\-",
                '\\' or '{' or '}' => $"\\{character}",
                < '\u0080' => $"{character}",
                _ => Wide(character),
            });
        }

        return rtf.ToString();
    }

    private string Wide(char character)
    {
        var bytes = CodePage936.GetBytes($"{character}");
        var hex = string.Concat(bytes.Select(one => "\\'" + one.ToString("x2", CultureInfo.InvariantCulture)));
        if (_bytes && bytes.Length > 0)
        {
            return hex;
        }

        var code = ((short)character).ToString(CultureInfo.InvariantCulture);
        return _fallback && bytes.Length > 0 ? $"{{\\uc{bytes.Length}\\u{code}{hex}}}" : $"\\u{code}?";
    }

    private static Encoding CreateCodePage()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(936, new EncoderReplacementFallback(""), DecoderFallback.ReplacementFallback);
    }
}
