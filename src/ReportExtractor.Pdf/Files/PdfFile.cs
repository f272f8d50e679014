using ReportExtractor.Pdf.Encryption;
using ReportExtractor.Pdf.Files.References;
using ReportExtractor.Pdf.Files.Storage;
using ReportExtractor.Pdf.Filters;
using ReportExtractor.Pdf.Objects;
using ReportExtractor.Pdf.Syntax;

namespace ReportExtractor.Pdf.Files;

/// <summary>
/// A PDF file (ISO 32000-1 §7.5). Objects are found, read and decrypted when needed. If the cross-reference table is missing or
/// wrong, objects are found by a scan. Not thread-safe.
/// </summary>
internal sealed class PdfFile : IPdfObjects
{
    /// <summary>
    /// Maximum number of objects that are read recursively, because one needs another: a stream's length, its object stream, and
    /// so on.
    /// </summary>
    private const int MaxRecursion = 32;

    /// <summary>Maximum length of a chain of references. Real references refer to an object directly.</summary>
    private const int LongestChain = 32;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly PdfLimits _limits;
    private readonly WorkBudget _budget = new();
    private readonly ParserFactory _parsers;
    private readonly ObjectReader _reader;
    private readonly StreamDecoder _decoder;
    private readonly ObjectStreams _streams;
    private readonly FileRecovery _recovery;
    private readonly Dictionary<int, PdfObject> _cache = [];
    private readonly HashSet<int> _open = [];
    private readonly int _header;
    private readonly CancellationToken _cancellationToken;
    private CrossReferences _references = new();

    private PdfFile(ReadOnlyMemory<byte> bytes, PdfLimits limits, CancellationToken cancellationToken)
    {
        _bytes = bytes;
        _limits = limits;
        _cancellationToken = cancellationToken;
        _budget.Allow(bytes.Length);
        _parsers = new ParserFactory(limits.MaxNesting, Names);
        _reader = new ObjectReader(bytes, this, _parsers, _budget);
        _decoder = new StreamDecoder(this, limits, cancellationToken);
        _streams = new ObjectStreams(this, _parsers, _budget);
        _recovery = new FileRecovery(bytes, _reader, _streams, _parsers, _budget, cancellationToken);
        _header = Math.Max(0, bytes.Span.IndexOf("%PDF-"u8));
    }

    /// <summary>
    /// The trailer (§7.5.5), or the trailer entries of a cross-reference stream; reconstructed if the file has none.
    /// </summary>
    public PdfDictionary Trailer { get; private set; } = new(new Dictionary<string, PdfObject>());

    /// <summary>The catalog (§7.7.2); empty if it is missing.</summary>
    public PdfDictionary Catalog { get; private set; } = new(new Dictionary<string, PdfObject>());

    /// <summary>The cache of names, for the file and the contents of its pages.</summary>
    public NamePool Names { get; } = new();

    /// <inheritdoc/>
    public int DamagedCount => _decoder.DamagedCount + _parsers.BadCount;

    /// <summary>The numbers of all known objects in ascending order.</summary>
    internal IReadOnlyList<int> Numbers =>
    [
        .. _references.Entries
            .Where(entry => entry.Value.Kind != CrossReferenceKind.Free)
            .Select(entry => entry.Key)
            .Order(),
    ];

    /// <summary>Opens a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="limits">Limits on the resources that reading may use.</param>
    /// <param name="cancellationToken">Cancellation token; it also applies to later calls.</param>
    /// <exception cref="PdfException">The file is not a PDF, requires a password, or exceeds a limit.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static PdfFile Open(ReadOnlyMemory<byte> bytes, PdfLimits limits, CancellationToken cancellationToken)
    {
        var file = new PdfFile(bytes, limits, cancellationToken);
        file.OpenByReferences();
        if (!file.HasPages())
        {
            file.OpenByScan();
        }

        return file;
    }

    /// <summary>The pages in order, with inherited entries (§7.7.3.4). A missing page is an empty dictionary.</summary>
    /// <exception cref="PdfException">There is no page, or there are more than the limit.</exception>
    public IReadOnlyList<PdfDictionary> Pages()
    {
        var pages = new PageTree(this, _limits, _cancellationToken).Read(Catalog);
        if (pages.Count == 0)
        {
            _references.Merge(_recovery.All());
            pages = new PageTree(this, _limits, _cancellationToken).Collect(Numbers);
        }

        return pages.Count > 0 ? pages : throw new PdfException(PdfFailure.Corrupt, PdfMessages.NoPages());
    }

