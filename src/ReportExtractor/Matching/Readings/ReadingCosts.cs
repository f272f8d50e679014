namespace ReportExtractor.Matching.Readings;

/// <summary>
/// The costs of a reading: what it has to explain away. The unit is arbitrary; only the order and the distance to
/// <see cref="TableDecider.EquallyLikely"/> matter. The values were set by hand on real reports and are held by the measured corpora.
/// </summary>
internal static class ReadingCosts
{
    /// <summary>A number without a cell. It is the highest cost: it was printed for a reason.</summary>
    public const double NumberLeft = 6;

    /// <summary>A nil mark without a cell: half a number, because dashes also decorate.</summary>
    public const double NilLeft = 3;

    /// <summary>
    /// Unreadable text without a cell: a remark or a percentage often follows the last cell. It is below joining: digits of two cells are
    /// not joined to make room for it.
    /// </summary>
    public const double OtherLeft = 1.2;

    /// <summary>0? or 约3 without a cell: it stands in the place of a number, and is left out no sooner than one.</summary>
    public const double OddLeft = NumberLeft;

    /// <summary>An empty cell left out before the first or after the last filled one: converters add and drop these.</summary>
    public const double BlankAtEdge = 0.1;

    /// <summary>An empty cell left out between filled ones: rarer than at the edge, but not evidence on its own.</summary>
    public const double BlankInside = 0.5;

    /// <summary>A cell of the form without anything in the row: as unlikely as a nil mark without a cell.</summary>
    public const double NoCell = 3;

    /// <summary>The same in print, where an empty cell leaves no trace.</summary>
    public const double NoCellInPrint = 0.4;

    /// <summary>Digits of two lines joined to one number.</summary>
    public const double DigitsJoined = 1.5;

    /// <summary>Glued digits split into several numbers. It is below joining: glued text gives no other choice.</summary>
    public const double DigitsSplit = 0.5;

    /// <summary>A whole row of a grid one column away from its headers: enough to break a tie.</summary>
    public const double RowOffColumn = 0.5;

    /// <summary>The same if only the order of the cells gives their columns: such rows slip, so it decides nothing on its own.</summary>
    public const double RowSlipped = 0.2;

    /// <summary>A row that fills other cells than all sure rows do: the same as a row in another column than its headers.</summary>
    public const double OffPattern = 0.5;

    /// <summary>One number printed a column away from its own: print does not slip.</summary>
    public const double NumberOffColumn = 1.2;
}
