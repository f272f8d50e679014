using System.Globalization;
using ReportExtractor.Cli.Terminal;
using ReportExtractor.Cli.Texts;
using ReportExtractor.Scoring.Counting;

namespace ReportExtractor.Cli.Score;

/// <summary>Writes scores as tables.</summary>
/// <param name="report">The scores.</param>
/// <param name="screen">Where to write.</param>
internal sealed class ScoreTables(ScoreReport report, Screen screen)
{
    /// <summary>At most this many cells of a file are listed: enough to see what is wrong. JSON has all of them.</summary>
    private const int MaxCells = 10;

    /// <summary>At most this many files without a record are listed.</summary>
    private const int MaxNames = 10;

    /// <summary>The longest word for what became of a cell.</summary>
    private const int WordWidth = 12;

    /// <summary>The columns of counts: a million files, a billion cells, and the headings.</summary>
    private static readonly int[] Widths = [7, 10, 11, 8, 8, 8, 13];

    private readonly CliTexts _texts = screen.Texts;

    /// <summary>Writes them.</summary>
    public void Write()
    {
        foreach (var group in report.Groups)
        {
            Head(_texts.By(group.Name));
            foreach (var (name, tally) in group.Rows)
            {
                Line(tally, name);
            }

            screen.Line();
        }

        Head("");
        Line(report.Total, _texts.All);
        WriteWorst();
        WriteNames();
        if (report.RecordsWithoutTruth > 0)
        {
            screen.Line(_texts.WithoutTruth(report.RecordsWithoutTruth));
        }

        var total = report.Total;
        screen.Line();
        screen.Line(_texts.FormsRight(total.Files, total.TemplateRight, total.YearRight, total.AgencyRight));
        screen.Line(_texts.ScoreSummary(total.Silent, Percent(total.RightPercent), total.Cells, Percent(total.FalseAlarmPercent)));
    }

    private void WriteWorst()
    {
        if (report.Worst.Count == 0)
        {
            return;
        }

        screen.Line();
        Head(_texts.WorstFiles);
        foreach (var file in report.Worst)
        {
            Line(file.Tally, file.File);
            foreach (var cell in file.Cells.Take(MaxCells))
            {
                var status = cell.Status is { } known ? _texts.StatusOf(known) : _texts.NoFigure;
                var text = _texts.ScoredCell(cell.Key, Shown(cell.Printed), Shown(cell.Value), status);
                screen.Line($"    {TextWidth.Pad(WordOf(cell), WordWidth)} {text}");
            }

            if (file.Cells.Count > MaxCells)
            {
                screen.Line($"    {_texts.More(file.Cells.Count - MaxCells)}");
            }
        }
    }

    private void WriteNames()
    {
        if (report.WithoutRecord is { Count: > 0 } names)
        {
            var listed = _texts.List(names.Take(MaxNames));
            screen.Line();
            screen.Line(_texts.NoRecordOf(names.Count > MaxNames ? _texts.AndMore(listed, names.Count - MaxNames) : listed));
        }
    }

    private void Head(string name) => Row(
        [
            _texts.Files, _texts.Cells, _texts.RightPercent, _texts.Missed, _texts.Flagged, _texts.Silent, _texts.FalseAlarms,
        ],
        name);

    private void Line(Tally tally, string name) => Row(
        [
            $"{tally.Files}", $"{tally.Cells}", Percent(tally.RightPercent), $"{tally.Missed}", $"{tally.Flagged}", $"{tally.Silent}",
            $"{tally.FalseAlarms}",
        ],
        name);

    /// <summary>Names are last, because they may be long.</summary>
    private void Row(IEnumerable<string> cells, string name) =>
        screen.Line($"{string.Join(' ', cells.Select((cell, i) => TextWidth.Pad(cell, Widths[i], toTheRight: true)))}   {name}");

    private string WordOf(ScoredCell cell) => cell switch
    {
        { IsFalseAlarm: true } => _texts.FalseAlarms,
        { Outcome: CellOutcome.Missed } => _texts.Missed,
        { Outcome: CellOutcome.Flagged } => _texts.Flagged,
        _ => _texts.Silent,
    };

    /// <summary>A percentage, rounded down: 100 % means that everything is right.</summary>
    private static string Percent(decimal percent) =>
        (Math.Floor(percent * 1000) / 1000).ToString("0.000", CultureInfo.InvariantCulture) + "%";

    private string Shown(decimal? number) => number is null ? _texts.Nothing : CliTexts.Number(number);
}
