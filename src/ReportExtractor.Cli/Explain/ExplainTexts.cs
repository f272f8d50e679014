using System.Globalization;
using ReportExtractor.Cli.Reports;
using ReportExtractor.Explaining;
using ReportExtractor.Matching.Readings;
using ReportExtractor.Records;

namespace ReportExtractor.Cli.Explain;

/// <summary>The texts of <c>explain</c>.</summary>
internal static class ExplainTexts
{
    public const string Status = "status";
    public const string Row = "row";
    public const string Column = "column";
    public const string Place = "place";
    public const string RawText = "raw text";
    public const string NoCell = "no cell was found";
    public const string WhyThisRow = "Why this row";
    public const string WhyThisColumn = "Why this column";
    public const string Sums = "Sums";
    public const string NoSums = "No printed sum includes it.";
    public const string Reasons = "Reasons";
    public const string NoReasons = "Nothing speaks against it.";
    public const string OnlySums = "Nothing but the sum that fails speaks against it.";
    public const string Cost = "cost";
    public const string Verdict = "verdict";

    public static string NoSuchKey(string key, IReadOnlyList<string> meant, int more)
    {
        var end = meant.Count == 0 ? "; the keys are in the output of 'report-extractor templates show ogi-2021'" : "";
        var others = more > 0 ? $" and {more} more" : "";
        return $"No form has a figure '{key}'{(meant.Count > 0 ? $" (did you mean {string.Join(", ", meant)}{others}?)" : end)}.";
    }

    public static string NotOnForm(string key, string? form) =>
        $"The report follows the form {form}, which has no figure '{key}', and it prints none.";

    public static IEnumerable<string> RowSentences(FigureExplanation told)
    {
        if (told.Row is not { } row)
        {
            yield return "No row of the document was taken for it.";
            if (told.LikeRows.Count > 0)
            {
                yield return $"Most like its label is {Listed(told.LikeRows)}.";
            }

            yield break;
        }

        if (!row.HasLabel)
        {
            yield return "The rows of this table stand side by side in one line of cells; the headers name them.";
        }
        else if (row.Similarity > 0)
        {
            yield return $"The words at its cells agree with the label of the row to {Percent(row.Similarity)}.";
        }
        else
        {
            yield return "No words name it: it stands where the form has this row, between rows that were found.";
        }

        foreach (var (words, where) in new[] { (row.Stub, "in front of"), (row.WordsAbove, "above"), (row.WordsBelow, "below") })
        {
            if (words.Length > 0)
            {
                yield return $"Words {where} the cells: \"{Shortened(words)}\"";
            }
        }

        yield return told.LikeRows.Count > 0 ? $"They are also like {Listed(told.LikeRows)}." : "No other label of the table is like them.";
        if (row.IsAmbiguous)
        {
            yield return "Another row of the form would fit almost as well.";
        }
    }

    public static IEnumerable<string> ColumnSentences(ColumnExplanation column)
    {
        yield return $"It is cell {column.Cell} of {column.Readings[0].Cells.Count} in the form's row.";
        if (column.Headers.Count > 0)
        {
            yield return $"Headers over the cell: {string.Join(" / ", column.Headers.Select(header => $"\"{Shortened(header)}\""))}";
        }

        yield return column switch
        {
            { AreAll: false } => "There are more ways to read the row than could be searched; the first was taken.",
            { Readings.Count: 1 } => "There is one way to read the row.",
            _ => Of(column.Decision),
        };
    }

    public static string CostOf(ExplainedReading reading) => Number(reading.Cost);

    public static string Taken(ExplainedReading reading) => "taken" + Left(reading);

    public static string Rejection(ExplainedReading reading, ExplainedReading taken)
    {
        var reason = reading.FailedSum is { } sum
            ? $"a sum would fail: {ReportTexts.Of(sum.Parts)}, printed {ReportTexts.Of(sum.Whole)}"
            : reading.Cost > taken.Cost ? $"costs {Number(reading.Cost - taken.Cost)} more" : "as likely";
        return reason + Left(reading);
    }

    public static string MoreReadings(int count) => $"and {count} more, which cost more";

    public static string OutcomeOf(Check check) => check.Outcome switch
    {
        CheckOutcome.Pass => $"{check.Rule}, {check.Scope}: holds, {ReportTexts.Of(check.Expected)}",
        CheckOutcome.Fail => Show.ShowTexts.Failure(check),
        _ => $"{check.Rule}, {check.Scope}: not assessable, a figure has no value",
    };

    public static string Term(string key, Figure? figure) => figure switch
    {
        null => $"{key} missing",
        { Value: null } => $"{key} {ReportTexts.Of(figure.Status)}",
        _ => $"{key} {ReportTexts.Of(figure.Value)}",
    };

    public static string Zeros(int count) => count == 1 ? "; another is 0" : $"; {count} others are 0";

    /// <summary>How a cell was decided where there are several readings.</summary>
    private static string Of(CellDecision decision) => decision switch
    {
        CellDecision.Agreed => "All likely readings of the row agree in this cell:",
        CellDecision.BySums => "The printed sums allow one reading only:",
        CellDecision.SeveralAgree => "Several readings agree with the printed sums:",
        CellDecision.NoneAgrees => "No reading agrees with the printed sums:",
        CellDecision.NumberTooMany => "The row has a number more than the form, and only the sum along it shows which:",
        CellDecision.OnlyRowSum => "Only the sum along the row supports this reading:",
        CellDecision.Unconfirmed => "The sums agree with this reading, and none of them confirms it:",
        _ => "There are more readings than could be searched:",
    };

    private static string Left(ExplainedReading reading) =>
        reading.Left.Count == 0 ? "" : $"; left out: {string.Join(" ", reading.Left)}";

    private static string Listed(IEnumerable<LikeLabel> labels) =>
        string.Join(", ", labels.Select(label => $"\"{Shortened(label.Words)}\" ({Percent(label.Similarity)})"));

    /// <summary>The words around a row may be a page of prose.</summary>
    private static string Shortened(string words)
    {
        const int most = 120;
        return words.Length <= most ? words : "…" + words[^most..];
    }

    private static string Percent(double share) => share.ToString("0 %", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