    /// <inheritdoc/>
    /// <exception cref="PdfException">
    /// A limit is exceeded, for example by an object stream (<see cref="PdfFailure.TooLarge"/>).
    /// </exception>
    public PdfObject Resolve(PdfObject? value)
    {
        for (var i = 0; i < LongestChain; i++)
        {
            if (value is not PdfReference reference)
            {
                return value ?? PdfNull.Instance;
            }

            value = Load(reference.Number);
        }

        return PdfNull.Instance;
    }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Decode(PdfStream stream) => _decoder.Decode(stream);

    private void OpenByReferences()
    {
        _references = new CrossReferenceReader(_bytes, _header, _reader, this, _parsers).Read(_cancellationToken);
        if (!_references.IsWhole)
        {
            _references.Merge(_recovery.Objects());
        }

        Trailer = _references.Trailer;
        UseSecurity();
        if (!_references.IsWhole)
        {
            _references.Merge(_recovery.All());
        }

        UseCatalog();
    }

    private void OpenByScan()
    {
        _references = _recovery.Objects();
        Trailer = _references.Trailer;
        DropCaches();
        UseSecurity();
        _references = _recovery.All();
        DropCaches();
        UseCatalog();
        if (_references.Entries.Count == 0)
        {
            throw new PdfException(PdfFailure.Corrupt, PdfMessages.NotAPdf());
        }

        if (!HasPages())
        {
            Catalog = FindCatalog() ?? Catalog;
        }
    }

    private bool HasPages() => this.GetDictionary(Catalog, "Pages") is not null;

    private void UseSecurity()
    {
        if (_reader.Security is null && this.GetDictionary(Trailer, "Encrypt") is { } encrypt)
        {
            _reader.Security = SecurityHandler.Create(encrypt, Trailer, this);
            DropCaches();
        }
    }

    private void UseCatalog()
    {
        if (this.GetDictionary(Trailer, "Root") is { } root)
        {
            Catalog = root;
        }
    }

    /// <summary>The last catalog that has pages.</summary>
    private PdfDictionary? FindCatalog()
    {
        PdfDictionary? found = null;
        foreach (var number in Numbers)
        {
            if (Load(number) is PdfDictionary dictionary
                && this.GetName(dictionary, "Type") == "Catalog"
                && this.GetDictionary(dictionary, "Pages") is not null)
            {
                found = dictionary;
            }
        }

        return found;
    }

    /// <summary>Drops the objects that were read before the encryption was known.</summary>
    private void DropCaches()
    {
        _cache.Clear();
        _streams.Clear();
    }

    private PdfObject Load(int number)
    {
        if (_cache.TryGetValue(number, out var cached))
        {
            return cached;
        }

        if (_open.Count >= MaxRecursion || !_open.Add(number))
        {
            return PdfNull.Instance;
        }

        try
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var value = Find(number);
            _cache[number] = value;
            return value;
        }
        finally
        {
            _open.Remove(number);
        }
    }

    private PdfObject Find(int number)
    {
        if (!_references.Entries.TryGetValue(number, out var entry) || entry.Kind == CrossReferenceKind.Free)
        {
            return PdfNull.Instance;
        }

        if (Read(number, entry) is { } value)
        {
            return value;
        }

        // The cross-reference table is wrong about this object.
        return _recovery.All().Entries.TryGetValue(number, out var scanned) && scanned != entry
            ? Read(number, scanned) ?? PdfNull.Instance
            : PdfNull.Instance;
    }

    /// <summary>Reads the object of an entry; null if it is another object or none.</summary>
    private PdfObject? Read(int number, CrossReference entry)
    {
        if (entry.Kind == CrossReferenceKind.InStream)
        {
            return entry.Place <= CrossReferences.LargestNumber ? _streams.Read((int)entry.Place, number, entry.Index) : null;
        }

        var found = _reader.Read(entry.Place, number);
        return found is null && _header > 0 ? _reader.Read(entry.Place + _header, number)?.Value : found?.Value;
    }
}
