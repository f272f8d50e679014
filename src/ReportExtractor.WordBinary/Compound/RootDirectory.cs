namespace ReportExtractor.WordBinary.Compound;

/// <summary>The directory of a compound file (MS-CFB §2.6). Only the streams and storages of the root are used.</summary>
internal sealed class RootDirectory
{
    private readonly Dictionary<string, DirectoryEntry> _children = new(StringComparer.OrdinalIgnoreCase);

    private RootDirectory(DirectoryEntry root) => Root = root;

    /// <summary>The root, which refers to the mini stream.</summary>
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
            // The tree is broken. Writers put the entries of the root first.
            foreach (var entry in entries)
            {
                directory.Add(entry);
            }
        }

        return directory;
    }

    /// <summary>Finds a stream or a storage of the root. Names do not differ by case alone (MS-CFB §2.6.4).</summary>
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

    /// <summary>Adds the children of the root by their tree. Its order and colours are ignored.</summary>
    /// <returns>False if the tree is broken.</returns>
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

            if (next >= entries.Count
                || !seen.Add(next)
                || entries[(int)next].Kind is not (DirectoryEntryKind.Storage or DirectoryEntryKind.Stream))
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
