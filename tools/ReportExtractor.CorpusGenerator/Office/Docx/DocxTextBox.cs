namespace ReportExtractor.CorpusGenerator.Office.Docx;

/// <summary>Writes text boxes twice, as Word does: as DrawingML, and as VML for old programs.</summary>
internal static class DocxTextBox
{
    /// <summary>The width of a box in EMU: slightly more than that of the text of a page.</summary>
    private const long Width = 6_200_000;

    /// <summary>EMU (English Metric Units) in a point (ECMA-376-1 §20.1.2.1).</summary>
    private const int EmuPerPoint = 12_700;

    /// <summary>A paragraph with a text box in it.</summary>
    /// <param name="context">Creates ids.</param>
    /// <param name="content">The content of the box.</param>
    /// <param name="height">Its height in EMU.</param>
    public static string Write(DocxContext context, string content, long height)
    {
        var id = context.NextId();
        var box = $"<w:txbxContent>{content}</w:txbxContent>";
        return DocxXml.Paragraph(
            $"""<w:r><mc:AlternateContent><mc:Choice Requires="wps">{Drawing(id, Shape(box, height), height)}</mc:Choice>"""
            + $"<mc:Fallback>{Picture(id, box, height)}</mc:Fallback></mc:AlternateContent></w:r>");
    }

    private static string Shape(string box, long height) =>
        $"""<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{Width}" cy="{height}"/></a:xfrm>"""
        + $"""<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>{box}</wps:txbx><wps:bodyPr/></wps:wsp>""";

    private static string Drawing(int id, string shape, long height) =>
        $"""<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{Width}" cy="{height}"/>"""
        + $"""<wp:docPr id="{id}" name="文本框 {id}"/>"""
        + """<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">"""
        + $"{shape}</a:graphicData></a:graphic></wp:inline></w:drawing>";

    private static string Picture(int id, string box, long height) =>
        $"""<w:pict><v:shape id="box{id}" style="width:{Width / EmuPerPoint}pt;height:{height / EmuPerPoint}pt">"""
        + $"<v:textbox>{box}</v:textbox></v:shape></w:pict>";
}
