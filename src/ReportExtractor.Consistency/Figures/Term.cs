using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportExtractor.Consistency.Figures;

/// <summary>A figure of a rule with the number that it counts for.</summary>
/// <param name="Key">The figure's key; may have <c>*</c> in place of rows or columns.</param>
/// <param name="Factor">How often it is added.</param>
/// <param name="IsPrevious">True for the figure of the year before.</param>
internal sealed partial record Term(string Key, int Factor, bool IsPrevious)
{
    /// <summary>Reads a term as forms write it: <c>-previous:applications.total.*</c>, <c>2*applications.other.total</c>.</summary>
    /// <param name="text">The term.</param>
    public static Term Parse(string text)
    {
        var match = Pattern().Match(text);
        var factor = match.Groups["factor"] is { Success: true, Value: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : 1;
        return new Term(match.Groups["key"].Value, match.Groups["minus"].Success ? -factor : factor, match.Groups["previous"].Success);
    }

    [GeneratedRegex(@"^(?<minus>-)?(?:(?<factor>[0-9]{1,4})\*)?(?<previous>previous:)?(?<key>.*)$")]
    private static partial Regex Pattern();
}
