namespace ReportExtractor.Pdf.Tests.Content;

/// <summary>Letters that are in the file and on the page, and yet can't be read there.</summary>
internal sealed class FlawTests
{
    private const string Letters = "0 g BT /F1 10 Tf 20 30 Td (8285) Tj ET ";

    // The letters are 5 points wide, the first from 20 to 25, and reach from 28 to 38 above the lower edge of the page.
    [TestCase("20 33 m 25 33 l S", "8s 2 8 5", TestName = "{m}(a line)")]
    [TestCase("19 32.6 6 0.8 re f", "8s 2 8 5", TestName = "{m}(a thin rectangle)")]
    [TestCase("19 32 m 26 32 l S 19 33.5 m 26 33.5 l S", "8s 2 8 5", TestName = "{m}(two lines)")]
    [TestCase("20 29 m 25 37 l S 20 37 m 25 29 l S", "8s 2 8 5", TestName = "{m}(a cross)")]
    [TestCase("18 31 m 20 36 22 28 24 34 c 26 33 l S", "8s 2 8 5", TestName = "{m}(a line drawn by hand)")]
    [TestCase("19 33 m 41 33 l S", "8s 2s 8s 5s", TestName = "{m}(a line through all)")]
    [TestCase("0 33 m 190 33 l S", "8(s) 2(s) 8(s) 5(s)", TestName = "{m}(a line that is longer)")]
    [TestCase("20 27.5 m 40 27.5 l S", "8 2 8 5", TestName = "{m}(an underline)")]
    [TestCase("22.5 0 m 22.5 90 l S", "8 2 8 5", TestName = "{m}(a rule between cells)")]
    [TestCase("18 26 24 14 re S", "8 2 8 5", TestName = "{m}(a frame)")]
    [TestCase("1 G 20 33 m 25 33 l S", "8 2 8 5", TestName = "{m}(a white line)")]
    [TestCase("20 25.5 6 14 re f", "8c 2 8 5", TestName = "{m}(a bar)")]
    [TestCase("0.9 g 18 26 24 14 re f", "8c 2c 8c 5c", TestName = "{m}(grey)")]
    [TestCase("20 26 m 20 40 l 25.5 40 l 25.5 26 l 23 25 l f", "8c 2 8 5", TestName = "{m}(a polygon)")]
    [TestCase("16 33 m 16 42 29 42 29 33 c 29 24 16 24 16 33 c f", "8c 2c 8 5", TestName = "{m}(an ellipse)")]
    [TestCase("8 w 22.5 20 m 22.5 45 l S", "8c 2 8 5", TestName = "{m}(a thick stroke)")]
    [TestCase("q 6 0 0 14 19.5 26 cm BI /W 2 /H 1 /BPC 8 /CS /G ID az EI Q", "8c 2 8 5", TestName = "{m}(a picture)")]
    [TestCase("1 g 19.5 25.5 6 14 re f", "8- 2 8 5", TestName = "{m}(white)")]
    [TestCase("q 6 0 0 14 19.5 26 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u00FF EI Q", "8- 2 8 5", TestName = "{m}(a white picture)")]
    [TestCase("q 6 0 0 14 19.5 26 cm BI /IM true /W 2 /H 1 /BPC 1 ID a EI Q", "8 2 8 5", TestName = "{m}(a picture with holes)")]
    [TestCase("19 25.5 22 14 re 10 10 100 80 re f*", "8 2 8 5", TestName = "{m}(a frame around them)")]
    [TestCase("/Pattern cs /P scn 18 26 24 14 re f", "8 2 8 5", TestName = "{m}(a pattern)")]
    public void What_is_painted_over_letters_strikes_them_out_or_covers_them(string painting, string shown) =>
        Assert.That(Show(ContentPage.Read(Letters + painting)), Is.EqualTo(shown));

    [TestCase("0 0 30 100 re W n", "8 2 8x- 5x-", TestName = "{m}(cut off at the right)")]
    [TestCase("0 0 37 100 re W n", "8 2 8 5x", TestName = "{m}(cut through at the right)")]
    [TestCase("0 33.2 200 50 re W n", "8(x) 2(x) 8(x) 5(x)", TestName = "{m}(the lower half)")]
    [TestCase("0 39 200 50 re W n", "8x- 2x- 8x- 5x-", TestName = "{m}(below the edge)")]
    [TestCase("0 60 200 30 re W n", "", TestName = "{m}(far from it)")]
    public void Letters_that_are_cut_off_leave_a_trace(string clip, string shown) =>
        Assert.That(Show(ContentPage.Read(clip + " " + Letters)), Is.EqualTo(shown));

