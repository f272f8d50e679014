using ReportExtractor.Documents;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Readings;

/// <summary>Prunes the ways to split glued digits by the sums along the row.</summary>
internal static class SplitBounds
{
    /// <summary>A decimal holds 28 digits, and no printed number has this many; above it no bound is needed.</summary>
    private const int MostDigits = 18;

    private static readonly decimal[] Powers = [.. Enumerable.Range(0, MostDigits).Select(power => (decimal)Math.Pow(10, power))];

    /// <summary>False if a sum along the row can no longer hold.</summary>
    /// <param name="sum">The sum.</param>
    /// <param name="row">The row, filled up to and including a cell.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="digitsLeft">How many digits are left for the cells behind it.</param>
    public static bool Allows(BoundSum sum, Fragment?[] row, int cell, int digitsLeft) =>
        sum.LastCell == cell ? MayHold(sum, row) : MayStillHold(sum, row, cell, digitsLeft);

    private static bool MayHold(BoundSum sum, Fragment?[] row) =>
        sum.Parts.Concat(sum.Whole).Any(place => row[place.Cell] is not { IsNumber: true }) || Add(sum.Parts, row) == Add(sum.Whole, row);

    private static decimal Add(IEnumerable<CellPlace> side, Fragment?[] row) => side.Sum(place => row[place.Cell]!.Value.Number);

    /// <summary>False if the parts exceed what the digits left for the whole can express.</summary>
    private static bool MayStillHold(BoundSum sum, Fragment?[] row, int cell, int digitsLeft)
    {
        if (cell >= sum.LastCell || sum.Whole is not [var whole] || whole.Cell != sum.LastCell)
        {
            return true;
        }

        var parts = 0m;
        foreach (var part in sum.Parts)
        {
            parts += part.Cell <= cell && row[part.Cell] is { IsNumber: true } fragment ? fragment.Value.Number : 0;
        }

        var digitsOfWhole = digitsLeft - (sum.LastCell - cell - 1);
        return digitsOfWhole >= MostDigits || parts < Powers[Math.Max(0, digitsOfWhole)];
    }
}
