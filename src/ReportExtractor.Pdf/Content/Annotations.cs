using ReportExtractor.Pdf.Content.Geometry;
using ReportExtractor.Pdf.Content.Resources;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Content;

/// <summary>Shows a page's annotations, among them the fields of forms (ISO 32000-1 §12.5.5).</summary>
/// <param name="objects">The file's objects.</param>
/// <param name="optional">What is not shown.</param>
/// <param name="interpreter">Carries out their appearances.</param>
internal sealed class Annotations(IPdfObjects objects, OptionalContent optional, ContentInterpreter interpreter)
{
    // Hidden and NoView among the flags (§12.5.3, table 165).
    private const int NotSeen = 0x02 | 0x20;

    /// <summary>Shows those of a page, after its content.</summary>
    public void Show(PdfDictionary page, in PageGeometry geometry)
    {
        foreach (var item in objects.GetArray(page, "Annots")?.Items ?? [])
        {
            if (objects.Resolve(item) is PdfDictionary annotation && IsSeen(annotation) && Appearance(annotation) is { } form && Placement(annotation, form) is { } placement)
            {
                interpreter.BeginState(geometry);
                interpreter.RunForm(form, placement);
            }
        }
    }

    private bool IsSeen(PdfDictionary annotation) =>
        ((objects.GetInteger(annotation, "F") ?? 0) & NotSeen) == 0
        && objects.GetName(annotation, "Subtype") != "Popup"
        && !optional.IsOff(annotation.Entries.GetValueOrDefault("OC"));

    /// <summary>Its normal appearance; where there are several, that of its state.</summary>
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

    /// <summary>What brings the appearance's box, turned by its matrix, onto the annotation's rectangle (§12.5.5, algorithm 8.1).</summary>
    private Matrix? Placement(PdfDictionary annotation, PdfStream form)
    {
        if (PageGeometry.Rectangle(objects, annotation, "Rect") is not { } place || PageGeometry.Rectangle(objects, form.Dictionary, "BBox") is not { } own)
        {
            return null;
        }

        var box = Matrix.Of(objects.GetNumbers(form.Dictionary, "Matrix")).Apply(own);
        var (x, y) = (place.Width / box.Width, place.Height / box.Height);
        return double.IsFinite(x) && double.IsFinite(y) ? new Matrix(x, 0, 0, y, place.Left - (box.Left * x), place.Top - (box.Top * y)) : null;
    }
}
