using ReportExtractor.Panel.CodeBooks;

namespace ReportExtractor.Panel.Tables;

/// <summary>The columns of the table of names: a row a figure, with its variable and its key.</summary>
internal static class VariablesTable
{
    /// <summary>The table.</summary>
    public static Table<BookFigure> Instance { get; } = new("variables",
    [
        Column<BookFigure>.OfText("variable", figure => figure.Variable),
        Column<BookFigure>.OfText("key", figure => figure.Key),
        Column<BookFigure>.OfText("forms", figure => figure.Forms),
        Column<BookFigure>.OfText("label_zh", figure => figure.Chinese),
        Column<BookFigure>.OfText("label_en", figure => figure.English),
        Column<BookFigure>.OfCodes("measured_in", ["count", "signed", "yuan"], figure =>
            figure.IsMoney ? "yuan" : figure.Entries[0].Kind),
    ], ["key"]);
}
