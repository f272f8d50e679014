using ReportExtractor.Pdf.Content.Text;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Content.Annots;

/// <summary>The fields of the document's form (ISO 32000-1 §12.7), as far as a viewer shows their values without an appearance.</summary>
internal sealed class FormFields
{
    // Bit 14 of the flags: what is typed is not shown (§12.7.4.3, table 228).
    private const int Password = 1 << 13;

    // Real fields are nested two or three deep (§12.7.3.1).
    private const int MaxNesting = 32;

    private readonly IPdfObjects _objects;
    private readonly PdfDictionary? _form;

    /// <summary>Reads the form.</summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="catalog">The file's catalog.</param>
    public FormFields(IPdfObjects objects, PdfDictionary catalog)
    {
        _objects = objects;
        _form = objects.GetDictionary(catalog, "AcroForm");
        NeedAppearances = _form is not null && objects.Get(_form, "NeedAppearances") is PdfBoolean { Value: true };
    }

    /// <summary>True if viewers make the appearances of text fields from their values, whatever the file has.</summary>
    public bool NeedAppearances { get; }

    /// <summary>The text that a field shows; null if it is no field with text.</summary>
    /// <param name="widget">The field's annotation.</param>
    public string? TextOf(PdfDictionary widget)
    {
        var kind = (Inherited(widget, "FT") as PdfName)?.Value;
        var flags = (Inherited(widget, "Ff") as PdfNumber)?.Value ?? 0;
        if (kind is not ("Tx" or "Ch") || !(Math.Abs(flags) <= int.MaxValue) || ((int)flags & Password) != 0)
        {
            return null;
        }

        var value = Inherited(widget, "V") is PdfArray { Items: [var first, ..] } ? _objects.Resolve(first) : Inherited(widget, "V");
        var text = value switch
        {
            PdfString written => TextStrings.Decode(written.Bytes),
            PdfStream stream => TextStrings.Decode(_objects.DecodeOrNothing(stream).Span),
            _ => "",
        };
        return Inherited(widget, "Opt") is PdfArray options ? Shown(options, text) : text;
    }

    /// <summary>The default appearance string of a field or an annotation: its font size and colour.</summary>
    /// <param name="annotation">The annotation.</param>
    public string LookOf(PdfDictionary annotation)
    {
        var look = Inherited(annotation, "DA") as PdfString ?? (_form is null ? null : _objects.Get(_form, "DA") as PdfString);
        return look is null ? "" : TextStrings.Decode(look.Bytes);
    }

    /// <summary>The quadding: 0 left, 1 centred, 2 right.</summary>
    /// <param name="annotation">The annotation.</param>
    public int AlignmentOf(PdfDictionary annotation) => (Inherited(annotation, "Q") as PdfNumber)?.Value switch
    {
        1 => 1,
        2 => 2,
        _ => 0,
    };

    /// <summary>The text that an option shows for its value (§12.7.4.4).</summary>
    private string Shown(PdfArray options, string value)
    {
        foreach (var option in options.Items)
        {
            if (_objects.Resolve(option) is PdfArray { Items: [var export, var shown, ..] }
                && _objects.Resolve(export) is PdfString exported
                && _objects.Resolve(shown) is PdfString text
                && TextStrings.Decode(exported.Bytes) == value)
            {
                return TextStrings.Decode(text.Bytes);
            }
        }

        return value;
    }

    /// <summary>An entry of a field, or of the fields that it is part of.</summary>
    private PdfObject? Inherited(PdfDictionary field, string key)
    {
        var at = field;
        for (var i = 0; i < MaxNesting && at is not null; i++)
        {
            if (_objects.Get(at, key) is var found and not PdfNull)
            {
                return found;
            }

            at = _objects.GetDictionary(at, "Parent");
        }

        return null;
    }
}
