using ReportExtractor.Pdf.Content.Annots;
using ReportExtractor.Pdf.Content.Resources;
using ReportExtractor.Pdf.Objects;
using ReportExtractor.Pdf.Syntax;

namespace ReportExtractor.Pdf.Content;

/// <summary>What the pages of a file share while their content is interpreted.</summary>
/// <param name="objects">The file's objects.</param>
/// <param name="limits">Limits on the resources that reading may use.</param>
/// <param name="fonts">The file's fonts.</param>
/// <param name="optional">The optional content.</param>
/// <param name="names">The cache of names, shared with the file.</param>
/// <param name="cancellationToken">Cancellation token.</param>
internal sealed class ContentContext(
    IPdfObjects objects,
    PdfLimits limits,
    FontCache fonts,
    OptionalContent optional,
    NamePool names,
    CancellationToken cancellationToken)
{
    /// <summary>To show a form takes about as long as to interpret this many bytes, besides its own.</summary>
    public const int ShowingCost = 1200;

    private readonly Dictionary<PdfDictionary, ResourceTable> _tables = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PdfStream, ReadOnlyMemory<byte>> _forms = new(ReferenceEqualityComparer.Instance);
    private long _rest = limits.MaxContentBytes;

    /// <summary>The file's objects.</summary>
    public IPdfObjects Objects => objects;

    /// <summary>Limits on the resources that reading may use.</summary>
    public PdfLimits Limits => limits;

    /// <summary>The file's fonts.</summary>
    public FontCache Fonts => fonts;

    /// <summary>The optional content.</summary>
    public OptionalContent Optional => optional;

    /// <summary>The fields of the document's form; none by default.</summary>
    public FormFields Fields { get; init; } = new(objects, new PdfDictionary(new Dictionary<string, PdfObject>()));

    /// <summary>The cache of names.</summary>
    public NamePool Names => names;

    /// <summary>Cancellation token.</summary>
    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>The resource table of a resource dictionary.</summary>
    public ResourceTable Table(PdfDictionary resources)
    {
        if (!_tables.TryGetValue(resources, out var table))
        {
            table = new ResourceTable(objects, resources, fonts);
            _tables.Add(resources, table);
        }

        return table;
    }

    /// <summary>The decoded content of a form. Pages that share a form decode it once.</summary>
    public ReadOnlyMemory<byte> FormBytes(PdfStream form)
    {
        if (!_forms.TryGetValue(form, out var bytes))
        {
            bytes = objects.Decode(form);
            _forms.Add(form, bytes);
        }

        return bytes;
    }

    /// <summary>Counts interpreted content. A form counts each time it is shown.</summary>
    /// <exception cref="PdfException">The limit is exceeded.</exception>
    public void Spend(long bytes)
    {
        _rest -= bytes;
        if (_rest < 0)
        {
            throw new PdfException(PdfFailure.TooLarge, PdfMessages.ContentTooLarge());
        }
    }
}
