using System.Text;

namespace ReportExtractor.Scoring.Sources.Files;

/// <summary>Opens files of text as UTF-8: also those that are compressed by gzip, and those in UTF-16, as some shells write them.</summary>
internal static class Utf8File
{
    /// <summary>The first bytes that tell all kinds.</summary>
    private const int HeadLength = 3;

    /// <summary>Opens a file. Its bytes say what it is, whatever its name is.</summary>
    /// <param name="path">The file. Of a pipe, nothing is known in advance: it is taken as it is.</param>
    /// <exception cref="IOException">It can't be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static Stream Open(string path)
    {
        var file = File.OpenRead(path);
        if (!file.CanSeek)
        {
            return file;
        }

        Span<byte> head = stackalloc byte[HeadLength];
        head = head[..file.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false)];
        file.Position = 0;
        return GzipInput.IsGzip(head) ? new GzipMembers(file)
            : head.StartsWith(Encoding.Unicode.Preamble) ? Encoding.CreateTranscodingStream(file, Encoding.Unicode, Encoding.UTF8)
            : head.StartsWith(Encoding.BigEndianUnicode.Preamble)
                ? Encoding.CreateTranscodingStream(file, Encoding.BigEndianUnicode, Encoding.UTF8)
            : file;
    }
}
