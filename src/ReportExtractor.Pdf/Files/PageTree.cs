using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Files;

/// <summary>
/// Walks the page tree (ISO 32000-1 §7.7.3). Each node is expanded once, so that a circular tree ends. Open nodes are on a list
/// instead of the call stack.
/// </summary>
/// <param name="objects">The file's objects.</param>
/// <param name="limits">Limit of the number of pages.</param>
/// <param name="cancellationToken">Cancellation token.</param>
internal sealed class PageTree(IPdfObjects objects, PdfLimits limits, CancellationToken cancellationToken)
{
    /// <summary>The entries that a page inherits from its ancestors (table 30).</summary>
    private static readonly string[] Inherited = ["Resources", "MediaBox", "CropBox", "Rotate"];

    private static readonly PdfDictionary Empty = new(new Dictionary<string, PdfObject>());

    private readonly HashSet<PdfDictionary> _walked = new(ReferenceEqualityComparer.Instance);
    private readonly List<PdfDictionary> _pages = [];
    private bool _hasPage;

    /// <summary>The pages of the tree in order, with inherited entries. A missing page is an empty dictionary.</summary>
    /// <param name="catalog">The catalog, which refers to the root of the tree.</param>
    /// <returns>Empty if there is no page at all.</returns>
    public IReadOnlyList<PdfDictionary> Read(PdfDictionary catalog)
    {
        Walk(objects.Resolve(catalog.Entries.GetValueOrDefault("Pages")));
        return _hasPage ? _pages : [];
    }

    /// <summary>
    /// All pages of a file whose tree has no root: those of each fragment of the tree in order, then those outside of any tree.
    /// </summary>
    /// <param name="numbers">The numbers of the file's objects.</param>
    public IReadOnlyList<PdfDictionary> Collect(IReadOnlyList<int> numbers)
    {
        var single = new List<PdfDictionary>();
        var nodes = new List<PdfDictionary>();
        foreach (var number in numbers)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (objects.Resolve(new PdfReference(number, 0)) is not PdfDictionary dictionary)
            {
                continue;
            }

            switch (objects.GetName(dictionary, "Type"))
            {
                case "Pages":
                    nodes.Add(dictionary);
                    break;
                case "Page":
                    single.Add(dictionary);
                    break;
            }
        }

        // Roots first: they include the nodes below them.
        foreach (var node in nodes.OrderBy(node => objects.GetDictionary(node, "Parent") is not null))
        {
            Walk(node);
        }

        foreach (var page in single)
        {
            if (!_walked.Contains(page))
            {
                Walk(page);
            }
        }

        return _hasPage ? _pages : [];
    }

    private void Walk(PdfObject root)
    {
        var open = new Stack<Level>();
        Visit(root, Empty, open);
        while (open.TryPeek(out var level))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (level.Next >= level.Kids.Count)
            {
                open.Pop();
                continue;
            }

            Visit(objects.Resolve(level.Kids[level.Next++]), level.Attributes, open);
        }
    }

    /// <summary>Adds a page or opens a node. A page that occurs twice in the tree is two pages.</summary>
    private void Visit(PdfObject item, PdfDictionary attributes, Stack<Level> open)
    {
        var node = item switch
        {
            PdfDictionary dictionary => dictionary,
            PdfStream stream => stream.Dictionary,
            _ => null,
        };
        if (node is null)
        {
            AddPage(Empty, isThere: false);
            return;
        }

        var isNew = _walked.Add(node);
        if (objects.GetArray(node, "Kids") is { } kids && objects.GetName(node, "Type") != "Page")
        {
            if (isNew)
            {
                open.Push(new Level(kids.Items, Inherit(InheritableOf(node), attributes)));
            }
        }
        else if (objects.GetName(node, "Type") is not ("Pages" or "Catalog"))
        {
            AddPage(Inherit(node, attributes), isThere: true);
        }
    }

    private void AddPage(PdfDictionary page, bool isThere)
    {
        if (_pages.Count >= limits.MaxPages)
        {
            throw new PdfException(PdfFailure.TooLarge, PdfMessages.TooManyPages(limits.MaxPages));
        }

        _pages.Add(page);
        _hasPage |= isThere;
    }

    /// <summary>The inheritable entries of a node.</summary>
    private static PdfDictionary InheritableOf(PdfDictionary node)
    {
        Dictionary<string, PdfObject>? own = null;
        foreach (var key in Inherited)
        {
            if (node.Entries.TryGetValue(key, out var value))
            {
                own ??= [];
                own[key] = value;
            }
        }

        return own is null ? Empty : new PdfDictionary(own);
    }

    /// <summary>A dictionary with its inherited entries.</summary>
    private PdfDictionary Inherit(PdfDictionary node, PdfDictionary attributes)
    {
        Dictionary<string, PdfObject>? merged = null;
        foreach (var (key, value) in attributes.Entries)
        {
            if (objects.Get(node, key) is PdfNull)
            {
                merged ??= new Dictionary<string, PdfObject>(node.Entries);
                merged[key] = value;
            }
        }

        return merged is null ? node : new PdfDictionary(merged);
    }

    /// <summary>An open node.</summary>
    private sealed class Level(IReadOnlyList<PdfObject> kids, PdfDictionary attributes)
    {
        /// <summary>Its children.</summary>
        public IReadOnlyList<PdfObject> Kids { get; } = kids;

        /// <summary>The entries that its pages inherit.</summary>
        public PdfDictionary Attributes { get; } = attributes;

        /// <summary>The index of the next child.</summary>
        public int Next { get; set; }
    }
}
