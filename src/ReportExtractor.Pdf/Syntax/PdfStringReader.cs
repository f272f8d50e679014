using System.Buffers;

namespace ReportExtractor.Pdf.Syntax;

/// <summary>Reads strings (ISO 32000-1 §7.3.4). An unclosed string ends at the end of the bytes.</summary>
internal static class PdfStringReader
{
    /// <summary>Reads a literal string (§7.3.4.2).</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="at">The position after the opening parenthesis; on return the position after the closing one.</param>
    public static byte[] ReadLiteral(ReadOnlySpan<byte> bytes, ref int at)
    {
        // Most strings are short, without escapes, parentheses and line ends.
        var plain = bytes[at..].IndexOfAny("()\\\r"u8);
        if (plain >= 0 && bytes[at + plain] == ')')
        {
            var found = bytes.Slice(at, plain).ToArray();
            at += plain + 1;
            return found;
        }

        var output = new ArrayBufferWriter<byte>();
        var depth = 1;
        while (at < bytes.Length)
        {
            var next = bytes[at..].IndexOfAny("()\\\r"u8);
            var run = next < 0 ? bytes.Length - at : next;
            output.Write(bytes.Slice(at, run));
            at += run;
            if (at >= bytes.Length)
            {
                break;
            }

            var value = bytes[at++];
            if (value == '\\')
            {
                ReadEscape(bytes, ref at, output);
                continue;
            }

            if (value == '\r')
            {
                // A line end in a string is one line feed, whatever its form.
                at += at < bytes.Length && bytes[at] == '\n' ? 1 : 0;
                value = (byte)'\n';
            }
            else
            {
                depth += value == '(' ? 1 : -1;
                if (depth == 0)
                {
                    break;
                }
            }

            output.Write([value]);
        }

        return output.WrittenSpan.ToArray();
    }

    /// <summary>Reads a hexadecimal string (§7.3.4.3). Other characters are skipped.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="at">The position after the opening bracket; on return the position after the closing one.</param>
    public static byte[] ReadHexadecimal(ReadOnlySpan<byte> bytes, ref int at)
    {
        var end = bytes[at..].IndexOf((byte)'>');
        var source = end < 0 ? bytes[at..] : bytes.Slice(at, end);
        at = end < 0 ? bytes.Length : at + end + 1;

        var output = new byte[(source.Length + 1) / 2];
        var count = 0;
        foreach (var value in source)
        {
            var digit = PdfCharacters.HexDigit(value);
            if (digit >= 0)
            {
                output[count / 2] |= (byte)((count & 1) == 0 ? digit << 4 : digit);
                count++;
            }
        }

        // A last single digit is followed by an implicit 0.
        var length = (count + 1) / 2;
        return length == output.Length ? output : output[..length];
    }

    /// <summary>Reads an escape sequence after its backslash (table 3).</summary>
    private static void ReadEscape(ReadOnlySpan<byte> bytes, ref int at, ArrayBufferWriter<byte> output)
    {
        if (at >= bytes.Length)
        {
            return;
        }

        var value = bytes[at++];
        switch (value)
        {
            case (byte)'n':
                output.Write("\n"u8);
                break;
            case (byte)'r':
                output.Write("\r"u8);
                break;
            case (byte)'t':
                output.Write("\t"u8);
                break;
            case (byte)'b':
                output.Write("\b"u8);
                break;
            case (byte)'f':
                output.Write("\f"u8);
                break;
            case (byte)'\n':
                break;
            case (byte)'\r':
                at += at < bytes.Length && bytes[at] == '\n' ? 1 : 0;
                break;
            case >= (byte)'0' and <= (byte)'7':
                output.Write([ReadOctal(bytes, ref at, value - '0')]);
                break;
            default:
                output.Write([value]);
                break;
        }
    }

    /// <summary>Reads the second and third octal digits. The overflow of a byte is dropped.</summary>
    private static byte ReadOctal(ReadOnlySpan<byte> bytes, ref int at, int code)
    {
        for (var i = 0; i < 2 && at < bytes.Length && bytes[at] is >= (byte)'0' and <= (byte)'7'; i++)
        {
            code = (code * 8) + (bytes[at++] - '0');
        }

        return unchecked((byte)code);
    }
}
