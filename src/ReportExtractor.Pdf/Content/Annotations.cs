using ReportExtractor.Pdf.Content.Annots;
using ReportExtractor.Pdf.Content.Geometry;
using ReportExtractor.Pdf.Content.Resources;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Content;

/// <summary>Interprets a page's annotations, including form fields (ISO 32000-1 §12.5.5).</summary>
/// <param name="objects">The file's objects.</param>
/// <param name="optional">The optional content.</param>
/// <param name="fields">The fields of the form.</param>
/// <param name="interpreter">Interprets their appearances.</param>
internal sealed class Annotations(IPdfObjects objects, OptionalContent optional, FormFields fields, ContentInterpreter interpreter)
{
    // The flags Hidden and NoView (§12.5.3, table 165).
    private const int HiddenFlags = 0x02 | 0x20;

    private readonly PlainLook _plain = new(objects, fields);

    /// <summary>Interprets the annotations of a page, after its content.</summary>
    public void Show(PdfDictionary page, in PageGeometry geometry)
    {
        foreach (var item in objects.GetArray(page, "Annots")?.Items ?? [])
        {
            if (objects.Resolve(item) is not PdfDictionary annotation || !IsSeen(annotation))
            {
                continue;
            }

            if (Appearance(annotation) is { } form && !IsStale(annotation))
            {
                if (Placement(annotation, form) is { } placement)
                {
                    interpreter.BeginState(geometry);
                    interpreter.RunForm(form, placement);
                }
            }
            else if (PageGeometry.Rectangle(objects, annotation, "Rect") is { } place && _plain.Draw(annotation, place) is { } content)
            {
                interpreter.BeginState(geometry);
                interpreter.Run(content);
            }
        }
    }

    private bool IsSeen(PdfDictionary annotation) =>
        ((objects.GetInteger(annotation, "F") ?? 0) & HiddenFlags) == 0
        && objects.GetName(annotation, "Subtype") != "Popup"
        && !optional.IsOff(annotation.Entries.GetValueOrDefault("OC"));

    /// <summary>True for a field whose appearance viewers make anew from its value (§12.7.2).</summary>
    private bool IsStale(PdfDictionary annotation) => fields.NeedAppearances
        && objects.GetName(annotation, "Subtype") == "Widget"
        && fields.TextOf(annotation) is not null;

    /// <summary>The normal appearance, for its current state if there are several.</summary>
    private PdfStream? Appearance(PdfDictionary annotation)
    {
        if (objects.GetDictionary(annotation, "AP") is not { } appearances)
        {
            return null;
        }

        return objects.Get(appearances, "N") switch
        {
            PdfStream form => form,
            PdfDictionary states when objects.GetName(annotation, "AS") is { } state => objects.GetStream(states, state),
            _ => null,
        };
    }

    /// <summary>
    /// The transformation of the appearance's box, already transformed by its matrix, to the annotation's rectangle (§12.5.5,
    /// algorithm 8.1).
    /// </summary>
    private Matrix? Placement(PdfDictionary annotation, PdfStream form)
    {
        if (PageGeometry.Rectangle(objects, annotation, "Rect") is not { } place
            || PageGeometry.Rectangle(objects, form.Dictionary, "BBox") is not { } own)
        {
            return null;
        }

        var box = Matrix.Of(objects.GetNumbers(form.Dictionary, "Matrix")).Apply(own);
        var (x, y) = (place.Width / box.Width, place.Height / box.Height);
        return double.IsFinite(x) && double.IsFinite(y)
            ? new Matrix(x, 0, 0, y, place.Left - (box.Left * x), place.Top - (box.Top * y))
            : null;
    }
}
