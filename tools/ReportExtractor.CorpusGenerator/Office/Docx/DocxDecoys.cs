namespace ReportExtractor.CorpusGenerator.Office.Docx;

/// <summary>Adds tables outside the body: in page headers, footers, footnotes and comments.</summary>
internal static class DocxDecoys
{
    /// <summary>The two separators that every part of footnotes begins with.</summary>
    private const string Separators =
        """<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"""
        + """<w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>""";

    /// <summary>Adds the parts that the features request.</summary>
    /// <param name="package">The package.</param>
    /// <param name="context">The features, and the dice for the numbers.</param>
    /// <returns>The section's properties, which name the page's header and footer.</returns>
    public static string AddTo(DocxPackage package, DocxContext context)
    {
        var references = "";
        if (context.Features.Use(DocxFeatures.DecoyHeader))
        {
            package.Add("header", "rIdHeader", DocxXml.Part("hdr", PageTable(context)));
            references += """<w:headerReference w:type="default" r:id="rIdHeader"/>""";
        }

        if (context.Features.Use(DocxFeatures.DecoyFooter))
        {
            package.Add("footer", "rIdFooter", DocxXml.Part("ftr", PageTable(context)));
            references += """<w:footerReference w:type="default" r:id="rIdFooter"/>""";
        }

        if (context.Features.Has(DocxFeatures.DecoyFootnote))
        {
            var notes = Separators + $"""<w:footnote w:id="2">{NoteTable(context)}</w:footnote>""";
            package.Add("footnotes", "rIdFootnotes", DocxXml.Part("footnotes", notes));
        }

        if (context.Features.Has(DocxFeatures.DecoyComment))
        {
            var comment = $"""<w:comment w:id="0" {DocxContext.Author}>{NoteTable(context)}</w:comment>""";
            package.Add("comments", "rIdComments", DocxXml.Part("comments", comment));
        }

        return context.Paper.LastSection(references);
    }

    private static string PageTable(DocxContext context) => DocxXml.Table(6000, Decoy.PageTable(context.Dice)) + DocxXml.Paragraph("");

    private static string NoteTable(DocxContext context) =>
        DocxXml.Paragraph(DocxXml.Run("上年数据供参考。")) + DocxXml.Table(8000, Decoy.NoteTable(context.Dice)) + DocxXml.Paragraph("");
}
