using System.Text.RegularExpressions;

namespace ReportExtractor.Panel.CreditCodes;

/// <summary>
/// A 统一社会信用代码 as a document states it (GB 32100-2015): 18 digits and capital letters without I, O, S, V and Z. Characters 3 to 8
/// are the division whose office registered the body, and the last one checks the others.
/// </summary>
/// <param name="Printed">The characters, with capital letters.</param>
internal sealed partial record CreditCode(string Printed)
{
    /// <summary>The number of characters.</summary>
    public const int Length = 18;

    // Table 3 of the standard: the value of a character is its place.
    private const string Characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    // The weight of the character at place i, from 0, is this to the power of i, modulo the number of characters (formula 1).
    private const int WeightBase = 3;

    /// <summary>Whether it has the right characters, and the last one fits the others.</summary>
    public bool IsValid => Form().IsMatch(Printed) && CheckCharacter() == Printed[^1];

    private char CheckCharacter()
    {
        var (sum, weight) = (0, 1);
        foreach (var c in Printed[..^1])
        {
            sum += Characters.IndexOf(c) * weight;
            weight = weight * WeightBase % Characters.Length;
        }

        return Characters[(Characters.Length - sum % Characters.Length) % Characters.Length];
    }

    [GeneratedRegex($"^[{Characters}]{{2}}[0-9]{{6}}[{Characters}]{{10}}$")]
    private static partial Regex Form();
}
