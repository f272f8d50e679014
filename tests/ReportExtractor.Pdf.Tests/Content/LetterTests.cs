namespace ReportExtractor.Pdf.Tests.Content;

/// <summary>The letters that content streams show (ISO 32000-1 §9).</summary>
internal sealed class LetterTests
{
    [Test]
    public void The_box_of_a_letter_has_its_advance_width_ascent_and_descent()
    {
        var page = ContentPage.Read("BT /F1 10 Tf 20 30 Td (AB) Tj ET");
        Assert.That(Text(page), Is.EqualTo("AB"));
        Assert.That(page.Letters[1], Is.EqualTo(new PdfLetter("B", new PdfBox(25, 62, 30, 72), 10) { IsPainted = true }));
    }

    [TestCase("BT /F9 10 Tf 20 30 Td (12) Tj ET", TestName = "Letters of a missing font are unknown")]
    [TestCase("BT /F1 10 Tf /F9 10 Tf 20 30 Td (12) Tj ET", TestName = "Letters of a missing font after another font are unknown")]
    [TestCase("BT 20 30 Td (1) Tj 0 9 Td (2) Tj ET", TestName = "Letters without a font are unknown")]
    public void Letters_without_a_font_are_unknown(string content) =>
        Assert.That(ContentPage.Read(content).Letters.Select(letter => letter.Text), Is.EqualTo(new[] { "", "" }));

    [TestCase("BT /F1 10 Tf 3 Tc 20 30 Td (AB) Tj ET", 28, TestName = "Character spacing moves the next letter")]
    [TestCase("BT /F1 10 Tf 3 Tw 20 30 Td ( B) Tj ET", 28, TestName = "Word spacing moves the next letter")]
    [TestCase("BT /F1 10 Tf 200 Tz 20 30 Td (AB) Tj ET", 30, TestName = "Horizontal scaling moves the next letter")]
    [TestCase("BT /F1 10 Tf 20 30 Td [(A) -300 (B)] TJ ET", 28, TestName = "An adjustment moves the next letter")]
    [TestCase("BT /F1 10 Tf 200 Tz 20 30 Td [(A) -300 (B)] TJ ET", 36, TestName = "A scaled adjustment moves the next letter")]
    [TestCase("2 0 0 2 0 0 cm BT /F1 5 Tf 10 15 Td (AB) Tj ET", 25, TestName = "The matrix moves the next letter")]
    public void Spacing_moves_the_next_letter(string content, double left) =>
        Assert.That(ContentPage.Read(content).Letters[1].Box.Left, Is.EqualTo(left).Within(1e-9));

    [TestCase("BT /F1 10 Tf 12 TL 20 80 Td (A) Tj T* (B) Tj ET", 20, 24)]
    [TestCase("BT /F1 10 Tf 20 80 Td (A) Tj 5 -12 TD (A) Tj T* (B) Tj ET", 25, 36)]
    [TestCase("BT /F1 10 Tf 12 TL 20 80 Td (A) Tj (B) ' ET", 20, 24)]
    [TestCase("BT /F1 10 Tf 12 TL 20 80 Td (A) Tj 1 2 (B) \" ET", 20, 24)]
    [TestCase("BT /F1 10 Tf 4 Ts 20 60 Td (B) Tj ET", 20, 28)]
    [TestCase("BT /F1 10 Tf 1 0 0 1 7 60 Tm (B) Tj ET", 7, 32)]
    public void Lines_follow_each_other(string content, double left, double top)
    {
        var box = ContentPage.Read(content).Letters[^1].Box;
        Assert.That(box.Left, Is.EqualTo(left));
        Assert.That(box.Top, Is.EqualTo(top).Within(1e-9));
    }

    [TestCase("0 1 -1 0 50 50 Tm", 270, 42, 45, 52, 50)]
    [TestCase("0 -1 1 0 50 50 Tm", 90, 48, 50, 58, 55)]
    [TestCase("-1 0 0 -1 50 50 Tm", 180, 45, 48, 50, 58)]
    public void Rotated_text_has_a_direction(string matrix, double direction, double left, double top, double right, double bottom)
    {
        var letter = ContentPage.Read($"BT /F1 10 Tf {matrix} (A) Tj ET").Letters[0];
        Assert.That(letter.Direction, Is.EqualTo(direction));
        Assert.That(letter.Box, Is.EqualTo(new PdfBox(left, top, right, bottom)));
    }

    [Test]
    public void The_letters_of_a_vertical_font_are_below_the_current_point()
    {
        var page = ContentPage.Read("BT /F2 10 Tf 50 80 Td (AB) Tj ET");
        Assert.That(page.Letters[1].Box, Is.EqualTo(new PdfBox(47.5, 30, 52.5, 40)));
        Assert.That(page.Letters[1].IsVertical, Is.True);
        Assert.That(page.Letters[1].Direction, Is.EqualTo(90));
    }

    [TestCase(0, 200, 100, 0, 92, 5, 102)]
    [TestCase(90, 100, 200, -2, 0, 8, 5)]
    [TestCase(180, 200, 100, 195, -2, 200, 8)]
    [TestCase(270, 100, 200, 92, 195, 102, 200)]
    [TestCase(-90, 100, 200, 92, 195, 102, 200)]
    public void A_rotated_page_rotates_its_letters(
        int rotate, double width, double height, double left, double top, double right, double bottom)
    {
        var page = new ContentPage().Set("Rotate", $"{rotate}").Show("BT /F1 10 Tf (A) Tj ET");
        Assert.That((page.Width, page.Height), Is.EqualTo((width, height)));
        Assert.That(page.Letters[0].Box, Is.EqualTo(new PdfBox(left, top, right, bottom)));
        Assert.That(page.Letters[0].Direction, Is.EqualTo((rotate + 360) % 360));
    }

