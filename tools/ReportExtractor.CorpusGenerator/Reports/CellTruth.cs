namespace ReportExtractor.CorpusGenerator.Reports;

/// <summary>How far the written text alone tells what a cell holds.</summary>
public enum CellTruth
{
    /// <summary>The text tells it.</summary>
    Certain,

    /// <summary>The text cannot tell it: no figure, or a figure in doubt, is the right answer.</summary>
    Ambiguous,

    /// <summary>It can be argued either way, so the cell is not scored.</summary>
    Unscored,
}
