using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Files.References;

/// <summary>Where the file's objects are, and its trailer (ISO 32000-1 §7.5.4 to §7.5.8). What was added first stays: the newest section is read first.</summary>
internal sealed class CrossReferences
{
    /// <summary>The largest number of an object (Annex C.2 has 8,388,607; writers exceed it).</summary>
    public const int LargestNumber = 100_000_000;

    private readonly Dictionary<int, CrossReference> _entries = [];
    private readonly Dictionary<string, PdfObject> _trailer = [];

    /// <summary>The entries by their objects' numbers.</summary>
    public IReadOnlyDictionary<int, CrossReference> Entries => _entries;

    /// <summary>The trailer: the newest section's, with what only older ones have.</summary>
    public PdfDictionary Trailer => new(_trailer);

    /// <summary>False where a section could not be read.</summary>
    public bool IsWhole { get; set; } = true;

    /// <summary>Adds an entry, unless a newer one is there.</summary>
    /// <param name="number">The object's number.</param>
    /// <param name="entry">The entry.</param>
    public void Add(int number, CrossReference entry)
    {
        if (number is >= 0 and <= LargestNumber)
        {
            _entries.TryAdd(number, entry);
        }
    }

    /// <summary>Sets an entry, whatever is there.</summary>
    /// <param name="number">The object's number.</param>
    /// <param name="entry">The entry.</param>
    public void Set(int number, CrossReference entry) => _entries[number] = entry;

    /// <summary>Adds what others have and these have not.</summary>
    /// <param name="others">The others.</param>
    public void Merge(CrossReferences others)
    {
        foreach (var (number, entry) in others.Entries)
        {
            _entries.TryAdd(number, entry);
        }

        AddTrailer(others.Trailer);
    }

    /// <summary>Adds the entries of a trailer that no newer one has.</summary>
    /// <param name="trailer">The trailer.</param>
    public void AddTrailer(PdfDictionary trailer)
    {
        foreach (var (key, value) in trailer.Entries)
        {
            _trailer.TryAdd(key, value);
        }
    }
}
