using System.IO.Compression;
using System.IO.Packaging;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Word.Packages;

/// <summary>An open package, whose parts are compared with their checksums.</summary>
internal sealed class WordPackage : IDisposable
{
    /// <summary>
    /// The largest list of content types, which is read whole when the package is opened. That of a real package has a few kilobytes.
    /// </summary>
    private const long LargestContentTypes = 4 * 1024 * 1024;

    private readonly ZipArchive _archive;
    private readonly Package _package;
    private readonly ReaderBudget _budget;
    private readonly ILookup<string, uint> _checksums;
    private readonly List<CheckedStream> _opened = [];

    /// <summary>Opens a package.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="budget">What may be used.</param>
    /// <exception cref="UnreadableDocumentException">It is no Word package, or exceeds a limit.</exception>
    public WordPackage(ReadOnlyMemory<byte> bytes, ReaderBudget budget)
    {
        _budget = budget;
        _archive = new ZipArchive(InputBytes.Open(bytes), ZipArchiveMode.Read);
        ZipKind.Check(_archive, LargestContentTypes);
        _checksums = _archive.Entries.ToLookup(entry => NameOf(entry.FullName), entry => entry.Crc32, StringComparer.OrdinalIgnoreCase);
        var stream = ZipNames.AreForeign(_archive) ? ZipNames.Mended(_archive, budget) : InputBytes.Open(bytes);
        _package = Package.Open(stream, FileMode.Open, FileAccess.Read);
        Parts = [.. _package.GetParts()];
    }

    /// <summary>The parts.</summary>
    public IReadOnlyList<PackagePart> Parts { get; }

    /// <summary>Opens a part.</summary>
    /// <param name="part">The part.</param>
    public Stream Open(PackagePart part)
    {
        // Of two entries with the same name it is not known which one is read.
        uint[] checksums = [.. _checksums[NameOf(part.Uri.OriginalString)]];
        var stream = new CheckedStream(
            new BoundedStream(part.GetStream(FileMode.Open, FileAccess.Read), _budget.Limits.MaxInflatedBytes),
            checksums is [var only] ? only : null);
        _opened.Add(stream);
        return stream;
    }

    /// <summary>The bytes of a part.</summary>
    /// <param name="part">The part.</param>
    public byte[] ReadAll(PackagePart part)
    {
        using var bytes = new MemoryStream();
        Open(part).CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>Compares the parts that were opened with their checksums, before they are closed.</summary>
    /// <exception cref="InvalidDataException">One is damaged.</exception>
    public void Verify() => _opened.ForEach(part => part.Verify());

    /// <inheritdoc/>
    public void Dispose()
    {
        _package.Close();
        _archive.Dispose();
    }

    private static string NameOf(string name) => Uri.UnescapeDataString(name.Replace('\\', '/').TrimStart('/'));
}
