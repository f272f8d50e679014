namespace ReportExtractor.Readers.Pdf.Stream.Cells;

/// <summary>A cell of a table without rules.</summary>
/// <param name="First">Its first column, from 0.</param>
/// <param name="End">The end of its columns, exclusive.</param>
/// <param name="Segments">Its lines, from top to bottom.</param>
internal readonly record struct StreamCell(int First, int End, List<TextSegment> Segments)
{
    /// <summary>True if a column is one of its columns.</summary>
    /// <param name="column">The column.</param>
    public bool HasColumn(int column) => First <= column && column < End;

    /// <summary>True if a cell has the same columns.</summary>
    /// <param name="other">The cell.</param>
    public bool HasColumnsOf(StreamCell other) => First == other.First && End == other.End;
}
