using ReportExtractor.Documents;
using ReportExtractor.Problems;

namespace ReportExtractor.Tests.Matching.Doubts;

/// <summary>Cases of what only some formats can show: letters that may be hidden, digits without a rule between them, pages.</summary>
internal static class DocumentCases
{
    private const string Rules = "article20_1.rules.issued";
    private const string New = "applications.new.natural_person";

    /// <summary>The cases.</summary>
    public static IEnumerable<DoubtCase> All =>
    [
        new(ReasonCodes.FaintLetters, Rules, WithDoubt(ReasonCodes.FaintLetters)),
        new(ReasonCodes.MayBeStruck, Rules, WithDoubt(ReasonCodes.MayBeStruck)),
        new(ReasonCodes.FloatingBox, Rules, WithDoubt(ReasonCodes.FloatingBox)),
        new(ReasonCodes.StaleControl, Rules, WithDoubt(ReasonCodes.StaleControl)),
        new(ReasonCodes.BlanksLost, Rules, WithDoubt(ReasonCodes.BlanksLost)),
        new(ReasonCodes.LineMayHaveMoved, Rules, WithDoubt(ReasonCodes.LineMayHaveMoved)),
        new(ReasonCodes.DamagedStream, Rules, WithDoubt(ReasonCodes.DamagedStream)),
        new(ReasonCodes.StruckDigits, Rules, WithDoubt(ReasonCodes.StruckDigits)),
        new(ReasonCodes.CoveredDigits, Rules, WithDoubt(ReasonCodes.CoveredDigits)),
        new(ReasonCodes.CutDigits, Rules, WithDoubt(ReasonCodes.CutDigits)),
        new(ReasonCodes.TwoTexts, Rules, WithDoubt(ReasonCodes.TwoTexts)),
        new(ReasonCodes.OcrDisagrees, Rules, WithDoubt(ReasonCodes.OcrDisagrees)),
        new(ReasonCodes.NilByOne, Rules, WithDoubt(ReasonCodes.NilByOne)),
        new(ReasonCodes.InkUnread, Rules, WithDoubt(ReasonCodes.InkUnread)),
        new(ReasonCodes.OcrUnsure, Rules, WithDoubt(ReasonCodes.OcrUnsure)),
        new(ReasonCodes.DigitsNear, Rules, Grid(Row("规章", Cell("1") with { MayJoinNeighbour = true }, Cell("2"), Cell("3")))),
        new(ReasonCodes.OverBorder, Rules, WithDoubt(ReasonCodes.OverBorder)),
        new(ReasonCodes.DigitsApart, Rules, WithDoubt(ReasonCodes.DigitsApart)),
        new(ReasonCodes.NoteOrDigit, Rules, WithDoubt(ReasonCodes.NoteOrDigit)),
        new(ReasonCodes.DigitsNearBrokenRow, "applications.granted.natural_person", DigitsNearBrokenRow()),
        new(ReasonCodes.RowsJoined, "applications.granted.natural_person", DigitsNearBrokenRow()),
        new(ReasonCodes.EmptyCellsLost, New, EmptyCellsLost()),
        new(ReasonCodes.LabelWithoutNumbers, "article20_6.coercion.decisions", LabelBelow()),
        new(ReasonCodes.DigitsOnNextPage, "applications.granted.natural_person", DigitsOnNextPage()),
    ];

    private static Document WithDoubt(string code) => Grid(Row("规章", Cell("1") with { Doubt = code }, Cell("2"), Cell("3")));

    /// <summary>A row of a grid whose cells are on two rows, one of them without a rule below it.</summary>
    private static Document DigitsNearBrokenRow() => new(
    [
        new Grid(
            [
                Row("一、本年新收政府信息公开申请数量", Numbers(1, 2, 0, 0, 0, 0, 3)),
                Row("（一）予以公开", [.. Numbers(4, 0, 0).Select(cell => cell with { MayJoinNeighbour = true })]),
                new GridRow([.. Numbers(1, 0, 0, 4)]),
            ],
            GridLayout.Rows),
    ]);

    /// <summary>A line that the page broke between two cells, with fewer numbers than the form has cells.</summary>
    private static Document EmptyCellsLost()
    {
        const string line = "一、本年新收政府信息公开申请数量  1  2     3";
        return new Document([new Paragraph(line, new TextLocation(1, 1)) { BlanksLostBefore = line.Length - 1 }]);
    }

    /// <summary>A cell broken over two rows; the number of the second is not that of the label below it.</summary>
    private static Document LabelBelow() => new(
    [
        new Grid([Row("行政处罚", Cell("（含")), new GridRow([.. Numbers(45631)])], GridLayout.Spanned),
        new Paragraph("件）", new TextLocation(3, 1)),
        new Paragraph("约一百件（其", new TextLocation(4, 1)),
        new Paragraph("行政强制", new TextLocation(5, 1)),
        new Paragraph("第二十条第（八）项", new TextLocation(6, 1)),
    ]);

    /// <summary>The last row of a page, and digits without a label at the top of the next.</summary>
    private static Document DigitsOnNextPage() => new(
    [
        new Grid(
            [
                Row("一、本年新收政府信息公开申请数量", [.. Numbers(4, 2, 0, 0, 0, 0, 6).Select(cell => OnPage(cell, 1))]),
                Row("（一）予以公开", [.. Numbers(0, 3, 0, 0, 0, 0, 3).Select(cell => OnPage(cell, 1))]),
                new GridRow([new Cell("果", 0, Page(2)), OnPage(new Cell("5", 1, Page(2)), 2)]),
            ],
            GridLayout.Spanned),
    ]);

    private static Cell OnPage(Cell cell, int page) => cell with { Location = Page(page) };

    private static PageLocation Page(int page) => new(page, new PageBox(0, 0, 1, 1));

    private static Document Grid(params GridRow[] rows) => new([new Grid(rows, GridLayout.Spanned)]);

    private static GridRow Row(string label, params Cell[] cells) =>
        new([new Cell(label, 0, new TableLocation(1, 1, 1)), .. cells.Index().Select(cell => cell.Item with { Column = cell.Index + 1 })]);

    private static Cell[] Numbers(params int[] numbers) =>
        [.. numbers.Index().Select(number => Cell($"{number.Item}") with { Column = number.Index + 1 })];

    private static Cell Cell(string text) => new(text, 0, new TableLocation(1, 1, 1));
}
