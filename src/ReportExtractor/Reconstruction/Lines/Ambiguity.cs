namespace ReportExtractor.Reconstruction.Lines;

/// <summary>What the source leaves open of a <see cref="Fragment"/>.</summary>
[Flags]
internal enum Ambiguity : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Digits of it may belong to the cell above or below, or theirs to it.</summary>
    MayJoinNeighbour = 1,

    /// <summary>It is behind blanks or empty cells of unknown number: only its order among the fragments of its line is known.</summary>
    ColumnUnknown = 2,

    /// <summary>It was cut out of glued text: its digits may be several numbers.</summary>
    Glued = 4,

    /// <summary>The file ends with it: digits may have been cut off.</summary>
    EndsFile = 8,
}
