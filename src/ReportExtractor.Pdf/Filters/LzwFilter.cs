namespace ReportExtractor.Pdf.Filters;

/// <summary>
/// LZWDecode (ISO 32000-1 §7.4.4). Truncated data, or data with an undefined code, give what comes before the error.
/// </summary>
internal static class LzwFilter
{
    private const int ClearCode = 256;
    private const int EndCode = 257;
    private const int FirstFree = 258;
    private const int LeastBits = 9;
    private const int MostBits = 12;
    private const int TableSize = 1 << MostBits;

    /// <summary>Number of codes between two checks of the cancellation token.</summary>
    private const int CodesBetweenLooks = 1 << 16;

    /// <summary>Decodes the data.</summary>
    /// <param name="data">The data.</param>
    /// <param name="isEarly">True if codes get longer one code early (EarlyChange, table 8), which is the default.</param>
    /// <param name="limit">Maximum number of bytes of the result.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public static byte[] Decode(ReadOnlySpan<byte> data, bool isEarly, long limit, CancellationToken cancellationToken)
    {
        var output = new BoundedOutput(limit);

        // The sequence of a code is the sequence of its prefix and one more byte.
        var prefixes = new ushort[TableSize];
        var lasts = new byte[TableSize];
        var lengths = new ushort[TableSize];
        for (var i = 0; i < ClearCode; i++)
        {
            lasts[i] = (byte)i;
            lengths[i] = 1;
        }

        var early = isEarly ? 1 : 0;
        var next = FirstFree;
        var bits = LeastBits;
        var previous = -1;
        var pending = 0;
        var pendingBits = 0;
        var count = 0;
        foreach (var value in data)
        {
            pending = ((pending << 8) | value) & 0xFFFFFF;
            pendingBits += 8;
            if (pendingBits < bits)
            {
                continue;
            }

            pendingBits -= bits;
            var code = (pending >> pendingBits) & ((1 << bits) - 1);
            if (++count % CodesBetweenLooks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (code == EndCode)
            {
                break;
            }

            if (code == ClearCode)
            {
                next = FirstFree;
                bits = LeastBits;
                previous = -1;
                continue;
            }

            if (code > next || (code == next && (previous < 0 || next >= TableSize)))
            {
                break;
            }

            if (previous >= 0 && next < TableSize)
            {
                prefixes[next] = (ushort)previous;
                lengths[next] = (ushort)(lengths[previous] + 1);
                lasts[next] = First(prefixes, code == next ? previous : code);
                next++;
            }

            WriteSequence(output, prefixes, lasts, code, lengths[code]);
            previous = code;
            if (next + early >= 1 << bits && bits < MostBits)
            {
                bits++;
            }
        }

        return output.Complete();
    }

    /// <summary>The first byte of a code's sequence.</summary>
    private static byte First(ushort[] prefixes, int code)
    {
        while (code > EndCode)
        {
            code = prefixes[code];
        }

        return (byte)code;
    }

    private static void WriteSequence(BoundedOutput output, ushort[] prefixes, byte[] lasts, int code, int length)
    {
        var room = output.Room(length);
        for (var i = length - 1; i >= 0; i--)
        {
            room[i] = lasts[code];
            code = prefixes[code];
        }

        output.Advance(length);
    }
}
