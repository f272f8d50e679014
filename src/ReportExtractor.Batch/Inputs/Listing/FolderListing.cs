using System.IO.Enumeration;
using ReportExtractor.Batch.Ordering;

namespace ReportExtractor.Batch.Inputs.Listing;

/// <summary>Lists a folder in the order of the paths of its files. Names that begin with a dot are skipped, except litter.</summary>
internal static class FolderListing
{
    // The lowest character. It is not allowed in names, so it does not change the order.
    private const char LinkMark = '\0';

    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
        RecurseSubdirectories = false,
    };

    /// <summary>
    /// Lists a folder. A folder in it is sorted like the paths of its files, with '/' at its end: <c>a/</c> is after <c>a-b</c> and
    /// before <c>ab</c>.
    /// </summary>
    /// <exception cref="IOException">It can't be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static IEnumerable<FolderEntry> Of(string folder)
    {
        var names = new SpillingSorter<string>(new PathSpill());
        try
        {
            var visible = new FileSystemEnumerable<string>(folder, Marked, Everything)
            {
                ShouldIncludePredicate = (ref entry) =>
                    entry.FileName[0] != '.' || (!entry.IsDirectory && LitterNames.Contain(entry.FileName)),
            };
            foreach (var name in visible)
            {
                names.Add(name);
            }
        }
        catch
        {
            names.Dispose();
            throw;
        }

        return Entries(names);
    }

    private static IEnumerable<FolderEntry> Entries(SpillingSorter<string> names)
    {
        using (names)
        {
            FolderEntry last = default;
            foreach (var name in names.Sorted())
            {
                var isLink = name[^1] == LinkMark;
                var isFolder = name[isLink ? ^2 : ^1] == '/';
                var entry = new FolderEntry(name[..^((isLink ? 1 : 0) + (isFolder ? 1 : 0))], isFolder, isLink);
                last = (entry.Name, entry.IsFolder) == (last.Name, last.IsFolder) ? entry with { Twin = last.Twin + 1 } : entry;
                yield return last;
            }
        }
    }

    private static string Marked(ref FileSystemEntry entry)
    {
        var isLink = (entry.Attributes & FileAttributes.ReparsePoint) != 0;
        return string.Concat(entry.FileName, entry.IsDirectory ? "/" : "", isLink ? LinkMark.ToString() : "");
    }
}
