namespace ReportExtractor.Pdf.Tests.Content;

/// <summary>Annotations without an appearance stream: a viewer draws them all the same.</summary>
internal sealed class PlainLookTests
{
    private const string Letters = "0 g BT /F1 10 Tf 20 30 Td (8285) Tj ET";

    [TestCase("/Subtype /StrikeOut /Rect [19 27 26 39] /QuadPoints [20 38 25 38 20 28 25 28]", "285")]
    [TestCase("/Subtype /StrikeOut /Rect [19 28 41 38]", "")]
    [TestCase("/Subtype /Square /Rect [19 26 26 40] /IC [0]", "285")]
    [TestCase("/Subtype /Square /Rect [19 26 26 40]", "8285")]
    [TestCase("/Subtype /Line /Rect [19 26 26 40] /L [19 33 26 33]", "285")]
    [TestCase("/Subtype /Ink /Rect [19 26 26 40] /InkList [[19 31 22 36 25 30]]", "285")]
    [TestCase("/Subtype /Polygon /Rect [19 26 26 40] /Vertices [19 26 26 26 26 40 19 40] /IC [1 0 0]", "285")]
    [TestCase("/Subtype /Highlight /Rect [19 26 26 40]", "8285")]
    [TestCase("/Subtype /Text /Rect [19 26 26 40] /Contents (9)", "8285")]
    public void Lines_and_areas_are_drawn_over_letters(string annotation, string text)
    {
        var page = new ContentPage().Set("Annots", $"[<< {annotation} >>]").Show(Letters);
        var left = page.Letters.Where(letter => letter.IsPainted && letter.IsLegible).Select(letter => letter.Text);
        Assert.That(string.Concat(left), Is.EqualTo(text));
    }

    [TestCase("/Subtype /FreeText /Contents (126) /DA (/Helv 8 Tf 0 g)", "126")]
    [TestCase("/Subtype /Widget /FT /Tx /V (126) /DA (/Helv 0 Tf 0 g)", "126")]
    [TestCase("/Subtype /Widget /FT /Tx /V <FEFF4E00> /DA (/Helv 0 Tf 0 g)", "\u4E00")]
    [TestCase("/Subtype /Widget /FT /Tx /V (126) /Ff 8192", "")]
    [TestCase("/Subtype /Widget /FT /Tx", "")]
    [TestCase("/Subtype /Widget /FT /Btn /V (126)", "")]
    [TestCase("/Subtype /Widget /FT /Ch /V (b) /Opt [[(a) (1)] [(b) (2)]]", "2")]
    [TestCase("/Subtype /Widget /Parent << /FT /Tx /V (7) >>", "7")]
    [TestCase("/Subtype /Widget /FT /Tx /V (126) /F 2", "")]
    public void Texts_are_shown_in_their_box(string annotation, string text)
    {
        var page = new ContentPage().Set("Annots", $"[<< {annotation} /Rect [50 20 90 35] >>]").Show("");
        Assert.That(string.Concat(page.Letters.Select(letter => letter.Text)), Is.EqualTo(text));
        Assert.That(page.Letters, Is.All.Matches<PdfLetter>(letter =>
            letter.IsPainted && letter.Box.Left >= 50 && letter.Box.Right <= 90 && letter.Box.Top >= 65 && letter.Box.Bottom <= 80));
    }

    [TestCase("", "0")]
    [TestCase("/NeedAppearances true", "285")]
    public void The_value_of_a_field_is_shown_where_the_file_asks_for_it(string form, string text)
    {
        var page = new ContentPage()
            .Add(1, "<< /Subtype /Form /BBox [0 0 40 15] /Resources << /Font << /F1 << /Type /Font >> >> >> >>",
                "BT /F1 8 Tf 2 4 Td (0) Tj ET")
            .SetCatalog($"<< /AcroForm << {form} >> >>")
            .Set("Annots", "[<< /Subtype /Widget /FT /Tx /V (285) /Rect [50 20 90 35] /AP << /N 1 0 R >> >>]")
            .Show("");
        Assert.That(string.Concat(page.Letters.Select(letter => letter.Text)), Is.EqualTo(text));
    }
}
