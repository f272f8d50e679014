using System.Globalization;
using System.Text;

namespace ReportExtractor.Tests.Readers.Pdf;

/// <summary>Writes PDF pages of 600 by 800 points with text and rules. Positions are measured from the top left corner.</summary>
internal sealed class PrintedFile
{
    private const int Height = 800;

    private readonly List<StringBuilder> _pages = [];
    private readonly List<string> _page = [];

    /// <summary>Begins a page.</summary>
    /// <param name="entries">Further entries of its dictionary.</param>
    public PrintedFile Page(string entries = "")
    {
        _pages.Add(new StringBuilder());
        _page.Add(entries);
        return this;
    }

    /// <summary>Text whose letters are ten points high, with its upper left corner at a position.</summary>
    public PrintedFile Text(double x, double y, string text, double size = 10)
    {
        var codes = string.Concat(text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
        return Add($"BT /F1 {size} Tf 1 0 0 1 {x} {Height - y - (size * 0.88)} Tm <{codes}> Tj ET");
    }

    /// <summary>Text that runs from top to bottom, turned by a quarter.</summary>
    public PrintedFile Turned(double x, double y, string text)
    {
        var codes = string.Concat(text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
        return Add($"BT /F1 10 Tf 0 -1 1 0 {x} {Height - y} Tm <{codes}> Tj ET");
    }

    /// <summary>A rule.</summary>
    public PrintedFile Line(double fromX, double fromY, double toX, double toY) =>
        Add($"0.5 w {fromX} {Height - fromY} m {toX} {Height - toY} l S");

    /// <summary>A table with all its rules, rows of thirty points.</summary>
    public PrintedFile Table(double y, double[] columns, params string[][] rows)
    {
        for (var row = 0; row <= rows.Length; row++)
        {
            Line(columns[0], y + (row * 30), columns[^1], y + (row * 30));
        }

        foreach (var column in columns)
        {
            Line(column, y, column, y + (rows.Length * 30));
        }

        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                if (rows[row][column].Length > 0)
                {
                    Text(columns[column] + 5, y + (row * 30) + 10, rows[row][column]);
                }
            }
        }

        return this;
    }

    /// <summary>Any operators.</summary>
    public PrintedFile Add(FormattableString operators) => Add(operators.ToString(CultureInfo.InvariantCulture));

    /// <summary>The file. Its font is not embedded; its codes are Unicode (UniGB-UCS2-H), as reporting tools write it.</summary>
    public byte[] Build()
    {
        var kids = string.Join(' ', Enumerable.Range(0, _pages.Count).Select(i => $"{6 + (2 * i)} 0 R"));
        const string Resources = "<< /Font << /F1 3 0 R >> /XObject << /I 5 0 R >> >>";
        const string Collection = "<< /Registry (Adobe) /Ordering (GB1) /Supplement 4 >>";
        const string Widths = "/DW 1000 /W [1 [500] 2 95 500]";
        const string Image = "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray";
        var builder = new PdfBuilder()
            .Add(1, "<< /Type /Catalog /Pages 2 0 R >>")
            .Add(2, $"<< /Type /Pages /Count {_pages.Count} /MediaBox [0 0 600 {Height}] /Resources {Resources} /Kids [{kids}] >>")
            .Add(3, "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>")
            .Add(4, $"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo {Collection} {Widths} "
                + "/FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] "
                + "/Ascent 880 /Descent -120 /StemV 93 >> >>");
        builder.AddStream(5, Image, PdfBuilder.Latin("\0"));
        for (var i = 0; i < _pages.Count; i++)
        {
            builder.Add(6 + (2 * i), $"<< /Type /Page /Parent 2 0 R /Contents {7 + (2 * i)} 0 R {_page[i]} >>");
            builder.AddStream(7 + (2 * i), string.Empty, PdfBuilder.Latin(_pages[i].ToString()));
        }

        return builder.AddTable().Build();
    }

    private PrintedFile Add(string operators)
    {
        _pages[^1].Append(operators).Append('\n');
        return this;
    }
}
