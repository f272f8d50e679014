namespace ReportExtractor.Matching.Doubts.Rules;

/// <summary>Which printed sums lift a doubt.</summary>
internal enum Lift : byte
{
    /// <summary>None: no sum shows that the doubt is unfounded.</summary>
    Nothing,

    /// <summary>A sum that the cell takes part in holds.</summary>
    SumOfCell,

    /// <summary>
    /// A sum over several rows that the cell takes part in holds. What one row gained and another lost, a sum along the row does not
    /// show.
    /// </summary>
    SumOverRows,

    /// <summary>
    /// A sum that the cell takes part in holds, and none fails: digits that went from one row to the next may agree along both of them, and
    /// not over the rows.
    /// </summary>
    OnlyHoldingSums,

    /// <summary>There are sums along the row, all of them hold, and no other sum that the cell takes part in fails.</summary>
    SumsAlongRow,

    /// <summary>A sum along the row holds that would not hold for any order of the cells.</summary>
    TellingSumAlongRow,

    /// <summary>No sum along the row fails. Such a lift is no confirmation, and is not reported as one.</summary>
    NoFailingSum,
}
