namespace ReportExtractor.Pdf.Filters;

/// <summary>RunLengthDecode (ISO 32000-1 §7.4.5).</summary>
internal static class RunLengthFilter
{
    // Lower lengths are those of literal bytes, higher ones those of runs.
    private const int EndOfData = 128;

    /// <summary>Decodes the data.</summary>
    /// <param name="data">The data.</param>
    /// <param name="limit">Maximum number of bytes of the result.</param>
    public static byte[] Decode(ReadOnlySpan<byte> data, long limit)
    {
        var output = new BoundedOutput(limit);
        for (var at = 0; at < data.Length && data[at] != EndOfData;)
        {
            int length = data[at++];
            if (length < EndOfData)
            {
                var run = data.Slice(at, Math.Min(length + 1, data.Length - at));
                output.Write(run);
                at += run.Length;
            }
            else if (at < data.Length)
            {
                var count = (2 * EndOfData) + 1 - length;
                output.Room(count)[..count].Fill(data[at++]);
                output.Advance(count);
            }
        }

        return output.Complete();
    }
}
