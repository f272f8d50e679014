using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Files.References;

/// <summary>
/// The positions of the objects of a file, and its trailer (ISO 32000-1 §7.5.4 to §7.5.8). Existing entries are kept, as the
/// newest section is read first.
/// </summary>
internal sealed class CrossReferences
{
    /// <summary>Maximum object number. Annex C.2 has 8,388,607, but some writers exceed it.</summary>
    public const int LargestNumber = 100_000_000;

    /// <summary>
    /// The most objects of a file: a hundred times those of the largest reports. A few kilobytes can describe millions of free ones, and
    /// each takes memory. What is beyond is looked for in the file itself.
    /// </summary>
    private const int MostEntries = 1_000_000;

    private readonly Dictionary<int, CrossReference> _entries = [];
    private readonly Dictionary<string, PdfObject> _trailer = [];

    /// <summary>The entries by object number.</summary>
    public IReadOnlyDictionary<int, CrossReference> Entries => _entries;

    /// <summary>The trailer of the newest section, completed by older ones.</summary>
    public PdfDictionary Trailer => new(_trailer);

    /// <summary>False if a section could not be read.</summary>
    public bool IsWhole { get; set; } = true;

    /// <summary>Adds an entry unless it exists.</summary>
    /// <param name="number">The object's number.</param>
    /// <param name="entry">The entry.</param>
    public void Add(int number, CrossReference entry)
    {
        if (number is >= 0 and <= LargestNumber && HasRoomFor(number))
        {
            _entries.TryAdd(number, entry);
        }
    }

    /// <summary>Sets an entry, replacing an existing one.</summary>
    /// <param name="number">The object's number.</param>
    /// <param name="entry">The entry.</param>
    public void Set(int number, CrossReference entry)
    {
        if (HasRoomFor(number))
        {
            _entries[number] = entry;
        }
    }

    /// <summary>Adds the entries that are missing here.</summary>
    /// <param name="others">The cross-references to add.</param>
    public void Merge(CrossReferences others)
    {
        foreach (var (number, entry) in others.Entries)
        {
            Add(number, entry);
        }

        AddTrailer(others.Trailer);
    }

    /// <summary>Adds the entries of a trailer that are missing here.</summary>
    /// <param name="trailer">The trailer.</param>
    public void AddTrailer(PdfDictionary trailer)
    {
        foreach (var (key, value) in trailer.Entries)
        {
            _trailer.TryAdd(key, value);
        }
    }

    private bool HasRoomFor(int number)
    {
        var hasRoom = _entries.Count < MostEntries || _entries.ContainsKey(number);
        IsWhole &= hasRoom;
        return hasRoom;
    }
}
