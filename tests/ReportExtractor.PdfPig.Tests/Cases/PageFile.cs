using System.Text;

namespace ReportExtractor.PdfPig.Tests.Cases;

/// <summary>Writes a PDF of one page of 400 by 300 points. F1 is Helvetica, F2 a Chinese font that is not embedded.</summary>
internal sealed class PageFile
{
    private readonly List<(int Number, string Dictionary, byte[]? Data)> _objects = [];
    private readonly StringBuilder _fonts = new("/F1 5 0 R /F2 6 0 R ");

    /// <summary>Entries of the catalog.</summary>
    public string Catalog { get; init; } = "";

    /// <summary>Entries of the page.</summary>
    public string Page { get; init; } = "";

    /// <summary>Entries of the page's resources other than fonts.</summary>
    public string Resources { get; init; } = "";

    /// <summary>A page that needs nothing but its content.</summary>
    public static byte[] Of(string content) => new PageFile().Build(content);

    /// <summary>Adds an object; numbers from 10 are free.</summary>
    public PageFile Add(int number, string body)
    {
        _objects.Add((number, body, null));
        return this;
    }

    /// <summary>Adds a stream.</summary>
    public PageFile AddStream(int number, string entries, string data) => AddStream(number, entries, PdfBuilder.Latin(data));

    /// <summary>Adds a stream.</summary>
    public PageFile AddStream(int number, string entries, byte[] data)
    {
        _objects.Add((number, entries, data));
        return this;
    }

    /// <summary>Adds a font to the page's resources.</summary>
    public PageFile Font(string name, int number)
    {
        _fonts.Append('/').Append(name).Append(' ').Append(number).Append(" 0 R ");
        return this;
    }

    /// <summary>The file.</summary>
    public byte[] Build(string content)
    {
        var builder = new PdfBuilder()
            .Add(1, $"<< /Type /Catalog /Pages 2 0 R {Catalog} >>")
            .Add(2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>")
            .Add(3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] /Contents 4 0 R "
                + $"/Resources << /Font << {_fonts} >> {Resources} >> {Page} >>")
            .AddStream(4, "", PdfBuilder.Latin(content))
            .Add(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
            .Add(6, "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [7 0 R] >>")
            .Add(7, "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) "
                + "/Supplement 4 >> /FontDescriptor 8 0 R /DW 1000 /W [1 95 500] >>")
            .Add(8, "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /Ascent 880 /Descent -120 "
                + "/CapHeight 880 /StemV 93 /ItalicAngle 0 >>");
        foreach (var (number, dictionary, data) in _objects)
        {
            _ = data is null ? builder.Add(number, dictionary) : builder.AddStream(number, dictionary, data);
        }

        return builder.AddTable().Build();
    }
}
