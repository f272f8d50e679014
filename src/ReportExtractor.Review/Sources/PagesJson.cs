using System.Text.Json;
using ReportExtractor.Pdf;

namespace ReportExtractor.Review.Sources;

/// <summary>
/// Writes pages as they are drawn: letters, rules and the places of images. All numbers are tenths of a point: finer than a screen shows,
/// and half as long as decimals.
/// </summary>
internal static class PagesJson
{
    /// <summary>
    /// Where the base line is, as a part of the height of a letter's box: between that of Chinese fonts (0.88) and of Latin ones (0.78).
    /// </summary>
    private const double BaseLine = 0.84;

    /// <summary>Writes the pages.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="marks">The places that are to be seen.</param>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<PdfPage> pages, SourceMarks marks)
    {
        var kept = ViewWindow.Choose(
            [.. pages.Select(page => page.Letters.Count + page.Rules.Count)], index => marks.IsOnPage(pages[index].Number));
        json.WriteStartObject();
        json.WriteString("kind"u8, "pages"u8);
        json.WriteStartArray("pages"u8);
        foreach (var (index, page) in pages.Index())
        {
            json.WriteStartObject();
            json.WriteNumber("number"u8, page.Number);
            json.WriteNumber("width"u8, Tenths(page.Width));
            json.WriteNumber("height"u8, Tenths(page.Height));
            if (kept[index])
            {
                WriteContent(json, page);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteContent(Utf8JsonWriter json, PdfPage page)
    {
        if (!page.Picture.IsEmpty)
        {
            json.WriteBase64String("picture"u8, page.Picture.Span);
        }

        WriteBoxes(json, "images", page.Images.Select(image => image.Box));
        WriteBoxes(json, "rules", page.Rules.Select(rule => rule.Box));
        json.WriteStartArray("runs"u8);
        foreach (var run in PageRuns.Of(page))
        {
            json.WriteStartArray();
            if (run.IsSingle)
            {
                WriteSingle(json, run.Letters[0]);
            }
            else
            {
                WriteRun(json, run.Letters);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    /// <summary>A box is its left and top edges, its width and its height.</summary>
    private static void WriteBoxes(Utf8JsonWriter json, string name, IEnumerable<PdfBox> boxes)
    {
        json.WriteStartArray(name);
        foreach (var box in boxes)
        {
            json.WriteNumberValue(Tenths(box.Left));
            json.WriteNumberValue(Tenths(box.Top));
            json.WriteNumberValue(Tenths(box.Width));
            json.WriteNumberValue(Tenths(box.Height));
        }

        json.WriteEndArray();
    }

    /// <summary>Size, flaw, text, base line, left edge of the first letter, and how far each is from the one before.</summary>
    private static void WriteRun(Utf8JsonWriter json, IReadOnlyList<PdfLetter> letters)
    {
        var first = letters[0];
        json.WriteNumberValue(Tenths(first.FontSize));
        json.WriteNumberValue(first.Flaw == PdfLetterFlaw.None ? 0 : 1);
        json.WriteText(string.Concat(letters.Select(letter => letter.Text)));
        json.WriteNumberValue(Tenths(first.Box.Top + (BaseLine * first.Box.Height)));
        var at = 0;
        foreach (var letter in letters)
        {
            var left = Tenths(letter.Box.Left);
            json.WriteNumberValue(left - at);
            at = left;
        }
    }

    /// <summary>Size, flaw, text, the middle, and the direction in degrees: none for a letter that stands upright.</summary>
    private static void WriteSingle(Utf8JsonWriter json, PdfLetter letter)
    {
        json.WriteNumberValue(Tenths(letter.FontSize));
        json.WriteNumberValue(letter.Flaw == PdfLetterFlaw.None ? 0 : 1);
        json.WriteText(letter.Text);
        json.WriteStartArray();
        json.WriteNumberValue(Tenths((letter.Box.Left + letter.Box.Right) / 2));
        json.WriteNumberValue(Tenths((letter.Box.Top + letter.Box.Bottom) / 2));
        json.WriteNumberValue(letter.IsVertical ? 0 : (int)Math.Round(letter.Direction));
        json.WriteEndArray();
    }

    private static int Tenths(double points) => (int)Math.Clamp(Math.Round(points * 10), int.MinValue, int.MaxValue);
}
