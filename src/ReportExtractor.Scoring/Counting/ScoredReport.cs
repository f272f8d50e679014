using ReportExtractor.Records;
using ReportExtractor.Scoring.Sources;
using ReportExtractor.Templates;

namespace ReportExtractor.Scoring.Counting;

/// <summary>One report, scored: its record compared with its truth.</summary>
internal sealed class ScoredReport
{
    private static readonly Dictionary<string, HashSet<string>> KeysByForm =
        OfficialTemplates.All.ToDictionary(form => form.Id, form => form.Figures.Select(figure => figure.Key).ToHashSet());

    private ScoredReport(Truth truth, ReadRecord? record, IReadOnlyList<ScoredCell> cells)
    {
        Truth = truth;
        HasRecord = record is not null;
        IsTemplateRight = record is not null && truth.Template is not null && record.Template == truth.Template;
        IsYearRight = record is not null && truth.Year is not null && record.Year == truth.Year;
        IsAgencyRight = record is not null && truth.Agency is not null && (record.Agency ?? "") == truth.Agency;
        Cells = cells;
    }

    /// <summary>The truth.</summary>
    public Truth Truth { get; }

    /// <summary>Whether there is a record.</summary>
    public bool HasRecord { get; }

    /// <summary>Whether the record has the form of the truth.</summary>
    public bool IsTemplateRight { get; }

    /// <summary>Whether the record has the year of the truth.</summary>
    public bool IsYearRight { get; }

    /// <summary>Whether the record has the agency of the truth.</summary>
    public bool IsAgencyRight { get; }

    /// <summary>Every figure of the truth, in its order; then numbers under keys that its form does not have.</summary>
    public IReadOnlyList<ScoredCell> Cells { get; }

    /// <summary>Scores a record.</summary>
    /// <param name="truth">The truth.</param>
    /// <param name="record">The record.</param>
    public static ScoredReport Of(Truth truth, ReportRecord record)
    {
        ArgumentNullException.ThrowIfNull(truth);
        ArgumentNullException.ThrowIfNull(record);
        return Of(truth, ReadRecord.Of(record));
    }

    /// <summary>Scores a report without a record: every cell is missed.</summary>
    /// <param name="truth">The truth.</param>
    internal static ScoredReport Without(Truth truth) =>
        new(
            truth,
            null,
            [.. truth.Figures.Select(figure => new ScoredCell(figure.Key, CellOutcome.Missed, false, figure.Value, null, null, null))]);

    /// <summary>Scores a record of a file.</summary>
    /// <param name="truth">The truth.</param>
    /// <param name="record">The record.</param>
    internal static ScoredReport Of(Truth truth, ReadRecord record) =>
        new(truth, record,
        [
            .. truth.Figures.Select(figure => Score(figure.Key, figure.Value, truth.HasNilMarks || truth.Nil.Contains(figure.Key), record)),
            .. truth.Absent.Select(key => Score(key, null, isNil: false, record)),
            .. truth.Ambiguous.Select(key => ScoreAmbiguous(key, record)),
            .. ForeignKeys(truth, record).Select(key => Score(key, null, isNil: false, record)),
        ]);

    /// <summary>
    /// Keys of numbers that the report's form does not have. If a report has rows of another form, its truth has them too.
    /// </summary>
    private static IEnumerable<string> ForeignKeys(Truth truth, ReadRecord record)
    {
        if (truth.Template is null || !KeysByForm.TryGetValue(truth.Template, out var keys))
        {
            return [];
        }

        var foreign = record.Figures
            .Where(figure => figure.Value.Value is not null && !keys.Contains(figure.Key))
            .Select(figure => figure.Key);
        return foreign.Except([.. truth.Figures.Keys, .. truth.Absent, .. truth.Ambiguous, .. truth.Unscored]);
    }

    private static ScoredCell Score(string key, decimal? printed, bool isNil, ReadRecord record)
    {
        var (value, status, note) = record.Find(key);
        var isSuspect = status == FigureStatus.Suspect;
        var isRight = value == printed || (isNil && printed == 0 && value is null && status is FigureStatus.Nil or FigureStatus.Blank);
        var outcome = isRight ? CellOutcome.Right
            : value is null ? CellOutcome.Missed
            : isSuspect ? CellOutcome.Flagged
            : CellOutcome.Silent;
        return new ScoredCell(key, outcome, isRight && isSuspect, printed, value, status, note);
    }

    private static ScoredCell ScoreAmbiguous(string key, ReadRecord record)
    {
        var (value, status, note) = record.Find(key);
        var isDoubted = value is null || status == FigureStatus.Suspect;
        return new ScoredCell(key, isDoubted ? CellOutcome.Right : CellOutcome.Silent, false, null, value, status, note);
    }
}
