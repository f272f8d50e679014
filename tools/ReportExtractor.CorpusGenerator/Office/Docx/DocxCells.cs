using System.Globalization;
using ReportExtractor.CorpusGenerator.Damages;
using ReportExtractor.CorpusGenerator.Grids;

namespace ReportExtractor.CorpusGenerator.Office.Docx;

/// <summary>Writes what stands in a table's cells.</summary>
internal sealed class DocxCells(DocxContext context)
{
    private const double Often = 0.35;
    private const string Centered = """<w:jc w:val="center"/>""";

    private string? _moved;

    private Dice Dice => context.Dice;

    private FeatureSet Features => context.Features;

    /// <summary>What a cell holds.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="mayCount">Whether list numbers may stand in for written ones here.</param>
    public DocxContent Content(GridCell cell, bool mayCount) => cell.Role switch
    {
        GridRole.Continued => new DocxContent(DocxXml.Paragraph("")),
        GridRole.Value => Number(cell.Text),
        GridRole.Group when cell.Text.Length > 0 && Features.Use(DocxFeatures.CharacterParagraphs, 0.8, Dice) =>
            new DocxContent(string.Concat(cell.Flat.Select(character => DocxXml.Paragraph(DocxXml.Run($"{character}"), Centered)))),
        _ => Label(cell, mayCount),
    };

    /// <summary>A number that no reader sees, in a row that is hidden or deleted.</summary>
    /// <param name="cell">The cell of the row beside.</param>
    /// <param name="isDeleted">Whether it is deleted; else hidden.</param>
    public string Ghost(GridCell cell, bool isDeleted)
    {
        string text = cell.Role == GridRole.Value ? Decoy.Number(cell.Text, Dice) : cell.Text;
        return isDeleted
            ? DocxXml.Paragraph(context.Changed("del", DocxXml.Run(text, element: "delText")), $"<w:rPr>{context.Changed("del", "")}</w:rPr>")
            : DocxXml.Paragraph(DocxXml.Run(text, DocxXml.Vanish), $"<w:rPr>{DocxXml.Vanish}</w:rPr>");
    }

    private DocxContent Number(string text)
    {
        string? way = Features.Pick(text.Length > 0 ? DocxFeatures.OfNumbers : [DocxFeatures.Deleted, DocxFeatures.Hidden, DocxFeatures.HiddenByStyle], Often, Dice);
        if (way is DocxFeatures.Raised or DocxFeatures.RaisedByPosition && !Decoy.CanBearMark(text))
        {
            way = null;
        }

        if (way is not null and not DocxFeatures.Symbol)
        {
            Features.Use(way);
        }

        string before = "";
        if (_moved is not null)
        {
            int id = context.NextId();
            before = $"""<w:moveFromRangeStart w:id="{id}" w:author="校对" w:date="2021-01-15T09:30:00Z" w:name="move{_moved}"/>{context.Changed("moveFrom", DocxXml.Run(_moved))}<w:moveFromRangeEnd w:id="{id}"/>""";
            _moved = null;
        }

        if (Features.Use(DocxFeatures.WhiteNumbers, Often, Dice))
        {
            before += DocxXml.Run(Decoy.Number(text, Dice), """<w:color w:val="FFFFFF"/>""");
        }

        string runs = before + way switch
        {
            DocxFeatures.SplitRuns => string.Concat(text.Select(character => Plain($"{character}"))),
            DocxFeatures.Symbol => Symbols(text),
            DocxFeatures.SdtRun => context.Control(Plain(text)),
            DocxFeatures.Inserted => context.Changed("ins", Plain(text)),
            DocxFeatures.Deleted => Beside(Plain(text), context.Changed("del", DocxXml.Run(Decoy.Number(text, Dice), element: "delText"))),
            DocxFeatures.Moved => Moved(text),
            DocxFeatures.Hidden => Beside(Plain(text), DocxXml.Run(Decoy.Number(text, Dice), DocxXml.Vanish)),
            DocxFeatures.HiddenByStyle => Beside(Plain(text), DocxXml.Run(Decoy.Number(text, Dice), """<w:rStyle w:val="Hidden"/>""")),
            DocxFeatures.Field => Field(text),
            DocxFeatures.SimpleField => $"""<w:fldSimple w:instr=" DOCPROPERTY 数据{Decoy.Number(text, Dice)} \* MERGEFORMAT ">{Plain(text)}</w:fldSimple>""",
            DocxFeatures.Raised => Plain(text) + DocxXml.Run(Dice.Pick<string>(["[1]", "①", "1"]), """<w:vertAlign w:val="superscript"/>"""),
            DocxFeatures.RaisedByPosition => Plain(text) + DocxXml.Run("[1]", """<w:position w:val="8"/><w:sz w:val="12"/>"""),
            DocxFeatures.WideDigits => Plain(WideDigits.Wide(text)),
            _ => Plain(text),
        };
        string paragraph = DocxXml.Paragraph(runs, Centered);
        return way switch
        {
            DocxFeatures.SdtParagraph => new DocxContent(context.Control(paragraph)),
            DocxFeatures.SdtCell => new DocxContent(paragraph, IsControlled: true),
            DocxFeatures.NumberTable => new DocxContent(DocxXml.Table([500], $"<w:tr>{DocxXml.Cell(500, paragraph)}</w:tr>") + DocxXml.Paragraph("")),
            _ => new DocxContent(paragraph),
        };
    }

