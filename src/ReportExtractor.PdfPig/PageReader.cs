using ReportExtractor.Pdf;
using ReportExtractor.PdfPig.Letters;
using ReportExtractor.PdfPig.Rules;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace ReportExtractor.PdfPig;

/// <summary>Reads the pages of a document one by one. A page that fails is empty, and a fault reports it.</summary>
/// <param name="document">The document, read without clipping.</param>
/// <param name="clipped">The same document, read with clipping.</param>
/// <param name="limits">What reading it may use up.</param>
/// <param name="log">Where PdfPig reports what it could not read.</param>
internal sealed class PageReader(PdfDocument document, PdfDocument clipped, PdfLimits limits, PageLog log)
{
    private readonly List<PdfFault> _faults = [];
    private readonly OptionalGroups _groups = new(document.Structure);
    private readonly OptionalGroups _clippedGroups = new(clipped.Structure);
    private int _letters;

    /// <summary>What could not be read so far.</summary>
    public IReadOnlyList<PdfFault> Faults => _faults;

    /// <summary>Reads a page.</summary>
    /// <param name="number">Its number, from 1.</param>
    public PdfPage Read(int number)
    {
        log.Clear();
        try
        {
            return Convert(document.GetPage(number), clipped.GetPage(number));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // PdfPig throws exceptions of any type for what it does not expect. The size of such a page is unknown too.
            Report(number, PdfFaultKind.Corrupt, $"The page can't be read and is taken as empty ({exception.GetType().Name}).");
            return new PdfPage(number, 0, 0, 0);
        }
    }

    private PdfPage Convert(Page page, Page clippedPage)
    {
        var places = PagePlaces.Of(page);
        var marked = new MarkedContents(page, _groups);
        var images = Images(page, places, marked);
        var clippedMarked = new MarkedContents(clippedPage, _clippedGroups);
        var paths = clippedPage.Paths.Where(path => !clippedMarked.IsHidden(path)).ToList();
        var painted = new PaintedAreas(paths, images, places);
        var seen = ClippedLetters.Restore(page.Letters, clippedPage.Letters);
        var letters = new LetterConverter(places, marked, painted, log).Convert(seen, limits.MaxLetters - _letters);
        _letters += letters.Letters.Count;
        var rules = RuleFinder.Find(paths, places, StrokeScale.Of(page.Operations), limits.MaxPathOperators);
        ReportLimits(page.Number, letters.IsCut, rules.IsCut);
        ReportUnknown(page.Number, letters.Letters.Count(letter => letter.Text.Length == 0));
        return new PdfPage(page.Number, places.Width, places.Height, page.Rotation.Value)
        {
            Letters = letters.Letters,
            Rules = rules.Rules,
            Images = images,
        };
    }

    private static List<PdfImage> Images(Page page, PagePlaces places, MarkedContents marked)
    {
        var images = new List<PdfImage>();
        foreach (var image in page.GetImages())
        {
            var box = places.OnPage(places.BoxOf(image.BoundingBox));
            if (box.Width > 0 && box.Height > 0 && !marked.IsHidden(image))
            {
                images.Add(new PdfImage(box));
            }
        }

        return images;
    }

    private void ReportLimits(int page, bool hasTooManyLetters, bool hasTooManyPaths)
    {
        if (hasTooManyLetters)
        {
            Report(page, PdfFaultKind.TooLarge, "The file has more letters than may be; the rest of them is not read.");
        }

        if (hasTooManyPaths)
        {
            Report(page, PdfFaultKind.TooLarge, "The page draws more than may be; lines among the rest are not read.");
        }
    }

    private void ReportUnknown(int page, int count)
    {
        if (count > 0)
        {
            var message = $"Of the letters of the page {count} have characters that nobody can tell; they have no text.";
            Report(page, PdfFaultKind.UnknownCharacters, message);
        }

        if (log.HasMissingFonts)
        {
            Report(page, PdfFaultKind.UnknownCharacters, "The page has text in a font that the file lacks; that text is not read.");
        }
    }

    private void Report(int page, PdfFaultKind kind, string message) => _faults.Add(new PdfFault(page, kind, message));
}
