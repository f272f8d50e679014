using System.Globalization;
using ReportExtractor.CorpusGenerator.Damages.Cells;
using ReportExtractor.CorpusGenerator.Grids;

namespace ReportExtractor.CorpusGenerator.Office.Docx;

/// <summary>Writes the content of table cells.</summary>
internal sealed class DocxCells(DocxContext context)
{
    private const string Centered = """<w:jc w:val="center"/>""";
    private const string AtLeft = """<w:jc w:val="left"/>""";
    private const string AtRight = """<w:jc w:val="right"/>""";
    private const string Superscript = """<w:vertAlign w:val="superscript"/>""";

    private readonly DocxSight _sight = new(context);
    private string? _moved;

    private Dice Dice => context.Dice;

    private FeatureSet Features => context.Features;

    /// <summary>The content of a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="mayCount">Whether list numbers may replace written ones.</param>
    public DocxContent Content(GridCell cell, bool mayCount) => cell.Role switch
    {
        GridRole.Continued => new DocxContent(DocxXml.Paragraph("")),
        GridRole.Value => Number(cell),
        GridRole.Group when cell.Text.Length > 0 && Features.Use(DocxFeatures.CharacterParagraphs, 0.8, Dice) =>
            new DocxContent(string.Concat(cell.Flat.Select(character => DocxXml.Paragraph(DocxXml.Run($"{character}"), Centered)))),
        _ => Label(cell, mayCount),
    };

    /// <summary>What a cell of a hidden or deleted row holds: another number in place of the right one.</summary>
    /// <param name="cell">The cell of the row above.</param>
    /// <param name="isDeleted">Whether the row is deleted; otherwise it is hidden.</param>
    public string Ghost(GridCell cell, bool isDeleted)
    {
        var text = cell.Role == GridRole.Value ? Decoy.Number(cell.Text, Dice) : cell.Text;
        if (!isDeleted)
        {
            return DocxXml.Paragraph(DocxXml.Run(text, DocxXml.Vanish), $"<w:rPr>{DocxXml.Vanish}</w:rPr>");
        }

        var deleted = context.Changed("del", DocxXml.Run(text, element: "delText"));
        return DocxXml.Paragraph(deleted, $"<w:rPr>{context.Changed("del", "")}</w:rPr>");
    }

    private DocxContent Number(GridCell cell)
    {
        var text = cell.Text;
        var way = WayOfNumber(text);
        var before = MovedAway();
        if (Features.Use(DocxFeatures.WhiteNumbers, FeatureSet.Often, Dice))
        {
            before += DocxXml.Run(Decoy.Number(text, Dice), """<w:color w:val="FFFFFF"/>""");
        }

        if (text.Length > 0 && Features.Use(DocxFeatures.PrintedChanges, FeatureSet.Often, Dice))
        {
            before += context.Changed("del", DocxXml.Run(Decoy.Number(text, Dice), element: "delText"));
        }

        var runs = _sight.Runs(cell, way) ?? Runs(text, way);
        var paragraph = DocxXml.Paragraph(before + runs, Features.Use(DocxFeatures.EdgesApart) ? AtRight : Centered);
        return way switch
        {
            DocxFeatures.SdtParagraph => new DocxContent(context.Control(paragraph)),
            DocxFeatures.SdtCell => new DocxContent(paragraph, IsControlled: true),
            DocxFeatures.NumberTable => new DocxContent(TableOf(paragraph)),
            DocxFeatures.Chunk => new DocxContent(_sight.Chunk(text) + DocxXml.Paragraph(before)),
            DocxFeatures.OnItsGround => new DocxContent(paragraph, Shade: DocxSight.CellShade),
            _ => new DocxContent(paragraph),
        };
    }

    /// <summary>Chooses a feature for a number's cell, or none, and counts it as used.</summary>
    private string? WayOfNumber(string text)
    {
        var way = Features.Pick(text.Length > 0 ? DocxFeatures.OfNumbers : DocxFeatures.OfBlanks, FeatureSet.Often, Dice);
        if (way is DocxFeatures.Raised or DocxFeatures.RaisedByPosition && !Decoy.CanBearMark(text))
        {
            return null;
        }

        // Symbols count as used when they are written, which not every text can be.
        if (way is not null and not DocxFeatures.Symbol)
        {
            Features.Use(way);
        }

        return way;
    }

    /// <summary>The moved-away text of the number that was moved to the cell before.</summary>
    private string MovedAway()
    {
        if (_moved is not { } moved)
        {
            return "";
        }

        _moved = null;
        return context.MovedRange("moveFrom", $"move{moved}", DocxXml.Run(moved));
    }

