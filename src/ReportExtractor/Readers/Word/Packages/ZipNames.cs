using System.IO.Compression;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Word.Packages;

/// <summary>
/// The names in an archive. Some programs write them with backslashes, which are no separators (APPNOTE.TXT §4.4.17); Word reads them all
/// the same, and the packages of .NET do not.
/// </summary>
internal static class ZipNames
{
    /// <summary>True for an archive with backslashes in its names.</summary>
    /// <param name="archive">The archive.</param>
    public static bool AreForeign(ZipArchive archive) => archive.Entries.Any(entry => entry.FullName.Contains('\\'));

    /// <summary>The same archive with separators as they should be.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="budget">What may be used.</param>
    /// <exception cref="UnreadableDocumentException">It inflates to too much.</exception>
    public static MemoryStream Mended(ZipArchive archive, ReaderBudget budget)
    {
        var mended = new MemoryStream();
        using (var copy = new ZipArchive(mended, ZipArchiveMode.Create, leaveOpen: true))
        {
            var left = budget.Limits.MaxInflatedBytes;
            foreach (var entry in archive.Entries.Where(entry => entry.FullName is not [.., '\\' or '/']))
            {
                budget.AddPart();
                using var bounded = new BoundedStream(entry.Open(), left);
                using var from = new CheckedStream(bounded, entry.Crc32);
                using var to = copy.CreateEntry(entry.FullName.Replace('\\', '/'), CompressionLevel.NoCompression).Open();
                from.CopyTo(to);
                from.Verify();
                left -= bounded.Position;
            }
        }

        mended.Position = 0;
        return mended;
    }
}
