using ReportExtractor.Pdf.Syntax;

namespace ReportExtractor.Pdf.Filters;

/// <summary>
/// The filters that represent bytes as ASCII characters (ISO 32000-1 §7.4.2, §7.4.3). Other characters are skipped.
/// </summary>
internal static class AsciiFilters
{
    /// <summary>Five characters in base 85 represent four bytes.</summary>
    private const int GroupLetters = 5;

    private const int GroupBytes = 4;
    private const uint Base = 85;

    /// <summary>Decodes ASCIIHexDecode.</summary>
    /// <param name="data">The data.</param>
    /// <param name="limit">Maximum number of bytes of the result.</param>
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

    /// <summary>Decodes ASCII85Decode.</summary>
    /// <param name="data">The data.</param>
    /// <param name="limit">Maximum number of bytes of the result.</param>
    public static byte[] Decode85(ReadOnlySpan<byte> data, long limit)
    {
        // PostScript begins the data with <~, PDF does not.
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

        // A last group of n characters represents n - 1 bytes; it is padded with the highest character.
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