    [TestCase("0 0 0 rg 0 0 200 100 re f", "8- 2- 8- 5-", TestName = "{m}(black on black)")]
    [TestCase("0.2 0.2 0.2 rg 0 0 200 100 re f", "8 2 8 5", TestName = "{m}(black on dark grey)")]
    [TestCase("0 g 0 0 200 100 re f 1 g 0 0 200 100 re f", "8 2 8 5", TestName = "{m}(black on white on black)")]
    [TestCase("0 g 10 10 m 10 60 l 22 60 l 27 10 l f", "8- 2 8 5", TestName = "{m}(black on a black shape)")]
    public void Letters_in_the_colour_of_their_ground_are_not_painted(string ground, string shown) =>
        Assert.That(Show(ContentPage.Read(ground + " " + Letters)), Is.EqualTo(shown));

    [TestCase("BI /W 2 /H 1 /BPC 8 /CS /G ID az EI", "8(f) 2(f)", TestName = "{m}(a picture)")]
    [TestCase("BI /W 2 /H 1 /BPC 8 /CS /G ID \u00FE\u00FF EI", "8- 2-", TestName = "{m}(a white picture)")]
    [TestCase("BI /W 2 /H 1 /BPC 8 /CS /G ID \u0010\u0010 EI", "8 2", TestName = "{m}(a black picture)")]
    public void White_letters_are_visible_on_what_is_not_white(string image, string shown) =>
        Assert.That(Show(ContentPage.Read($"q 200 0 0 100 0 0 cm {image} Q 1 g BT /F1 10 Tf 20 30 Td (82) Tj ET")), Is.EqualTo(shown));

    [TestCase("0.6 g", "8285", TestName = "{m}(a shadow)")]
    [TestCase("1 0 0 rg", "88228855", TestName = "{m}(strong in colour)")]
    [TestCase("3 Tr", "8285", TestName = "{m}(invisible)")]
    public void What_lies_behind_letters_is_no_text(string look, string text)
    {
        var page = ContentPage.Read($"q {look} BT /F1 10 Tf 22 28 Td (8285) Tj ET Q {Letters}");
        Assert.That(string.Concat(page.Letters.Select(letter => letter.Text).Order()), Is.EqualTo(string.Concat(text.Order())));
    }

    [Test]
    public void A_pale_watermark_is_no_text_where_it_lies_behind_letters_and_beside_them()
    {
        var page = ContentPage.Read($"q 0.85 g BT /F1 40 Tf 10 20 Td (749) Tj 100 0 Td (3) Tj ET Q {Letters}");
        Assert.That(page.Letters.Select(letter => letter.FontSize), Is.All.EqualTo(10));
    }

    [TestCase("8285", "8 2 8 5")]
    [TestCase("285", "8(d) 2(d) 8(d) 5(d)")]
    [TestCase("9", "8(d) 2(d) 8(d) 5(d)")]
    [TestCase("8 285", "8 285      ")]
    public void Other_digits_in_the_place_of_those_that_are_painted_are_not_taken(string text, string shown) =>
        Assert.That(Show(ContentPage.Read($"/Span << /ActualText ({text}) >> BDC {Letters} EMC")), Is.EqualTo(shown));

    /// <summary>
    /// Each letter with its flaw: s struck, c covered, x cut, f faint, d disputed, in brackets if it counts; a dash if it is not painted.
    /// </summary>
    private static string Show(PdfPage page) => string.Join(' ', page.Letters.Select(letter =>
    {
        var flaw = letter.Flaw switch
        {
            PdfLetterFlaw.Struck => "s",
            PdfLetterFlaw.Covered => "c",
            PdfLetterFlaw.Cut => "x",
            PdfLetterFlaw.Faint => "f",
            PdfLetterFlaw.Disputed => "d",
            _ => "",
        };
        var hidden = letter.IsPainted || flaw == "c" ? "" : "-";
        return letter.Text + (letter.IsLegible && flaw.Length > 0 ? $"({flaw})" : flaw) + hidden;
    }));
}
