using System.Diagnostics;
using ReportExtractor.Fuzz.Cases;
using ReportExtractor.Fuzz.Containers;
using ReportExtractor.Fuzz.Judging;

namespace ReportExtractor.Fuzz.Workers;

/// <summary>Cuts a find down for as long as it stays the same find: parts of containers first, then ranges of bytes, each half as long as the one before.</summary>
/// <param name="worker">Judges what is left.</param>
public sealed class Minimizer(WorkerProcess worker)
{
    /// <summary>Long enough for a file that is read in milliseconds; one that hangs is cut down in few steps.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(40);

    private readonly string _path = Path.GetTempFileName();
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    /// <summary>Cuts down.</summary>
    /// <param name="file">The find.</param>
    /// <param name="verdict">What is wrong with it.</param>
    /// <returns>A file of which the same is to be said; the find's own where nothing could be cut.</returns>
    public byte[] Shrink(FuzzCase file, Verdict verdict)
    {
        try
        {
            IContainer? container = file.Sample.Format switch { "docx" => new ZipContainer(), "pdf" => new PdfContainer(), _ => null };
            var bytes = file.Bytes;
            if (container?.Open(bytes) is { } parts && IsStill(container.Close(parts), verdict))
            {
                bytes = container.Close(ShrinkParts(container, [.. parts], verdict));
            }

            // Places within a compound file must stay what they are.
            return file.Sample.Format == "doc" ? Cut(bytes, verdict, content => content, blank: true) : Cut(bytes, verdict, content => content, blank: false);
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
            parts[at] = parts[at] with { Bytes = Cut(parts[at].Bytes, verdict, content => container.Close([.. parts.Select((part, other) => other == at ? part with { Bytes = content } : part)]), blank: false) };
        }

        return parts;
    }

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
