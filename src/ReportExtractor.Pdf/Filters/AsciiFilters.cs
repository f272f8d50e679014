using ReportExtractor.Pdf.Syntax;

namespace ReportExtractor.Pdf.Filters;

/// <summary>The two filters that write bytes as letters (ISO 32000-1 §7.4.2, §7.4.3). What is no letter of theirs is passed over.</summary>
internal static class AsciiFilters
{
    /// <summary>Five letters of base 85 stand for four bytes.</summary>
    private const int GroupLetters = 5;

    private const int GroupBytes = 4;
    private const uint Base = 85;

    /// <summary>Undoes ASCIIHexDecode.</summary>
    /// <param name="data">The data.</param>
    /// <param name="limit">The most bytes it may give.</param>
    public static byte[] DecodeHexadecimal(ReadOnlySpan<byte> data, long limit)
    {
        var output = new BoundedOutput(limit);
        var high = -1;
        foreach (var value in data)
        {
            if (value == '>')
            {
                break;
            }

            var digit = PdfCharacters.HexDigit(value);
            if (digit < 0)
            {
                continue;
            }

            if (high < 0)
            {
                high = digit;
            }
            else
            {
                output.Write((byte)((high << 4) | digit));
                high = -1;
            }
        }

        if (high >= 0)
        {
            output.Write((byte)(high << 4));
        }

        return output.Complete();
    }

    /// <summary>Undoes ASCII85Decode.</summary>
    /// <param name="data">The data.</param>
    /// <param name="limit">The most bytes it may give.</param>
    public static byte[] Decode85(ReadOnlySpan<byte> data, long limit)
    {
        // PostScript puts <~ before it, PDF does not.
        var start = PdfCharacters.SkipWhiteSpace(data, 0);
        data = data[start..].StartsWith("<~"u8) ? data[(start + 2)..] : data;

        var output = new BoundedOutput(limit);
        uint group = 0;
        var count = 0;
        foreach (var value in data)
        {
            if (value == '~')
            {
                break;
            }

            if (value == 'z' && count == 0)
            {
                output.Write([0, 0, 0, 0]);
            }
            else if (value is >= (byte)'!' and <= (byte)'u')
            {
                group = unchecked((group * Base) + (uint)(value - '!'));
                count++;
                if (count == GroupLetters)
                {
                    WriteGroup(output, group, GroupBytes);
                    group = 0;
                    count = 0;
                }
            }
        }

        // A last group of n letters stands for n - 1 bytes; it counts as filled with the highest letter.
        if (count > 1)
        {
            for (var i = count; i < GroupLetters; i++)
            {
                group = unchecked((group * Base) + (Base - 1));
            }

            WriteGroup(output, group, count - 1);
        }

        return output.Complete();
    }

    private static void WriteGroup(BoundedOutput output, uint group, int bytes)
    {
        for (var i = 0; i < bytes; i++)
        {
            output.Write((byte)(group >> (8 * (GroupBytes - 1 - i))));
        }
    }
}
