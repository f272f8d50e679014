namespace ReportExtractor.Panel.Outputs.Stata;

/// <summary>
/// The bits of doubles in a Stata file, and its missing values (https://www.stata.com/help.cgi?dta, "Representation of numbers").
/// </summary>
internal static class StataNumber
{
    /// <summary>The missing value <c>.</c> of a double.</summary>
    public const long Missing = 0x7FE0_0000_0000_0000;

    /// <summary>The distance of <c>.a</c>, <c>.b</c> and so on from each other.</summary>
    private const long Step = 0x0000_0100_0000_0000;

    /// <summary><c>.a</c> in tables of value labels, where numbers are of four bytes.</summary>
    private const int FirstExtended = 2_147_483_622;

    /// <summary>The largest number; above it are the missing values.</summary>
    private static readonly double Largest = BitConverter.Int64BitsToDouble(Missing - 1);

    /// <summary>The bits of a number.</summary>
    /// <param name="number">The number, or null for <c>.</c></param>
    public static long Of(decimal? number) =>
        number is { } value && (double)value <= Largest ? BitConverter.DoubleToInt64Bits((double)value) : Missing;

    /// <summary>The bits of an extended missing value.</summary>
    /// <param name="place">0 for <c>.a</c>.</param>
    public static long Extended(int place) => Missing + ((place + 1) * Step);

    /// <summary>An extended missing value in a table of value labels.</summary>
    /// <param name="place">0 for <c>.a</c>.</param>
    public static int ExtendedInLabels(int place) => FirstExtended + place;
}
