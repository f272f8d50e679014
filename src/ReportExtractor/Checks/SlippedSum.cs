using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.Checks;

/// <summary>
/// Tests whether a sum that holds is evidence for the place of its figures: it must fail if the cells of the row or column that it adds
/// had slipped by one. A sum of zeros holds wherever they are.
/// </summary>
internal static class SlippedSum
{
    /// <summary>True if the sum fails after a slip in either direction.</summary>
    /// <param name="sum">A sum that holds.</param>
    /// <param name="figures">The figures by their keys.</param>
    public static bool WouldFail(PrintedSum sum, IReadOnlyDictionary<string, Figure> figures)
    {
        foreach (var keys in sum.Slipped)
        {
            var balance = 0m;
            for (var i = 0; i < keys.Count; i++)
            {
                var value = keys[i] is { } key && figures.TryGetValue(key, out var figure) ? figure.Value ?? 0 : 0;
                balance += i < sum.Parts.Count ? value : -value;
            }

            if (balance == 0)
            {
                return false;
            }
        }

        return true;
    }
}
