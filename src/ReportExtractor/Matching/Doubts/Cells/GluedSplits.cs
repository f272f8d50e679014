namespace ReportExtractor.Matching.Doubts.Cells;

/// <summary>The ways to part glued digits into numbers of which the last one is the sum of the others.</summary>
internal static class GluedSplits
{
    /// <summary>The most digits that are parted: longer rows have numbers that no chance adds up.</summary>
    private const int MostDigits = 30;

    /// <summary>The most digits of one number.</summary>
    private const int MostOfOne = 6;

    /// <summary>True if the digits are also fewer numbers than a row has cells, so that some of its cells are empty.</summary>
    /// <param name="digits">The digits.</param>
    /// <param name="cells">The number of cells.</param>
    public static bool FitFewer(string digits, int cells)
    {
        if (digits.Length > MostDigits)
        {
            return false;
        }

        for (var length = 1; length <= Math.Min(MostOfOne, digits.Length - 1); length++)
        {
            var total = digits.AsSpan(digits.Length - length);
            if (IsNumber(total) && AddUp(digits.AsSpan(0, digits.Length - length), int.Parse(total, null), cells - 2))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True if digits are numbers, up to so many, that add up to a sum.</summary>
    private static bool AddUp(ReadOnlySpan<char> digits, int sum, int most)
    {
        if (digits.IsEmpty)
        {
            return sum == 0;
        }

        for (var length = 1; most > 0 && length <= Math.Min(MostOfOne, digits.Length); length++)
        {
            var number = digits[..length];
            if (IsNumber(number) && int.Parse(number, null) is var value && value <= sum && AddUp(digits[length..], sum - value, most - 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNumber(ReadOnlySpan<char> digits) => digits.Length == 1 || digits[0] != '0';
}
