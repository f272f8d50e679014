using System.Diagnostics;
using ReportExtractor.Fuzz.Cases;
using ReportExtractor.Fuzz.Containers;
using ReportExtractor.Fuzz.Judging;

namespace ReportExtractor.Fuzz.Workers;

/// <summary>
/// Reduces a find while its verdict stays the same: first removes parts of containers, then ranges of bytes, each half as long as the
/// one before.
/// </summary>
/// <param name="worker">Judges the reduced files.</param>
public sealed class Minimizer(WorkerProcess worker)
{
    /// <summary>The longest time to reduce a find: enough for thousands of files that are read in milliseconds.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(40);

    private readonly string _path = Path.GetTempFileName();
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    /// <summary>Reduces a find.</summary>
    /// <param name="file">The find.</param>
    /// <param name="verdict">Its verdict.</param>
    /// <returns>A file with the same verdict; the find itself if nothing could be removed.</returns>
    public byte[] Shrink(FuzzCase file, Verdict verdict)
    {
        try
        {
            IContainer? container = file.Sample.Format switch
            {
                "docx" => new ZipContainer(),
                "pdf" => new PdfContainer(),
                _ => null,
            };
            var bytes = file.Bytes;
            if (container?.Open(bytes) is { } parts && IsStill(container.Close(parts), verdict))
            {
                bytes = container.Close(ShrinkParts(container, [.. parts], verdict));
            }

            // The offsets within a compound file must not change.
            return Cut(bytes, verdict, content => content, blank: file.Sample.Format == "doc");
        }
        finally
        {
            File.Delete(_path);
        }
    }

    private List<Part> ShrinkParts(IContainer container, List<Part> parts, Verdict verdict)
    {
        for (var i = parts.Count - 1; i >= 0 && _watch.Elapsed < Longest; i--)
        {
            List<Part> fewer = [.. parts.Where((_, at) => at != i)];
            if (IsStill(container.Close(fewer), verdict))
            {
                parts = fewer;
            }
        }

        for (var i = 0; i < parts.Count; i++)
        {
            var at = i;
            byte[] With(byte[] content) =>
                container.Close([.. parts.Select((part, other) => other == at ? part with { Bytes = content } : part)]);

            parts[at] = parts[at] with { Bytes = Cut(parts[at].Bytes, verdict, With, blank: false) };
        }

        return parts;
    }

    /// <summary>Removes ranges of bytes.</summary>
    /// <param name="content">The bytes: a file or a part of one.</param>
    /// <param name="verdict">The verdict to keep.</param>
    /// <param name="whole">Makes a file of the bytes.</param>
    /// <param name="blank">Whether the bytes are replaced by zeros instead of removed.</param>
    private byte[] Cut(byte[] content, Verdict verdict, Func<byte[], byte[]> whole, bool blank)
    {
        for (var length = content.Length / 2; length > 0; length /= 2)
        {
            for (var at = 0; at + length <= content.Length; at += length)
            {
                if (_watch.Elapsed > Longest)
                {
                    return content;
                }

                byte[] less = [.. content.AsSpan(0, at), .. blank ? new byte[length] : [], .. content.AsSpan(at + length)];
                if (!less.AsSpan().SequenceEqual(content) && IsStill(whole(less), verdict))
                {
                    content = less;
                    at -= blank ? 0 : length;
                }
            }
        }

        return content;
    }

    private bool IsStill(byte[] file, Verdict verdict)
    {
        File.WriteAllBytes(_path, file);
        return worker.Ask(WorkerLoop.Read + _path).IsLike(verdict);
    }
}
