namespace ReportExtractor.Pdf.Filters;

/// <summary>LZWDecode (ISO 32000-1 §7.4.4). Truncated data, or data with an undefined code, give the bytes before the error.</summary>
internal static class LzwFilter
{
    // The code that ends the data.
    private const int EndCode = 257;

    /// <summary>Number of codes between two checks of the cancellation token.</summary>
    private const int CodesBetweenChecks = 1 << 16;

    /// <summary>Decodes the data.</summary>
    /// <param name="data">The data.</param>
    /// <param name="isEarly">True if codes get longer one code early (EarlyChange, table 8), which is the default.</param>
    /// <param name="limit">Maximum number of bytes of the result.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public static byte[] Decode(ReadOnlySpan<byte> data, bool isEarly, long limit, CancellationToken cancellationToken)
    {
        var output = new BoundedOutput(limit);
        var table = new LzwTable(isEarly);
        var pending = 0;
        var pendingBits = 0;
        var count = 0;
        foreach (var value in data)
        {
            pending = ((pending << 8) | value) & 0xFFFFFF;
            pendingBits += 8;
            if (pendingBits < table.Bits)
            {
                continue;
            }

            pendingBits -= table.Bits;
            var code = (pending >> pendingBits) & ((1 << table.Bits) - 1);
            if (++count % CodesBetweenChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (code == LzwTable.ClearCode)
            {
                table.Clear();
            }
            else if (code == EndCode || !table.TryAdd(code))
            {
                break;
            }
            else
            {
                table.Write(code, output);
            }
        }

        return output.Complete();
    }
}
