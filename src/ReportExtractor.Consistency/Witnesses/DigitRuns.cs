using System.Globalization;

namespace ReportExtractor.Consistency.Witnesses;

/// <summary>The ways in which a run of digits can be the numbers of cells that were glued together.</summary>
internal static class DigitRuns
{
    /// <summary>A longer number is no count of any report.</summary>
    private const int LongestNumber = 9;

    /// <summary>A run with more readings is left in doubt. Seven cells with fourteen digits have some three thousand.</summary>
    private const int MostReadings = 20_000;

    /// <summary>
    /// The readings of a run: for each cell a number without needless zeros in front, or null where the cell is empty. Empty if there are
    /// too many.
    /// </summary>
    /// <param name="digits">The digits.</param>
    /// <param name="cells">The number of cells.</param>
    public static IReadOnlyList<decimal?[]> Readings(string digits, int cells)
    {
        var readings = new List<decimal?[]>();
        return Add(digits, 0, new decimal?[cells], 0, readings) ? readings : [];
    }

    private static bool Add(string digits, int from, decimal?[] reading, int cell, List<decimal?[]> readings)
    {
        if (cell == reading.Length)
        {
            if (from == digits.Length)
            {
                readings.Add([.. reading]);
            }

            return readings.Count <= MostReadings;
        }

        reading[cell] = null;
        if (!Add(digits, from, reading, cell + 1, readings))
        {
            return false;
        }

        var longest = from < digits.Length && digits[from] == '0' ? 1 : Math.Min(LongestNumber, digits.Length - from);
        for (var length = 1; length <= longest && from + length <= digits.Length; length++)
        {
            reading[cell] = decimal.Parse(digits.AsSpan(from, length), CultureInfo.InvariantCulture);
            if (!Add(digits, from + length, reading, cell + 1, readings))
            {
                return false;
            }
        }

        return true;
    }
}
