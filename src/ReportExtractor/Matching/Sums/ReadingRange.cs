namespace ReportExtractor.Matching.Sums;

/// <summary>For each cell of a row the range of its numbers over some readings.</summary>
internal sealed class ReadingRange
{
    private readonly (decimal Least, decimal Most, bool HasNumber)[] _cells;

    /// <summary>Finds the ranges.</summary>
    /// <param name="readings">The readings.</param>
    public ReadingRange(params IReadOnlyList<Reading> readings)
    {
        _cells = new (decimal, decimal, bool)[readings[0].Cells.Length];
        for (var cell = 0; cell < _cells.Length; cell++)
        {
            var (least, most, hasNumber) = (decimal.MaxValue, decimal.MinValue, false);
            foreach (var reading in readings)
            {
                var number = reading.Number(cell);
                (least, most) = (Math.Min(least, number), Math.Max(most, number));
                hasNumber |= reading.HasNumber(cell);
            }

            _cells[cell] = (least, most, hasNumber);
        }
    }

    /// <summary>A cell's least and greatest number, and whether any reading has one.</summary>
    /// <param name="cell">The cell.</param>
    public (decimal Least, decimal Most, bool HasNumber) this[int cell] => _cells[cell];
}
