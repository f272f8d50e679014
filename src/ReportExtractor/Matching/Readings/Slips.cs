using ReportExtractor.Matching.Sums;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Readings;

/// <summary>What a slip could have made of a row.</summary>
internal static class Slips
{
    /// <summary>Every way to place the filled cells of a row in order.</summary>
    /// <param name="reading">A reading of the row.</param>
    public static IEnumerable<Reading> Of(Reading reading)
    {
        Fragment[] filled = [.. reading.Cells.Where(fragment => fragment is { IsFilled: true })!];
        var places = Enumerable.Range(0, filled.Length).ToArray();
        while (places.Length > 0)
        {
            var cells = new Fragment?[reading.Cells.Length];
            for (var i = 0; i < filled.Length; i++)
            {
                cells[places[i]] = filled[i];
            }

            yield return new Reading(cells, reading.Cost, []);
            var last = places.Length - 1;
            while (last >= 0 && places[last] == cells.Length - places.Length + last)
            {
                last--;
            }

            if (last < 0)
            {
                yield break;
            }

            places[last]++;
            for (var i = last + 1; i < places.Length; i++)
            {
                places[i] = places[i - 1] + 1;
            }
        }
    }
}
