using System.IO.Compression;
using ReportExtractor.CorpusGenerator;

namespace ReportExtractor.Fuzz.Containers;

/// <summary>Packages: Word's .docx.</summary>
public sealed class ZipContainer : IContainer
{
    /// <summary>No part of a sample is larger. A mutated part may be; its file is then not mutated again.</summary>
    private const int LargestPart = 16 * 1024 * 1024;

    /// <summary>The time of every entry, so that the same parts give the same bytes: the earliest that a package can hold.</summary>
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <inheritdoc/>
    public IReadOnlyList<Part>? Open(byte[] file)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file, writable: false));
            // A part that lost its name by a mutation can't be written again.
            return [.. archive.Entries.Where(entry => entry.FullName.Length > 0).Select(entry => new Part(entry.FullName, Content(entry)))];
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public byte[] Close(IReadOnlyList<Part> parts, Dice? dice = null)
    {
        var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in dice?.Shuffled(parts) ?? parts)
            {
                var entry = archive.CreateEntry(part.Name, dice?.Pick(Compression.Levels) ?? CompressionLevel.Fastest);
                entry.LastWriteTime = Always;
                using var stream = entry.Open();
                stream.Write(part.Bytes);
            }
        }

        return buffer.ToArray();
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        if (entry.Length > LargestPart)
        {
            throw new InvalidDataException("too large to be changed");
        }

        using var stream = entry.Open();
        var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
