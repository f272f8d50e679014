using ReportExtractor.Scoring.Sources.Files;

namespace ReportExtractor.Cli.Outputs;

/// <summary>Recognizes outputs of earlier runs by their first bytes. Other files must not be overwritten without being named.</summary>
internal static class OwnOutput
{
    private const int ArchiveHeader = 30;

    /// <summary>What the files of this program and of its earlier versions begin with, after a byte order mark.</summary>
    private static readonly byte[][] Beginnings =
    [
        "{\"schema\":\"report-extractor.record/"u8.ToArray(),
        "[\n{\"schema\":\"report-extractor.record/"u8.ToArray(),
        "[]\n"u8.ToArray(),
        "source,agency,year,"u8.ToArray(),
        "source,sha256,"u8.ToArray(),
        "source,severity,code,"u8.ToArray(),
    ];

    /// <summary>What an index begins with, after the check of its first line.</summary>
    private static ReadOnlySpan<byte> IndexHead => " {\"line\":\"head\","u8;

    /// <summary>
    /// The name of the first part of a workbook, in an archive's first header (30 bytes, then the name). A workbook that another program
    /// has saved since, with decisions in it perhaps, begins with another part.
    /// </summary>
    private static ReadOnlySpan<byte> WorkbookPart => "xl/worksheets/figures.xml"u8;

    /// <summary>Whether a file is a workbook as this program wrote it.</summary>
    /// <param name="start">Its first bytes.</param>
    private static bool IsOwnWorkbook(ReadOnlySpan<byte> start) =>
        start.StartsWith("PK\u0003\u0004"u8) && start.Length > ArchiveHeader && start[ArchiveHeader..].StartsWith(WorkbookPart);

    /// <summary>Whether a file is an output of this program, or empty.</summary>
    public static bool Is(string path)
    {
        try
        {
            var bytes = new byte[64];
            using var stream = Utf8File.Open(path);
            return IsStart(bytes.AsSpan(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)));
        }
        catch (InvalidDataException)
        {
            // What can't be decompressed is somebody else's.
            return false;
        }
    }

    private static bool IsStart(ReadOnlySpan<byte> start)
    {
        var text = start.StartsWith("\uFEFF"u8) ? start[3..] : start;
        foreach (var beginning in Beginnings)
        {
            if (text.StartsWith(beginning))
            {
                return true;
            }
        }

        if (IsOwnWorkbook(start))
        {
            return true;
        }

        var check = text.IndexOf((byte)' ');
        return start.IsEmpty || (check > 0 && text[check..].StartsWith(IndexHead));
    }
}
