namespace ReportExtractor.WordBinary.Compound;

/// <summary>The directory of a compound file, of which only the root's own streams and storages count (MS-CFB §2.6).</summary>
internal sealed class RootDirectory
{
    private readonly Dictionary<string, DirectoryEntry> _children = new(StringComparer.OrdinalIgnoreCase);

    private RootDirectory(DirectoryEntry root) => Root = root;

    /// <summary>The root, which names the mini stream.</summary>
    public DirectoryEntry Root { get; }

    /// <summary>Reads the directory.</summary>
    /// <param name="sectors">The file's sectors.</param>
    /// <param name="header">The file's header.</param>
    /// <exception cref="WordBinaryException">The directory is broken.</exception>
    public static RootDirectory Read(SectorChains sectors, CompoundHeader header)
    {
        var entries = ReadEntries(sectors, header);
        if (entries.Count == 0 || entries[0].Kind != DirectoryEntryKind.Root)
        {
            throw WordBinaryMessages.DirectoryWithoutRoot();
        }

        var directory = new RootDirectory(entries[0]);
        if (!directory.AddTree(entries))
        {
            // The tree is broken. The root's own entries come first in what writers write.
            foreach (var entry in entries)
            {
                directory.Add(entry);
            }
        }

        return directory;
    }

    /// <summary>Finds what stands in the root; names differ by more than case (MS-CFB §2.6.4).</summary>
    /// <param name="name">The name.</param>
    public DirectoryEntry? Find(string name) => _children.GetValueOrDefault(name);

    private static List<DirectoryEntry> ReadEntries(SectorChains sectors, CompoundHeader header)
    {
        var entries = new List<DirectoryEntry>();
        foreach (var sector in sectors.Chain(header.FirstDirectorySector))
        {
            var bytes = sectors.Sector(sector);
            for (var at = 0; at + DirectoryEntry.Size <= bytes.Length; at += DirectoryEntry.Size)
            {
                entries.Add(DirectoryEntry.Read(bytes.Slice(at, DirectoryEntry.Size), header.IsVersion4));
            }
        }

        return entries;
    }

    /// <summary>Adds the root's children by their tree; its order and its colours are not relied on.</summary>
    /// <returns>False where the tree is broken.</returns>
    private bool AddTree(List<DirectoryEntry> entries)
    {
        var seen = new HashSet<uint>();
        var open = new Stack<uint>();
        open.Push(Root.Child);
        while (open.TryPop(out var next))
        {
            if (next == DirectoryEntry.None)
            {
                continue;
            }

            if (next >= entries.Count || !seen.Add(next) || entries[(int)next].Kind is not (DirectoryEntryKind.Storage or DirectoryEntryKind.Stream))
            {
                return false;
            }

            var entry = entries[(int)next];
            Add(entry);
            open.Push(entry.Left);
            open.Push(entry.Right);
        }

        return _children.Count > 0;
    }

    private void Add(DirectoryEntry entry)
    {
        if (entry.Kind is DirectoryEntryKind.Storage or DirectoryEntryKind.Stream)
        {
            _children.TryAdd(entry.Name, entry);
        }
    }
}
