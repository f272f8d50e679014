using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Office.Pages;

namespace ReportExtractor.CorpusGenerator.Office.Docx;

/// <summary>
/// Writes numbers of which a reader sees less than the file holds: struck out, in the colour of what is behind them, cut off, from
/// another file. Where it depends on the program what is seen, the truth is left open.
/// </summary>
internal sealed class DocxSight(DocxContext context)
{
    /// <summary>The height of a row that shows one line of nine points, in twentieths of a point.</summary>
    public const int OneLine = 260;

    /// <summary>The colour of a cell as a property of it.</summary>
    public const string CellShade = $"""<w:shd w:val="clear" w:color="auto" w:fill="{Gray}"/>""";

    private const string Gray = "D9D9D9";

    private static readonly string[] OnItsGround =
    [
        $"""<w:color w:val="{Gray}"/>""",
        """<w:color w:val="000000"/><w:highlight w:val="black"/>""",
        """<w:color w:val="D9D9D9"/><w:shd w:val="clear" w:color="auto" w:fill="D9D9D9"/>""",
    ];

    private Dice Dice => context.Dice;

    /// <summary>The runs of a number, or null for another feature.</summary>
    /// <param name="cell">The number's cell.</param>
    /// <param name="way">The feature.</param>
    public string? Runs(GridCell cell, string? way)
    {
        var plain = DocxXml.Run(cell.Text);
        var wrong = Decoy.Number(cell.Text, Dice);
        if (way is DocxFeatures.StruckOrNot or DocxFeatures.Stale or DocxFeatures.Overprinted or DocxFeatures.FloatingBox)
        {
            cell.Value?.LeaveOpen();
        }

        return way switch
        {
            DocxFeatures.Struck => Beside(plain, DocxXml.Run(wrong, Dice.Pick<string>(["<w:strike/>", "<w:dstrike/>"]))),
            DocxFeatures.StruckOrNot => Beside(plain, DocxXml.Run(wrong, """<w:strike/><w:dstrike w:val="0"/>""")),
            DocxFeatures.OnItsGround => Beside(plain, DocxXml.Run(wrong, Dice.Pick(OnItsGround))),
            DocxFeatures.Bound => context.Bound(cell.Flat, DocxXml.Run(cell.Flat)),
            DocxFeatures.Stale => context.Bound(cell.Flat, DocxXml.Run(wrong)),
            DocxFeatures.Overprinted => Overprinted(cell.Flat, wrong),
            DocxFeatures.BoxNumber => DocxTextBox.Number(context, cell.Text, isOffThePage: false),
            DocxFeatures.FloatingBox => DocxTextBox.Number(context, cell.Text, isOffThePage: true),
            _ => null,
        };
    }

    /// <summary>A number in another file.</summary>
    public string Chunk(string text) => Dice.Chance(0.5) || !text.All(character => char.IsAsciiDigit(character) || character is '.' or '-')
        ? context.Chunk("html", Html.Page($"<p>{Html.Escape(text)}</p>"))
        : Dice.Chance(0.5) ? context.Chunk("txt", text) : context.Chunk("rtf", $"{{\\rtf1\\ansi\\pard {text}\\par}}");

    /// <summary>The content of a cell in a row of one line: sometimes with another number on a second line, which is cut off.</summary>
    public static DocxContent InOneLine(DocxContent content, GridCell cell, Dice dice)
    {
        var isParagraph = !content.Xml.Contains("<w:tbl>", StringComparison.Ordinal)
            && !content.Xml.Contains("<w:alt", StringComparison.Ordinal);
        return cell.Text.Length > 0 && isParagraph && dice.Chance(FeatureSet.Often)
            ? content with { Xml = content.Xml + DocxXml.Paragraph(DocxXml.Run(Decoy.Number(cell.Text, dice))) }
            : content;
    }

    /// <summary>A field that prints its texts over each other, and has no result that was saved.</summary>
    private static string Overprinted(string right, string wrong) =>
        """<w:r><w:fldChar w:fldCharType="begin"/></w:r>"""
        + $"""<w:r><w:instrText xml:space="preserve"> EQ \o({DocxXml.Escape(right)},{wrong}) </w:instrText></w:r>"""
        + """<w:r><w:fldChar w:fldCharType="end"/></w:r>""";

    private string Beside(string right, string wrong) => Dice.Chance(0.5) ? wrong + right : right + wrong;
}
