using ReportExtractor.Cli.Reports;
using ReportExtractor.Cli.Terminal;
using ReportExtractor.Cli.Texts;
using ReportExtractor.Records;

namespace ReportExtractor.Cli.Show;

/// <summary>A figure as a cell of its table: as it is printed, with a mark and a colour that say what it is worth.</summary>
internal static class FigureCell
{
    public const string SuspectMark = "?";
    public const string ContradictedMark = "!";
    public const string BlankMark = "·";
    public const string MissingMark = "×";

    /// <summary>Text that is no number fits a column of numbers only if it is short.</summary>
    private const int LongestText = 12;

    /// <summary>The cell of a figure; of one that the form has not, it is empty.</summary>
    /// <param name="figure">The figure, or null.</param>
    public static StyledText Of(Figure? figure) => figure switch
    {
        null => "",
        { Value: not null } => new StyledText(ValueOf(figure) + string.Concat(MarksOf(figure)), StyleOf(figure)),
        { Status: FigureStatus.Missing } => new StyledText(MissingMark, Style.Bad),
        { Status: FigureStatus.Blank } => new StyledText(BlankMark, Style.Faint),
        _ => new StyledText(Shortened(figure.Raw?.Trim() ?? ""), StyleOf(figure)),
    };

    /// <summary>The marks that the cell of a figure has.</summary>
    /// <param name="figure">The figure.</param>
    public static IEnumerable<string> MarksOf(Figure figure)
    {
        if (figure.Status == FigureStatus.Suspect)
        {
            yield return SuspectMark;
        }

        if (figure.Sums == SumsVerdict.Contradicted)
        {
            yield return ContradictedMark;
        }

        if (figure.Status is FigureStatus.Blank or FigureStatus.Missing)
        {
            yield return figure.Status == FigureStatus.Blank ? BlankMark : MissingMark;
        }
    }

    /// <summary>The number with its unit.</summary>
    /// <param name="figure">The figure.</param>
    public static string ValueOf(Figure figure) =>
        ReportTexts.UnitOf(figure) is { } unit ? $"{CliTexts.Number(figure.Value)} {unit}" : CliTexts.Number(figure.Value);

    /// <summary>The style of a figure.</summary>
    /// <param name="figure">The figure.</param>
    public static Style StyleOf(Figure figure) => figure switch
    {
        { Status: FigureStatus.Unreadable or FigureStatus.Missing } => Style.Bad,
        { Sums: SumsVerdict.Contradicted } => Style.Bad,
        { Status: FigureStatus.Suspect } => Style.Doubt,
        { Status: FigureStatus.Nil or FigureStatus.Blank } => Style.Faint,
        { Sums: SumsVerdict.Confirmed } => Style.Good,
        _ => Style.Plain,
    };

    private static string Shortened(string text) => text.Length <= LongestText ? text : text[..(LongestText - 1)] + "…";
}
