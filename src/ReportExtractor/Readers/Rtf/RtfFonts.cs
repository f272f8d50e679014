using System.Text;

namespace ReportExtractor.Readers.Rtf;

/// <summary>
/// The fonts of an RTF file, as far as they determine the encoding of text (Rich Text Format Specification 1.9.1, "Font Table").
/// </summary>
internal sealed class RtfFonts
{
    private const int Western = 1252;

    // \fcharset → code page.
    private static readonly (int Charset, int Page)[] Charsets =
    [
        (77, 10000), (128, 932), (129, 949), (130, 1361), (134, 936), (136, 950), (161, 1253), (162, 1254), (163, 1258),
        (177, 1255), (178, 1256), (186, 1257), (204, 1251), (222, 874), (238, 1250), (254, 437),
    ];

    private readonly Dictionary<int, int> _pages = [];
    private readonly Dictionary<int, Encoding> _encodings = [];

    static RtfFonts() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The code page of the file (<c>\ansicpg</c>).</summary>
    public int FilePage { get; set; } = Western;

    /// <summary>Sets the character set of a font.</summary>
    /// <param name="font">The font's number.</param>
    /// <param name="charset">The number of the character set.</param>
    public void SetCharset(int font, int charset)
    {
        if (Array.Find(Charsets, known => known.Charset == charset) is { Page: > 0 } found)
        {
            _pages[font] = found.Page;
        }
    }

    /// <summary>Sets the code page of a font.</summary>
    /// <param name="font">The font's number.</param>
    /// <param name="page">The code page.</param>
    public void SetPage(int font, int page) => _pages[font] = page;

    /// <summary>The encoding of text in a font; for fonts without a character set it is that of the file.</summary>
    /// <param name="font">The font's number.</param>
    public Encoding EncodingOf(int font)
    {
        var page = _pages.GetValueOrDefault(font, FilePage);
        if (!_encodings.TryGetValue(page, out var encoding))
        {
            encoding = CodePagesEncodingProvider.Instance.GetEncoding(page) ?? Fallback(page);
            _encodings[page] = encoding;
        }

        return encoding;
    }

    private static Encoding Fallback(int page) =>
        page == Encoding.UTF8.CodePage ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(Western)!;
}
