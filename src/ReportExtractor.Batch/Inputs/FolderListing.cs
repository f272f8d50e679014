using System.IO.Enumeration;

namespace ReportExtractor.Batch.Inputs;

/// <summary>One name in a folder.</summary>
/// <param name="Name">The name.</param>
/// <param name="IsFolder">Whether it is a folder, or a link to one.</param>
/// <param name="IsLink">Whether it is a link.</param>
internal readonly record struct FolderEntry(string Name, bool IsFolder, bool IsLink);

/// <summary>What stands in a folder, but for names that begin with a dot, in the order in which its files' paths stand.</summary>
internal static class FolderListing
{
    // The lowest of all characters, and in no name: it changes no order.
    private const char LinkMark = '\0';

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false, RecurseSubdirectories = false };

    /// <summary>
    /// Lists a folder. A folder in it stands where its files' paths do: with '/' at its end, <c>a/</c> after <c>a-b</c> and before <c>ab</c>.
    /// </summary>
    /// <exception cref="IOException">It can't be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be listed.</exception>
    public static IEnumerable<FolderEntry> Of(string folder)
    {
        var names = new SpillingSorter();
        try
        {
            foreach (var name in new FileSystemEnumerable<string>(folder, Marked, Everything) { ShouldIncludePredicate = (ref entry) => entry.FileName[0] != '.' })
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

    private static IEnumerable<FolderEntry> Entries(SpillingSorter names)
    {
        using (names)
        {
            foreach (var name in names.Sorted())
            {
                var isLink = name[^1] == LinkMark;
                var isFolder = name[isLink ? ^2 : ^1] == '/';
                yield return new FolderEntry(name[..^((isLink ? 1 : 0) + (isFolder ? 1 : 0))], isFolder, isLink);
            }
        }
    }

    private static string Marked(ref FileSystemEntry entry)
    {
        var isLink = (entry.Attributes & FileAttributes.ReparsePoint) != 0;
        return string.Concat(entry.FileName, entry.IsDirectory ? "/" : "", isLink ? LinkMark.ToString() : "");
    }
}