    private string Runs(string text, string? way) => way switch
    {
        DocxFeatures.SplitRuns => string.Concat(text.Select(character => Plain($"{character}"))),
        DocxFeatures.Symbol => Symbols(text),
        DocxFeatures.SdtRun => context.Control(Plain(text)),
        DocxFeatures.Inserted => context.Changed("ins", Plain(text)),
        DocxFeatures.Deleted =>
            Beside(Plain(text), context.Changed("del", DocxXml.Run(Decoy.Number(text, Dice), element: "delText"))),
        DocxFeatures.Moved => MovedHere(text),
        DocxFeatures.Hidden => Beside(Plain(text), DocxXml.Run(Decoy.Number(text, Dice), DocxXml.Vanish)),
        DocxFeatures.HiddenByStyle =>
            Beside(Plain(text), DocxXml.Run(Decoy.Number(text, Dice), """<w:rStyle w:val="Hidden"/>""")),
        DocxFeatures.Field => Field(text),
        DocxFeatures.SimpleField => SimpleField(text),
        DocxFeatures.Raised => Plain(text) + DocxXml.Run(Dice.Pick<string>(["[1]", "①", "1"]), Superscript),
        DocxFeatures.RaisedByPosition => Plain(text) + DocxXml.Run("[1]", """<w:position w:val="8"/><w:sz w:val="12"/>"""),
        DocxFeatures.WideDigits => Plain(WideDigits.Wide(text)),
        _ => Plain(text),
    };

    private static string TableOf(string paragraph) =>
        DocxXml.Table([500], $"<w:tr>{DocxXml.Cell(500, paragraph)}</w:tr>") + DocxXml.Paragraph("");

    private string Plain(string text) => DocxXml.Run(
        text.Contains('-', StringComparison.Ordinal) && Features.Use(DocxFeatures.NoBreakHyphen) ? text.Replace('-', '\u2011') : text);

    private string Beside(string right, string wrong) => Dice.Chance(0.5) ? wrong + right : right + wrong;

    private string MovedHere(string text)
    {
        _moved = text;
        return context.MovedRange("moveTo", $"move{text}", Plain(text));
    }

    private string Field(string text)
    {
        var code = Dice.Pick(
        [
            $" ={Decoy.Number(text, Dice)}+{Decoy.Number(text, Dice)} ",
            " =SUM(ABOVE) ",
            $" FORMTEXT {Decoy.Number(text, Dice)} ",
            " QUOTE 17 ",
        ]);
        return FieldMark("begin")
            + $"""<w:r><w:instrText xml:space="preserve">{code}</w:instrText></w:r>"""
            + FieldMark("separate")
            + Plain(text)
            + FieldMark("end");
    }

    private static string FieldMark(string type) => $"""<w:r><w:fldChar w:fldCharType="{type}"/></w:r>""";

    private string SimpleField(string text)
    {
        var name = $"数据{Decoy.Number(text, Dice)}";
        return $"""<w:fldSimple w:instr=" DOCPROPERTY {name} \* MERGEFORMAT ">{Plain(text)}</w:fldSimple>""";
    }

    /// <summary>ASCII digits as characters of the font Symbol, which uses private code points.</summary>
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
        var text = cell.Text;
        var properties = cell.Role == GridRole.Label ? "" : Features.Has(DocxFeatures.EdgesApart) ? AtLeft : Centered;
        var number = cell.Role is GridRole.Label or GridRole.Group ? LabelNumber.Of(text) : null;
        if (number is { } counted && mayCount && Features.Use(DocxFeatures.ListNumbers))
        {
            var list = context.Lists.ListFor(counted);
            properties = $"""<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{list}"/></w:numPr>{properties}""";
            text = text[counted.Length..];
            number = null;
        }

        var way = Features.Pick(text.Length > 1 ? DocxFeatures.OfLabels : [], FeatureSet.Often, Dice);
        if (way is not null && (way != DocxFeatures.Symbol || cell.Role == GridRole.Label))
        {
            Features.Use(way);
        }

        var paragraph = DocxXml.Paragraph(Runs(cell.Role, text, number, way), properties);
        return new DocxContent(
            way == DocxFeatures.SdtParagraph ? context.Control(paragraph) : paragraph, IsControlled: way == DocxFeatures.SdtCell);
    }

    private string Runs(GridRole role, string text, LabelNumber? number, string? way)
    {
        var after = number?.Length ?? 0;
        var middle = Math.Min(Math.Max(after + 1, text.Length / 2), text.Length);
        return way switch
        {
            DocxFeatures.SplitRuns => string.Concat(text.Select(character => DocxXml.Run($"{character}"))),
            DocxFeatures.LineBreak => DocxXml.Run(text.Insert(middle, "\n")),
            DocxFeatures.Tab => DocxXml.Run(text.Insert(after, "\t")),
            DocxFeatures.SoftHyphen => DocxXml.Run(text.Insert(middle, "\u00AD")),
            DocxFeatures.Symbol when number?.Kind == LabelNumberKind.Decimal =>
                DocxXml.Run(text[..1]) + Symbol("Symbol", 0xF000 + '.') + DocxXml.Run(text[2..]),
            DocxFeatures.Symbol when role == GridRole.Label => Symbol("Wingdings", 0xF06C) + DocxXml.Run(text),
            DocxFeatures.SdtRun => context.Control(DocxXml.Run(text)),
            DocxFeatures.Raised => DocxXml.Run(text) + DocxXml.Run("1", Superscript),
            _ => DocxXml.Run(text),
        };
    }
}
