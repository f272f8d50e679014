namespace ReportExtractor.Matching.Readings;

/// <summary>How the content of a cell was decided.</summary>
internal enum CellDecision : byte
{
    /// <summary>All readings of the row agree in it.</summary>
    Agreed,

    /// <summary>The printed sums allow one reading only.</summary>
    BySums,

    /// <summary>Several readings agree with the printed sums.</summary>
    SeveralAgree,

    /// <summary>No reading agrees with the printed sums.</summary>
    NoneAgrees,

    /// <summary>The row has a number more than the form, and only the sum along it shows which.</summary>
    NumberTooMany,

    /// <summary>Only the sum along the row supports this reading.</summary>
    OnlyRowSum,

    /// <summary>The sums agree with this reading, and none of them confirms it.</summary>
    Unconfirmed,

    /// <summary>There are more readings than could be searched.</summary>
    TooMany,
}
