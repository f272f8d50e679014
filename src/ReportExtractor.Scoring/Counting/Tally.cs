namespace ReportExtractor.Scoring.Counting;

/// <summary>Counts over some cells of some reports.</summary>
public sealed class Tally
{
    /// <summary>Reports.</summary>
    public int Files { get; private set; }

    /// <summary>Reports of which there is no record.</summary>
    public int WithoutRecord { get; private set; }

    /// <summary>Reports whose record names the right form.</summary>
    public int TemplateRight { get; private set; }

    /// <summary>Reports whose record names the right year.</summary>
    public int YearRight { get; private set; }

    /// <summary>Reports whose record names the right agency.</summary>
    public int AgencyRight { get; private set; }

    /// <summary>Cells.</summary>
    public int Cells { get; private set; }

    /// <summary>Cells that are right; false alarms are among them.</summary>
    public int Right { get; private set; }

    /// <summary>Cells of which the record does not have the printed number, nor another.</summary>
    public int Missed { get; private set; }

    /// <summary>Cells with another number that is suspect.</summary>
    public int Flagged { get; private set; }

    /// <summary>Cells with another number that is not suspect.</summary>
    public int Silent { get; private set; }

    /// <summary>Cells that are right, and suspect.</summary>
    public int FalseAlarms { get; private set; }

    /// <summary>Cells that are not right: missed, flagged or silent.</summary>
    public int Wrong => Missed + Flagged + Silent;

    /// <summary>The share of cells that are right, in percent; 100 where there is no cell.</summary>
    public decimal RightPercent => Cells == 0 ? 100 : 100m * Right / Cells;

    /// <summary>The share of false alarms among the cells, in percent; 0 where there is no cell.</summary>
    public decimal FalseAlarmPercent => Cells == 0 ? 0 : 100m * FalseAlarms / Cells;

    /// <summary>Adds a report and all its cells.</summary>
    /// <param name="report">The report.</param>
    internal void Add(ScoredReport report)
    {
        Files++;
        WithoutRecord += report.HasRecord ? 0 : 1;
        TemplateRight += report.IsTemplateRight ? 1 : 0;
        YearRight += report.IsYearRight ? 1 : 0;
        AgencyRight += report.IsAgencyRight ? 1 : 0;
        foreach (var cell in report.Cells)
        {
            AddCell(cell);
        }
    }

    /// <summary>Adds one cell of one report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cell">The cell.</param>
    internal void Add(ScoredReport report, ScoredCell cell)
    {
        Files++;
        WithoutRecord += report.HasRecord ? 0 : 1;
        AddCell(cell);
    }

    private void AddCell(ScoredCell cell)
    {
        Cells++;
        Right += cell.Outcome == CellOutcome.Right ? 1 : 0;
        Missed += cell.Outcome == CellOutcome.Missed ? 1 : 0;
        Flagged += cell.Outcome == CellOutcome.Flagged ? 1 : 0;
        Silent += cell.Outcome == CellOutcome.Silent ? 1 : 0;
        FalseAlarms += cell.IsFalseAlarm ? 1 : 0;
    }
}