    private string Plain(string text) => DocxXml.Run(
        text.Contains('-', StringComparison.Ordinal) && Features.Use(DocxFeatures.NoBreakHyphen) ? text.Replace('-', '\u2011') : text);

    private string Beside(string right, string wrong) => Dice.Chance(0.5) ? wrong + right : right + wrong;

    private string Moved(string text)
    {
        _moved = text;
        int id = context.NextId();
        return $"""<w:moveToRangeStart w:id="{id}" w:author="校对" w:date="2021-01-15T09:30:00Z" w:name="move{text}"/>{context.Changed("moveTo", Plain(text))}<w:moveToRangeEnd w:id="{id}"/>""";
    }

    private string Field(string text)
    {
        string code = Dice.Pick([$" ={Decoy.Number(text, Dice)}+{Decoy.Number(text, Dice)} ", " =SUM(ABOVE) ", $" FORMTEXT {Decoy.Number(text, Dice)} ", " QUOTE 17 "]);
        return $"""<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{Plain(text)}<w:r><w:fldChar w:fldCharType="end"/></w:r>""";
    }

    /// <summary>ASCII digits as characters of the font Symbol, which has them in its own page of Unicode.</summary>
    private string Symbols(string text)
    {
        if (!text.All(char.IsAsciiDigit))
        {
            return Plain(text);
        }

        Features.Use(DocxFeatures.Symbol);
        return string.Concat(text.Select(digit => Symbol("Symbol", 0xF000 + digit)));
    }

    private static string Symbol(string font, int code) =>
        $"""<w:r><w:sym w:font="{font}" w:char="{code.ToString("X4", CultureInfo.InvariantCulture)}"/></w:r>""";

    private DocxContent Label(GridCell cell, bool mayCount)
    {
        string text = cell.Text;
        string properties = cell.Role == GridRole.Label ? "" : Centered;
        LabelNumber? number = cell.Role is GridRole.Label or GridRole.Group ? LabelNumber.Of(text) : null;
        if (number is { } counted && mayCount && Features.Use(DocxFeatures.ListNumbers))
        {
            properties = $"""<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{context.Lists.ListFor(counted)}"/></w:numPr>{properties}""";
            text = text[counted.Length..];
            number = null;
        }

        string? way = Features.Pick(text.Length > 1 ? DocxFeatures.OfLabels : [], Often, Dice);
        if (way is not null && (way != DocxFeatures.Symbol || cell.Role == GridRole.Label))
        {
            Features.Use(way);
        }

        int after = number?.Length ?? 0;
        int middle = Math.Max(after + 1, text.Length / 2);
        string runs = way switch
        {
            DocxFeatures.SplitRuns => string.Concat(text.Select(character => DocxXml.Run($"{character}"))),
            DocxFeatures.LineBreak => DocxXml.Run(text.Insert(Math.Min(middle, text.Length), "\n")),
            DocxFeatures.Tab => DocxXml.Run(text.Insert(after, "\t")),
            DocxFeatures.SoftHyphen => DocxXml.Run(text.Insert(Math.Min(middle, text.Length), "\u00AD")),
            DocxFeatures.Symbol when number?.Kind == LabelNumberKind.Decimal => DocxXml.Run(text[..1]) + Symbol("Symbol", 0xF000 + '.') + DocxXml.Run(text[2..]),
            DocxFeatures.Symbol when cell.Role == GridRole.Label => Symbol("Wingdings", 0xF06C) + DocxXml.Run(text),
            DocxFeatures.SdtRun => context.Control(DocxXml.Run(text)),
            DocxFeatures.Raised => DocxXml.Run(text) + DocxXml.Run("1", """<w:vertAlign w:val="superscript"/>"""),
            _ => DocxXml.Run(text),
        };
        string paragraph = DocxXml.Paragraph(runs, properties);
        return new DocxContent(way == DocxFeatures.SdtParagraph ? context.Control(paragraph) : paragraph, way == DocxFeatures.SdtCell);
    }
}
