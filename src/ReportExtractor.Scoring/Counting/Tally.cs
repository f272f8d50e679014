namespace ReportExtractor.Scoring.Counting;

/// <summary>Counts of reports and cells.</summary>
public sealed class Tally
{
    /// <summary>The number of reports.</summary>
    public int Files { get; private set; }

    /// <summary>The number of reports without a record.</summary>
    public int WithoutRecord { get; private set; }

    /// <summary>The number of reports with the right form.</summary>
    public int TemplateRight { get; private set; }

    /// <summary>The number of reports with the right year.</summary>
    public int YearRight { get; private set; }

    /// <summary>The number of reports with the right agency.</summary>
    public int AgencyRight { get; private set; }

    /// <summary>The number of cells.</summary>
    public int Cells { get; private set; }

    /// <summary>The number of right cells, including false alarms.</summary>
    public int Right { get; private set; }

    /// <summary>The number of cells without a number, although one is printed.</summary>
    public int Missed { get; private set; }

    /// <summary>The number of cells with a wrong number that is suspect.</summary>
    public int Flagged { get; private set; }

    /// <summary>The number of cells with a wrong number that is not suspect.</summary>
    public int Silent { get; private set; }

    /// <summary>The number of cells that are right but suspect.</summary>
    public int FalseAlarms { get; private set; }

    /// <summary>The number of cells that are missed, flagged or silent.</summary>
    public int Wrong => Missed + Flagged + Silent;

    /// <summary>The share of right cells in percent. 100 if there are no cells.</summary>
    public decimal RightPercent => Cells == 0 ? 100 : 100m * Right / Cells;

    /// <summary>The share of false alarms in percent. 0 if there are no cells.</summary>
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
