using ReportExtractor.Pdf.Content.Resources;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Content;

/// <summary>What the pages of a file share while their content is carried out.</summary>
/// <param name="objects">The file's objects.</param>
/// <param name="limits">What reading may use up.</param>
/// <param name="fonts">The file's fonts.</param>
/// <param name="optional">What is not shown.</param>
/// <param name="cancellationToken">Ends the work early.</param>
internal sealed class ContentContext(IPdfObjects objects, PdfLimits limits, FontCache fonts, OptionalContent optional, CancellationToken cancellationToken)
{
    private readonly Dictionary<PdfDictionary, ResourceTable> _tables = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PdfStream, ReadOnlyMemory<byte>> _forms = new(ReferenceEqualityComparer.Instance);
    private long _rest = limits.MaxContentBytes;

    /// <summary>The file's objects.</summary>
    public IPdfObjects Objects => objects;

    /// <summary>What reading may use up.</summary>
    public PdfLimits Limits => limits;

    /// <summary>The file's fonts.</summary>
    public FontCache Fonts => fonts;

    /// <summary>What is not shown.</summary>
    public OptionalContent Optional => optional;

    /// <summary>Ends the work early.</summary>
    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>The resources of a dictionary.</summary>
    public ResourceTable Table(PdfDictionary resources)
    {
        if (!_tables.TryGetValue(resources, out var table))
        {
            table = new ResourceTable(objects, resources, fonts);
            _tables.Add(resources, table);
        }

        return table;
    }

    /// <summary>A form's content; pages that share a letterhead unfold it once.</summary>
    public ReadOnlyMemory<byte> FormBytes(PdfStream form)
    {
        if (!_forms.TryGetValue(form, out var bytes))
        {
            bytes = objects.Decode(form);
            _forms.Add(form, bytes);
        }

        return bytes;
    }

    /// <summary>Counts content that is carried out. Forms may be carried out many times, so that their bytes are counted each time.</summary>
    /// <exception cref="PdfException">It is more than may be.</exception>
    public void Spend(long bytes)
    {
        _rest -= bytes;
        if (_rest < 0)
        {
            throw new PdfException(PdfFailure.TooLarge, PdfMessages.ContentTooLarge());
        }
    }
}
