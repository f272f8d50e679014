using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Office.Docx;

/// <summary>
/// A Word package (ECMA-376-1). It is written without a library, so that it can have features that programs read but do not write.
/// </summary>
public sealed class DocxLayout : OfficeLayout
{
    private const string DocumentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string TemplateType = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
    private const string MacrosType = "application/vnd.ms-word.document.macroEnabled.main+xml";

    private static readonly string[] Frames = [DocxFeatures.LayoutTable1x1, DocxFeatures.LayoutTable1x2, DocxFeatures.TextBoxTable];

    private readonly Dice _dice;
    private readonly FeatureSet _features;

    /// <summary>Creates the layout of one report.</summary>
    public DocxLayout(OfficeRequest request, Dice dice)
    {
        _dice = dice;
        _features = new FeatureSet(DocxFeatures.All, request, dice);
        if (_features.Has(DocxFeatures.Strict))
        {
            // Strict files have no VML, and so no text boxes for old programs.
            _features.Remove(DocxFeatures.TextBoxTable);
            _features.Remove(DocxFeatures.TextBoxTitle);
            _features.Remove(DocxFeatures.BoxNumber);
            _features.Remove(DocxFeatures.FloatingBox);
        }

        if (request.Style == OfficeStyle.Lossless && Frames.Any(_features.Has))
        {
            // When LibreOffice writes RTF, a table on the third level or in a text box loses cells.
            _features.Remove(DocxFeatures.RowTable);
        }

        if (_features.Has(DocxFeatures.Macros))
        {
            _features.Remove(DocxFeatures.Template);
        }
    }

    /// <inheritdoc/>
    public override string Name => "docx";

    /// <inheritdoc/>
    public override string Format => "docx";

    /// <inheritdoc/>
    public override string Extension =>
        _features.Has(DocxFeatures.Macros) ? "docm" : _features.Has(DocxFeatures.Template) ? "dotx" : "docx";

    /// <inheritdoc/>
    public override byte[] Write(ReportModel report)
    {
        var context = new DocxContext(_dice, _features);
        var body = new DocxBody(context).Write(report);
        var name = _features.Use(DocxFeatures.OtherPart) ? _dice.Pick<string>(["word/document2.xml", "doc/main.xml"]) : "word/document.xml";
        var type = _features.Use(DocxFeatures.Macros) ? MacrosType : _features.Use(DocxFeatures.Template) ? TemplateType : DocumentType;
        var package = new DocxPackage(name, type, _features.Use(DocxFeatures.Strict));
        package.Add("styles", "rIdStyles", Styles(context.Paper.HalfPoints));
        if (context.Lists.All.Count > 0)
        {
            package.Add("numbering", "rIdNumbering", DocxNumbering.Xml(context.Lists));
        }

        context.Stores.AddTo(package);
        var section = DocxDecoys.AddTo(package, context);
        if (_features.Has(DocxFeatures.BadLink))
        {
            package.Link("rIdLink", "http://[bad");
        }

        report.Marks.AddRange(_features.Marks);
        return package.ToBytes(DocxXml.Part("document", $"<w:body>{body}{section}</w:body>"));
    }

    private static string Styles(int halfPoints) => DocxXml.Part(
        "styles",
        """<w:docDefaults><w:rPrDefault><w:rPr>"""
        + """<w:rFonts w:ascii="SimSun" w:hAnsi="SimSun" w:eastAsia="SimSun" w:cs="SimSun"/>"""
        + $"""<w:sz w:val="{halfPoints}"/></w:rPr></w:rPrDefault></w:docDefaults>"""
        + """<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>"""
        + """<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>"""
        + """<w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="24"/></w:rPr></w:style>"""
        + """<w:style w:type="character" w:customStyle="1" w:styleId="HiddenBase"><w:name w:val="Hidden Base"/>"""
        + """<w:rPr><w:vanish/></w:rPr></w:style>"""
        + """<w:style w:type="character" w:customStyle="1" w:styleId="Hidden"><w:name w:val="Hidden"/>"""
        + """<w:basedOn w:val="HiddenBase"/></w:style>""");
}
