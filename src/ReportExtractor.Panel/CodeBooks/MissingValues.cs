using ReportExtractor.Records;

namespace ReportExtractor.Panel.CodeBooks;

/// <summary>Why a figure has no value that can be used: Stata's extended missing values, the same letters in every code book.</summary>
internal static class MissingValues
{
    /// <summary>The reasons, from <c>.a</c> on.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["blank", "nil", "unreadable", "missing", "suspect", "contradicted", "no-unit", "no-number"];

    /// <summary>The place of the reason in <see cref="All"/> for which a figure can't be used, or null if it can.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="isMoney">Whether it is an amount of money, which is nothing without its unit.</param>
    public static int? Of(Figure figure, bool isMoney) => figure switch
    {
        { Status: FigureStatus.Blank } => 0,
        { Status: FigureStatus.Nil } => 1,
        { Status: FigureStatus.Unreadable } => 2,
        { Status: FigureStatus.Missing } => 3,
        { Value: null } => 7,
        { Status: FigureStatus.Suspect } => 4,
        { Sums: SumsVerdict.Contradicted } => 5,
        { Unit: null } when isMoney => 6,
        _ => null,
    };

    /// <summary>The missing value as Stata writes it.</summary>
    /// <param name="place">The place in <see cref="All"/>.</param>
    public static string Symbol(int place) => $".{(char)('a' + place)}";
}
