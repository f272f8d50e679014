using ReportExtractor.Problems;
using ReportExtractor.Problems.Reasons;
using ReportExtractor.Records;

namespace ReportExtractor.Tests.Extraction;

/// <summary>Reads reports of which a test writes only some lines, and shows what was read.</summary>
internal static class ReadFigures
{
    /// <summary>Reads lines between a title and the heading that follows the tables.</summary>
    public static ReportRecord Read(string text) =>
        new Extractor().ExtractText("临江市水务局2021年政府信息公开工作年度报告\n" + text + "\n五、存在的主要问题及改进情况\n");

    /// <summary>Reads lines whose tabs are written as <c>⇥</c>.</summary>
    public static ReportRecord ReadTabbed(string text) => Read(text.Replace('⇥', '\t'));

    /// <summary>Reads a file that ends behind some lines.</summary>
    public static ReportRecord ReadToEnd(string text) => new Extractor().ExtractText("临江市水务局2021年政府信息公开工作年度报告\n" + text);

    /// <summary>
    /// The figures of a row, in the order of the form: <c>7</c> is read, <c>7?</c> is suspect, <c>-</c> is blank, <c>/</c> is a nil mark,
    /// <c>*</c> is unreadable, and <c>.</c> has no cell.
    /// </summary>
    public static string RowOf(ReportRecord record, string row) => string.Join(' ', FiguresOf(record, row).Select(Shown));

    /// <summary>The codes of all reasons of a figure, or of the figures of a row.</summary>
    public static IReadOnlyList<string> ReasonsOf(ReportRecord record, string row) =>
        [.. FiguresOf(record, row).SelectMany(figure => figure.Reasons).Distinct().OrderBy(Reason.RankOf)];

    /// <summary>The labels and numbers of rows that are not on the form, as the problems name them.</summary>
    public static IEnumerable<string> UnexpectedRows(ReportRecord record) =>
        record.Problems.Where(problem => problem.Code == ProblemCodes.UnexpectedRow).Select(problem => problem.Message.ToString());

    private static IEnumerable<Figure> FiguresOf(ReportRecord record, string row) =>
        record.Figures.Where(figure => figure.Key == row || figure.Key.StartsWith(row + ".", StringComparison.Ordinal));

    private static string Shown(Figure figure) => figure.Status switch
    {
        FigureStatus.Read => $"{figure.Value}",
        FigureStatus.Suspect => $"{figure.Value}?",
        FigureStatus.Blank => "-",
        FigureStatus.Nil => "/",
        FigureStatus.Unreadable => "*",
        _ => ".",
    };
}
