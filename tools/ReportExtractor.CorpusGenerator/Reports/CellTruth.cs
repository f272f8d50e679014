namespace ReportExtractor.CorpusGenerator.Reports;

/// <summary>Whether the value of a cell is certain from the written text alone.</summary>
public enum CellTruth
{
    /// <summary>It is certain.</summary>
    Certain,

    /// <summary>The text leaves it open: the right answer is no figure, or a suspect one.</summary>
    Ambiguous,

    /// <summary>It is debatable, so the cell is not scored.</summary>
    Unscored,
}
