namespace ReportExtractor.Pdf.Syntax;

/// <summary>
/// Reads numbers (ISO 32000-1 §7.3.3), including invalid ones: several signs are one, a minus inside of the digits is skipped, a
/// second point begins a second number, a lone sign or point is 0, an exponent is applied.
/// </summary>
internal static class PdfNumberReader
{
    /// <summary>Number of digits that fit a 64-bit integer. Further digits do not change a double.</summary>
    private const int MaxDigits = 18;

    /// <summary>Beyond this exponent a double is infinite or zero.</summary>
    private const int LargestExponent = 400;

    /// <summary>The powers of ten that a double represents exactly.</summary>
    private static readonly double[] Powers = MakePowers();

    /// <summary>True if a number begins with this byte.</summary>
    public static bool IsStart(byte value) => PdfCharacters.IsDigit(value) || value is (byte)'+' or (byte)'-' or (byte)'.';

    /// <summary>Reads a number.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="at">The position of the number; on return the position after it.</param>
    /// <param name="isInteger">True if it has neither a point nor an exponent.</param>
    public static double Read(ReadOnlySpan<byte> bytes, ref int at, out bool isInteger)
    {
        var isNegative = false;
        while (at < bytes.Length && bytes[at] is (byte)'+' or (byte)'-')
        {
            isNegative |= bytes[at] == '-';
            at++;
        }

        long digits = 0;
        var count = 0;
        var scale = 0;
        var hasPoint = false;
        for (; at < bytes.Length; at++)
        {
            var value = bytes[at];
            if (PdfCharacters.IsDigit(value))
            {
                if (count < MaxDigits)
                {
                    digits = (digits * 10) + (value - '0');
                    count += digits == 0 ? 0 : 1;
                    scale -= hasPoint ? 1 : 0;
                }
                else
                {
                    scale += hasPoint ? 0 : 1;
                }
            }
            else if (value == '.' && !hasPoint)
            {
                hasPoint = true;
            }
            else if (value != '-')
            {
                break;
            }
        }

        isInteger = !hasPoint;
        if (at < bytes.Length && bytes[at] is (byte)'e' or (byte)'E' && TryReadExponent(bytes, ref at, out var exponent))
        {
            isInteger = false;
            scale += exponent;
        }

        var result = Scale(digits, scale);
        return isNegative ? -result : result;
    }

    private static bool TryReadExponent(ReadOnlySpan<byte> bytes, ref int at, out int exponent)
    {
        exponent = 0;
        var next = at + 1;
        var isNegative = next < bytes.Length && bytes[next] == '-';
        if (next < bytes.Length && bytes[next] is (byte)'+' or (byte)'-')
        {
            next++;
        }

        if (next >= bytes.Length || !PdfCharacters.IsDigit(bytes[next]))
        {
            return false;
        }

        for (; next < bytes.Length && PdfCharacters.IsDigit(bytes[next]); next++)
        {
            exponent = Math.Min(LargestExponent, (exponent * 10) + (bytes[next] - '0'));
        }

        exponent = isNegative ? -exponent : exponent;
        at = next;
        return true;
    }

    private static double Scale(long digits, int scale)
    {
        if (scale == 0 || digits == 0)
        {
            return digits;
        }

        var size = Math.Abs(scale);
        var power = size < Powers.Length ? Powers[size] : Math.Pow(10, Math.Min(size, LargestExponent));
        var result = scale < 0 ? digits / power : digits * power;
        return double.IsFinite(result) ? result : 0;
    }

    private static double[] MakePowers()
    {
        const int LargestExact = 22;
        var powers = new double[LargestExact + 1];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }
}
