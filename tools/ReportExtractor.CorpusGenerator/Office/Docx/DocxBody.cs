using System.Text;
using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Office.Pages;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Office.Docx;

/// <summary>Writes the body of the document: title, headings, paragraphs and tables.</summary>
internal sealed class DocxBody(DocxContext context)
{
    /// <summary>The height of a row of a table in EMU: about 19 points, for one line of small type.</summary>
    private const long RowHeight = 240_000;

    private readonly DocxTables _tables = new(context);
    private readonly PageTables _pages = new(context.Dice, FeatureSet.None);
    private readonly StringBuilder _xml = new();
    private bool _hasNotes;

    private Dice Dice => context.Dice;

    private FeatureSet Features => context.Features;

    /// <summary>Writes the content of the body, without the properties of the section.</summary>
    public string Write(ReportModel report)
    {
        foreach (var line in report.Preamble)
        {
            _xml.Append(DocxXml.Paragraph(DocxXml.Run(line)));
        }

        WriteTitle(report);
        foreach (var block in report.Blocks)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    _xml.Append(DocxXml.Paragraph(DocxXml.Run(heading.Text) + Notes(), """<w:pStyle w:val="Heading1"/>"""));
                    break;
                case ParagraphBlock paragraph:
                    _xml.Append(DocxXml.Paragraph(DocxXml.Run(paragraph.Text) + Link(), """<w:ind w:firstLine="420"/>"""));
                    break;
                case TableBlock table:
                    _xml.Append(context.Paper.Before(table.Table));
                    WriteTable(TableGrid.Of(table.Table));
                    _xml.Append(context.Paper.After(table.Table));
                    break;
                default:
                    throw new InvalidOperationException($"No office layout for {block.GetType().Name}.");
            }
        }

        return _xml.ToString();
    }

    private void WriteTitle(ReportModel report)
    {
        var title = string.Concat(report.Title.Select(line =>
            DocxXml.Paragraph(DocxXml.Run(line, """<w:b/><w:sz w:val="32"/>"""), """<w:jc w:val="center"/>""")));
        _xml.Append(Features.Use(DocxFeatures.TextBoxTitle) ? DocxTextBox.Write(context, title, height: 900_000) : title);
    }

    private void WriteTable(TableGrid grid)
    {
        var around = Features.Pick(DocxFeatures.OfTables, 0.8, Dice);
        var places = GridParts.Places(grid);
        if (around is DocxFeatures.SplitByPage or DocxFeatures.SplitByParagraph)
        {
            if (places.Count > 0)
            {
                Features.Use(around);
                WriteParts(grid, Dice.Pick(places), around == DocxFeatures.SplitByPage);
                return;
            }

            around = null;
        }

        var table = around == DocxFeatures.ChunkTable
            ? context.Chunk("html", Html.Page(_pages.Write(grid)))
            : _tables.Table(grid, mayCount: around != DocxFeatures.TextBoxTable);
        if (around is not null)
        {
            Features.Use(around);
        }

        _xml.Append(around switch
        {
            DocxFeatures.SdtTable => context.Control(table),
            DocxFeatures.LayoutTable1x1 => DocxXml.Table([10000], $"<w:tr>{DocxXml.Cell(10000, table + DocxXml.Paragraph(""))}</w:tr>"),
            DocxFeatures.LayoutTable1x2 => Beside(table),
            DocxFeatures.TextBoxTable =>
                DocxTextBox.Write(context, table + DocxXml.Paragraph(""), height: RowHeight * (grid.Lines.Count + 2)),
            _ => table,
        });
        _xml.Append(DocxXml.Paragraph(""));
    }

    private void WriteParts(TableGrid grid, int at, bool newPage)
    {
        var (first, second) = GridParts.Split(grid, at, repeatHeaders: newPage, repeatLabels: Dice.Chance(0.5));
        _xml.Append(_tables.Table(first));
        _xml.Append(DocxXml.Paragraph(newPage ? """<w:r><w:br w:type="page"/></w:r>""" : ""));
        _xml.Append(_tables.Table(second));
        _xml.Append(DocxXml.Paragraph(""));
    }

    /// <summary>A table in one cell of a table with two cells, with a remark in the other.</summary>
    private string Beside(string table)
    {
        var own = DocxXml.Cell(9700, table + DocxXml.Paragraph(""));
        var other = DocxXml.Cell(700, DocxXml.Paragraph(DocxXml.Run(Dice.Pick<string>(["", "附注", "填表说明"]))));
        var first = Dice.Chance(0.5);
        return DocxXml.Table(first ? [9700, 700] : [700, 9700], $"<w:tr>{(first ? own + other : other + own)}</w:tr>");
    }

    /// <summary>The marks of the footnote and the comment, after the first heading.</summary>
    private string Notes()
    {
        if (_hasNotes)
        {
            return "";
        }

        _hasNotes = true;
        var notes = new StringBuilder();
        if (Features.Use(DocxFeatures.DecoyFootnote))
        {
            notes.Append("""<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>""");
        }

        if (Features.Use(DocxFeatures.DecoyComment))
        {
            notes.Append("""<w:r><w:commentReference w:id="0"/></w:r>""");
        }

        return notes.ToString();
    }

    private string Link() => Features.Use(DocxFeatures.BadLink)
        ? $"""<w:hyperlink r:id="rIdLink">{DocxXml.Run("（详见门户网站）")}</w:hyperlink>"""
        : "";
}
