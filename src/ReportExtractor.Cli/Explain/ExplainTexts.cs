using System.Globalization;
using ReportExtractor.Cli.Reports;
using ReportExtractor.Cli.Texts;
using ReportExtractor.Explaining;
using ReportExtractor.Records;

namespace ReportExtractor.Cli.Explain;

/// <summary>Says what is known of a figure.</summary>
internal static class ExplainTexts
{
    /// <summary>More of the words around a cell than a person compares with a label.</summary>
    private const int MostCharacters = 120;

    /// <summary>No form has a figure.</summary>
    /// <param name="texts">The language.</param>
    /// <param name="key">The key.</param>
    /// <param name="meant">Keys that may have been meant.</param>
    /// <param name="most">The number of keys to show.</param>
    public static string NoFigure(this CliTexts texts, string key, IReadOnlyList<string> meant, int most) => meant.Count == 0
        ? texts.NoSuchKey(key)
        : texts.NoSuchKeyButLike(key, texts.KeysOf(meant, most));

    /// <summary>Why the row is this one.</summary>
    public static IEnumerable<string> RowSentences(this CliTexts texts, FigureExplanation told)
    {
        if (told.Row is not { } row)
        {
            yield return texts.NoRow;
            if (told.LikeRows.Count > 0)
            {
                yield return texts.MostLike(texts.LabelsOf(told));
            }

            yield break;
        }

        yield return row switch
        {
            { HasLabel: false } => texts.RowsSideBySide,
            { Similarity: > 0 } => texts.LabelAgrees(Percent(row.Similarity)),
            _ => texts.NoWords,
        };
        (string Words, Func<string, string> Say)[] around =
            [(row.Stub, texts.WordsInFront), (row.WordsAbove, texts.WordsAbove), (row.WordsBelow, texts.WordsBelow)];
        foreach (var (words, say) in around.Where(each => each.Words.Length > 0))
        {
            yield return say(Shortened(words));
        }

        yield return told.LikeRows.Count > 0 ? texts.AlsoLike(texts.LabelsOf(told)) : texts.NoOtherLabel;
        if (row.IsAmbiguous)
        {
            yield return texts.OtherRowFits;
        }
    }

    /// <summary>Why the column is this one.</summary>
    public static IEnumerable<string> ColumnSentences(this CliTexts texts, ColumnExplanation column)
    {
        yield return texts.CellOf(column.Cell, column.Readings[0].Cells.Count);
        if (column.Headers.Count > 0)
        {
            yield return texts.HeadersOver(string.Join(" / ", column.Headers.Select(header => texts.Quoted(Shortened(header)))));
        }

        yield return column switch
        {
            { AreAll: false } => texts.TooManyReadings,
            { Readings.Count: 1 } => texts.OneReading,
            _ => texts.DecisionOf(column.Decision),
        };
    }

    /// <summary>What a reading costs.</summary>
    public static string CostOf(ExplainedReading reading) => Number(reading.Cost);

    /// <summary>Why a reading was taken or not.</summary>
    public static string VerdictOf(this CliTexts texts, ExplainedReading reading, ExplainedReading taken)
    {
        var verdict = reading switch
        {
            _ when ReferenceEquals(reading, taken) => texts.ReadingTaken,
            { FailedSum: { } sum } => texts.SumWouldFail(CliTexts.Number(sum.Parts), CliTexts.Number(sum.Whole)),
            _ when reading.Cost > taken.Cost => texts.CostsMore(Number(reading.Cost - taken.Cost)),
            _ => texts.AsLikely,
        };
        return reading.Left.Count == 0 ? verdict : texts.LeftOut(verdict, string.Join(" ", reading.Left));
    }

    /// <summary>What came of a check.</summary>
    public static string OutcomeOf(this CliTexts texts, Check check) => check.Outcome switch
    {
        CheckOutcome.Pass => texts.SumHolds(check.Rule, check.Scope, CliTexts.Number(check.Expected)),
        CheckOutcome.Fail => texts.FailureOf(check),
        _ => texts.SumNotAssessable(check.Rule, check.Scope),
    };

    /// <summary>A term of a sum.</summary>
    public static string TermOf(this CliTexts texts, string key, Figure? figure) => figure?.Value is { } value
        ? $"{key} {CliTexts.Number(value)}"
        : $"{key} {texts.StatusOf(figure?.Status ?? FigureStatus.Missing)}";

    private static string LabelsOf(this CliTexts texts, FigureExplanation told) =>
        texts.List(told.LikeRows.Select(label => texts.Likeness(Shortened(label.Words), Percent(label.Similarity))));

    private static string Shortened(string words) => words.Length <= MostCharacters ? words : "…" + words[^MostCharacters..];

    private static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
