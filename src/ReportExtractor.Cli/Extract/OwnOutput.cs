namespace ReportExtractor.Cli.Extract;

/// <summary>Tells the output of an earlier run from a file that was never written by this program, and must not be lost.</summary>
internal static class OwnOutput
{
    private static readonly byte[][] Beginnings =
    [
        "{\"schema\":\"report-extractor."u8.ToArray(),
        "[\n{\"schema\":\"report-extractor."u8.ToArray(),
        "[]\n"u8.ToArray(),
        "source,sha256,"u8.ToArray(),
        "source,severity,code,"u8.ToArray(),
    ];

    /// <summary>Whether a file is such an output, or holds nothing.</summary>
    public static bool Is(string path)
    {
        var bytes = new byte[64];
        using var stream = File.OpenRead(path);
        var start = bytes.AsSpan(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
        var text = start.StartsWith("\uFEFF"u8) ? start[3..] : start;
        foreach (var beginning in Beginnings)
        {
            if (text.StartsWith(beginning))
            {
                return true;
            }
        }

        return start.IsEmpty;
    }
}