    [Test]
    public void A_user_unit_scales_the_page()
    {
        var page = new ContentPage().Set("UserUnit", "2").Show("BT /F1 10 Tf 20 30 Td (A) Tj ET");
        Assert.That((page.Width, page.Letters[0].FontSize, page.Letters[0].Box.Left), Is.EqualTo((400.0, 20.0, 40.0)));
    }

    [Test]
    public void Letters_outside_of_the_crop_box_are_left_out()
    {
        var page = new ContentPage().Set("CropBox", "[10 10 100 90]").Show("BT /F1 10 Tf 20 30 Td (A) Tj 100 0 Td (B) Tj ET");
        Assert.That(Text(page), Is.EqualTo("A"));
        Assert.That((page.Width, page.Letters[0].Box.Left), Is.EqualTo((90.0, 10.0)));
    }

    [Test]
    public void Letters_that_are_clipped_away_from_the_rest_of_their_text_are_left_out()
    {
        var page = ContentPage.Read("q 0 0 23 100 re W n BT /F1 10 Tf 20 30 Td (A) Tj 20 0 Td (B) Tj ET Q BT /F1 10 Tf 25 30 Td (C) Tj ET");
        Assert.That(Text(page), Is.EqualTo("AC"));
    }

    [TestCase("3 Tr")]
    [TestCase("7 Tr")]
    [TestCase("1 g")]
    [TestCase("1 1 1 rg")]
    [TestCase("0 0 0 0 k")]
    [TestCase("/DeviceRGB cs 1 1 1 sc")]
    [TestCase("0 0 200 100 re f 1 g 0 0 200 100 re f")]
    public void Invisible_letters_are_kept(string before)
    {
        var page = ContentPage.Read($"{before} BT /F1 10 Tf 20 30 Td (A) Tj ET");
        Assert.That(page.Letters[0].IsPainted, Is.False);
    }

    [TestCase("2 Tr 1 g")]
    [TestCase("0 0 1 rg 10 20 100 30 re f 1 g")]
    [TestCase("/DeviceRGB cs 1 1 1 sc /DeviceGray cs")]
    [TestCase("q 1 g Q")]
    public void Visible_letters_are_painted(string before)
    {
        var page = ContentPage.Read($"{before} BT /F1 10 Tf 20 30 Td (A) Tj ET");
        Assert.That(page.Letters[0].IsPainted, Is.True);
    }

    [Test]
    public void A_letter_painted_twice_to_look_bold_is_listed_once()
    {
        var page = ContentPage.Read("BT /F1 10 Tf 20 30 Td (AA) Tj 0.4 0 Td (AA) Tj 0 -12 Td (A) Tj ET");
        Assert.That(page.Letters, Has.Count.EqualTo(3));
    }

    [Test]
    public void Fonts_have_numbers_within_the_page()
    {
        var page = ContentPage.Read("BT /F1 10 Tf 20 30 Td (A) Tj /F2 10 Tf 20 0 Td (B) Tj /F1 5 Tf 20 0 Td (C) Tj ET");
        Assert.That(page.Letters.Select(letter => letter.Font), Is.EqualTo(new[] { 0, 1, 0 }));
    }

    [Test]
    public void Unknown_characters_are_reported_in_one_fault()
    {
        var sut = new ContentPage();
        var page = sut.Show("BT /F1 10 Tf 20 30 Td (A?B?) Tj ET");
        Assert.That(page.Letters, Has.Count.EqualTo(4));
        var fault = sut.Faults.Single();
        Assert.That(fault.Kind, Is.EqualTo(PdfFaultKind.UnknownCharacters));
        Assert.That(fault.Arguments, Is.EqualTo(new[] { KeyValuePair.Create("count", "2") }));
    }

    [Test]
    public void Letters_beyond_the_limit_are_a_fault()
    {
        var sut = new ContentPage { Limits = PdfLimits.Default with { MaxLetters = 2 } };
        Assert.That(Text(sut.Show("BT /F1 10 Tf 20 30 Td (ABC) Tj ET")), Is.EqualTo("AB"));
        Assert.That(sut.Faults.Single().Kind, Is.EqualTo(PdfFaultKind.TooLarge));
    }

    [TestCase("[0 0 200 8410861417322835]")]
    [TestCase("[-1e300 -1e300 1e300 1e300]")]
    [TestCase("[0 0 1e-9 1e-9]")]
    [MaxProcessorTime(10_000)]
    public void A_page_of_any_size_is_read(string size) =>
        Assert.That(
            () => new ContentPage()
                .Set("MediaBox", size)
                .Show("BT /F1 10 Tf (A) Tj 1e30 0 Td (B) Tj ET 0 0 10 90 re f 0 0 m 9 0 l S"),
            Throws.Nothing);

    [TestCase("1 2 3 q Q Q Q ) ] >> BT /F1 10 Tf 20 30 Td (A) Tj ET")]
    [TestCase("BT (A) Tj /F1 10 Tf /F1 Td 20 30 Td (A) Tj ET")]
    [TestCase("BT /F1 10 Tf 20 30 Td (A) Tj EMC EMC Tm (x")]
    [TestCase("BI /W 1 /H 1 /BPC 8 /CS /G ID x EI BT /F1 10 Tf 20 30 Td (A) Tj ET")]
    public void Broken_content_is_read_as_far_as_possible(string content) => Assert.That(Text(ContentPage.Read(content)), Is.EqualTo("A"));

    private static string Text(PdfPage page) => string.Concat(page.Letters.Select(letter => letter.Text));
}
