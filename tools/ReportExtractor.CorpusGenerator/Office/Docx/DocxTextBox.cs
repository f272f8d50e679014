namespace ReportExtractor.CorpusGenerator.Office.Docx;

/// <summary>Writes text boxes twice, as Word does: as DrawingML, and as VML for old programs.</summary>
internal static class DocxTextBox
{
    /// <summary>The width of a box in EMU: slightly more than that of the text of a page.</summary>
    private const long PageWidth = 6_200_000;

    /// <summary>The width of a box for each digit of its number: six points, for digits of nine points.</summary>
    private const long DigitWidth = 6 * EmuPerPoint;

    /// <summary>The height of a box for a number.</summary>
    private const long NumberHeight = 16 * EmuPerPoint;

    /// <summary>A place from which a box is not seen, as its distance from the edge of the page in EMU.</summary>
    private const long OffThePage = -2_000_000;

    /// <summary>EMU (English Metric Units) in a point (ECMA-376-1 §20.1.2.1).</summary>
    private const int EmuPerPoint = 12_700;

    /// <summary>A paragraph with a text box in it.</summary>
    /// <param name="context">Creates ids.</param>
    /// <param name="content">The content of the box.</param>
    /// <param name="height">Its height in EMU.</param>
    public static string Write(DocxContext context, string content, long height) =>
        DocxXml.Paragraph(Run(context, content, PageWidth, height, isOffThePage: false));

    /// <summary>A run with a number in a text box.</summary>
    /// <param name="context">Creates ids.</param>
    /// <param name="number">The number.</param>
    /// <param name="isOffThePage">Whether the box floats, and was moved off the page.</param>
    public static string Number(DocxContext context, string number, bool isOffThePage) =>
        Run(context, DocxXml.Paragraph(DocxXml.Run(number)), (number.Length + 1) * DigitWidth, NumberHeight, isOffThePage);

    private static string Run(DocxContext context, string content, long width, long height, bool isOffThePage)
    {
        var id = context.NextId();
        var box = $"<w:txbxContent>{content}</w:txbxContent>";
        var shape = Shape(box, width, height);
        var place = isOffThePage ? ";position:absolute;mso-position-vertical-relative:page;top:-150pt" : "";
        var drawing = isOffThePage ? Floating(id, shape, width, height) : Inline(id, shape, width, height);
        return $"""<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{drawing}</w:drawing></mc:Choice>"""
            + $"<mc:Fallback>{Picture(id, box, width, height, place)}</mc:Fallback></mc:AlternateContent></w:r>";
    }

    private static string Shape(string box, long width, long height) =>
        $"""<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>"""
        + $"""<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>{box}</wps:txbx>"""
        + """<wps:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/></wps:wsp>""";

    private static string Inline(int id, string shape, long width, long height) =>
        $"""<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/>"""
        + $"{Graphic(id, shape)}</wp:inline>";

    private static string Floating(int id, string shape, long width, long height) =>
        """<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" """
        + """layoutInCell="0" allowOverlap="1"><wp:simplePos x="0" y="0"/>"""
        + """<wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH>"""
        + $"""<wp:positionV relativeFrom="page"><wp:posOffset>{OffThePage}</wp:posOffset></wp:positionV>"""
        + $"""<wp:extent cx="{width}" cy="{height}"/><wp:wrapNone/>{Graphic(id, shape)}</wp:anchor>""";

    private static string Graphic(int id, string shape) =>
        $"""<wp:docPr id="{id}" name="文本框 {id}"/>"""
        + """<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">"""
        + $"{shape}</a:graphicData></a:graphic>";

    private static string Picture(int id, string box, long width, long height, string place) =>
        $"""<w:pict><v:shape id="box{id}" style="width:{width / EmuPerPoint}pt;height:{height / EmuPerPoint}pt{place}">"""
        + $"<v:textbox inset=\"0,0,0,0\">{box}</v:textbox></v:shape></w:pict>";
}
