using System.Text;

namespace ReportExtractor.CorpusGenerator.Office.Docx;

/// <summary>Small pieces of WordprocessingML.</summary>
internal static class DocxXml
{
    /// <summary>The sides of a table, as its borders name them.</summary>
    public static readonly IReadOnlyList<string> Sides = ["top", "left", "bottom", "right", "insideH", "insideV"];

    /// <summary>The properties of hidden text.</summary>
    public const string Vanish = "<w:vanish/>";

    private const string Schemas = "http://schemas.openxmlformats.org";

    private const string Namespaces =
        $"""xmlns:w="{Schemas}/wordprocessingml/2006/main" """
        + $"""xmlns:r="{Schemas}/officeDocument/2006/relationships" """
        + $"""xmlns:mc="{Schemas}/markup-compatibility/2006" """
        + $"""xmlns:wp="{Schemas}/drawingml/2006/wordprocessingDrawing" """
        + $"""xmlns:a="{Schemas}/drawingml/2006/main" """
        + """xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" """
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";

    /// <summary>A part with its root element.</summary>
    /// <param name="root">The root's name.</param>
    /// <param name="content">Its content.</param>
    public static string Part(string root, string content) =>
        $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:{root} {Namespaces}>{content}</w:{root}>
        """;

    /// <summary>Escapes a text for XML.</summary>
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <summary>A paragraph.</summary>
    /// <param name="content">Its runs.</param>
    /// <param name="properties">Its properties.</param>
    public static string Paragraph(string content, string properties = "") =>
        $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}{content}</w:p>";

    /// <summary>A run.</summary>
    /// <param name="text">Its text; line breaks and tabs become elements.</param>
    /// <param name="properties">Its properties.</param>
    /// <param name="element">The element that holds the text.</param>
    public static string Run(string text, string properties = "", string element = "t") =>
        $"<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "")}{Characters(text, element)}</w:r>";

    /// <summary>A table with borders.</summary>
    /// <param name="widths">The widths of its columns, or null to omit its grid.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="sides">The sides that have borders; null for all.</param>
    public static string Table(IEnumerable<int>? widths, string rows, IReadOnlyList<string>? sides = null)
    {
        var columns = widths?.Select(width => $"""<w:gridCol w:w="{width}"/>""");
        var grid = columns is null ? "" : $"<w:tblGrid>{string.Concat(columns)}</w:tblGrid>";
        var borders = Borders(sides ?? Sides);
        return $"""<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>{borders}</w:tblBorders>"""
            + $"""<w:tblLayout w:type="fixed"/></w:tblPr>{grid}{rows}</w:tbl>""";
    }

    /// <summary>Single borders of half a point.</summary>
    /// <param name="sides">The sides that have a border.</param>
    public static string Borders(IEnumerable<string> sides) =>
        string.Concat(sides.Select(side => $"""<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>"""));

    /// <summary>A table of plain cells.</summary>
    /// <param name="width">Its width.</param>
    /// <param name="rows">The texts of its cells.</param>
    public static string Table(int width, IReadOnlyList<string[]> rows) =>
        Table(rows[0].Select(_ => width / rows[0].Length), string.Concat(rows.Select(row => PlainRow(width, row))));

    /// <summary>A cell.</summary>
    /// <param name="width">Its width.</param>
    /// <param name="content">Its paragraphs and tables.</param>
    /// <param name="properties">Its properties after the width.</param>
    public static string Cell(int width, string content, string properties = "") =>
        $"""<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{properties}</w:tcPr>{content}</w:tc>""";

    private static string PlainRow(int width, string[] texts) =>
        $"<w:tr>{string.Concat(texts.Select(text => Cell(width / texts.Length, Paragraph(Run(text)))))}</w:tr>";

    private static string Characters(string text, string element)
    {
        var xml = new StringBuilder();
        var from = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\t' or '\u00AD' or '\u2011'))
            {
                continue;
            }

            if (i > from)
            {
                xml.Append(null, $"""<w:{element} xml:space="preserve">{Escape(text[from..i])}</w:{element}>""");
            }

            from = i + 1;
            if (i < text.Length)
            {
                xml.Append(text[i] switch
                {
                    '\n' => "<w:br/>",
                    '\t' => "<w:tab/>",
                    '\u00AD' => "<w:softHyphen/>",
                    _ => "<w:noBreakHyphen/>",
                });
            }
        }

        return xml.ToString();
    }
}
