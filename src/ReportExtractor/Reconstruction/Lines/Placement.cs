namespace ReportExtractor.Reconstruction.Lines;

/// <summary>What the source shows of the place of a <see cref="Fragment"/>, from the least to the most.</summary>
internal enum Placement : byte
{
    /// <summary>It was cut out of a line of text, at a print column.</summary>
    InLine,

    /// <summary>A cell of which only the order is known, among the others of its row or of its table.</summary>
    InOrder,

    /// <summary>A cell whose column is known, but not how many columns it spans.</summary>
    InColumn,

    /// <summary>A cell whose column and span are known.</summary>
    InSpan,
}
