namespace ReportExtractor.Pdf.Tests.Content;

/// <summary>Forms, images, annotations, marked and optional content (ISO 32000-1 §8.10, §8.9, §12.5, §14.6, §8.11).</summary>
internal sealed class FormTests
{
    private const string Letter = "BT /F1 10 Tf 20 30 Td (A) Tj ET";
    private const string Fonts = "/Font << /F1 << /Type /Font >> >>";

    [Test]
    public void A_form_uses_its_matrix_its_box_and_the_resources_of_its_page()
    {
        var page = new ContentPage()
            .Add(1, "<< /Subtype /Form /BBox [0 0 24 100] /Matrix [1 0 0 1 50 0] >>",
                "BT /F1 10 Tf 20 30 Td [(A) -2000 (B)] TJ ET 1 0 0 1 9 9 cm")
            .Set("Resources", $"<< {Fonts} /XObject << /X 1 0 R >> >>")
            .Show($"/X Do {Letter}");
        Assert.That(Text(page), Is.EqualTo("AA"));
        Assert.That(page.Letters.Select(letter => letter.Box.Left), Is.EqualTo(new[] { 70.0, 20.0 }));
    }

    [TestCase("/Group << /S /Transparency >>", false)]
    [TestCase("", true)]
    public void A_group_is_painted_with_the_opacity_that_it_is_shown_with(string group, bool isPainted)
    {
        var page = new ContentPage()
            .Add(1, $"<< /Subtype /Form {group} /Resources << {Fonts} /ExtGState << /N << /ca 1 >> >> >> >>", $"/N gs {Letter}")
            .Set("Resources", "<< /XObject << /X 1 0 R >> /ExtGState << /G << /ca 0 >> >> >>")
            .Show("/G gs /X Do");

        Assert.That(page.Letters.Single().IsPainted, Is.EqualTo(isPainted));
    }

    [Test]
    public void A_recursive_form_ends()
    {
        var page = new ContentPage()
            .Add(1, $"<< /Subtype /Form /Resources << {Fonts} /XObject << /X 1 0 R >> >> >>", $"q {Letter} /X Do")
            .Set("Resources", "<< /XObject << /X 1 0 R >> >>")
            .Show("/X Do");
        Assert.That(Text(page), Is.EqualTo("A"));
    }

    [Test]
    public void Forms_that_multiply_each_other_end()
    {
        const int Levels = 20;
        var sut = new ContentPage { Limits = PdfLimits.Default with { MaxContentBytes = 100_000 } };
        for (var i = 1; i <= Levels; i++)
        {
            sut.Add(i, $"<< /Subtype /Form /Resources << /XObject << /X {i + 1} 0 R >> >> >>", "/X Do /X Do /X Do /X Do");
        }

        sut.Set("Resources", $"<< {Fonts} /XObject << /X 1 0 R >> >>").Show($"{Letter} /X Do");
        Assert.That(sut.Faults.Single().Kind, Is.EqualTo(PdfFaultKind.TooLarge));
    }

    [Test]
    public void An_image_fills_the_square_of_its_matrix()
    {
        var page = new ContentPage()
            .Add(1, "<< /Subtype /Image >>", string.Empty)
            .Set("Resources", "<< /XObject << /X 1 0 R >> >>")
            .Show("q 30 0 0 20 10 40 cm /X Do Q q 5 0 0 5 190 90 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q");
        Assert.That(page.Images.Select(image => image.Box), Is.EqualTo(new[] { new PdfBox(10, 40, 40, 60), new PdfBox(190, 5, 195, 10) }));
    }

    [TestCase("/Span << /ActualText (xyz) >> BDC BT /F1 10 Tf 20 30 Td (AB) Tj ET EMC", "xyz| ", TestName = "ActualText replaces letters")]
    [TestCase("/Span << /ActualText <FEFF4E2D> >> BDC BT /F1 10 Tf 20 30 Td (AB) Tj ET EMC", "中| ", TestName = "ActualText may be UTF-16")]
    [TestCase(
        "/Span << /ActualText (AB) >> BDC BT /F1 10 Tf 20 30 Td (AB) Tj ET EMC",
        "A|B",
        TestName = "ActualText that equals the letters changes nothing")]
    [TestCase("/Span /P BDC BT /F1 10 Tf 20 30 Td (AB) Tj ET EMC", "x| ", TestName = "ActualText may be in a named property list")]
    [TestCase(
        "/Span << /ActualText (x) >> BDC /Span << /ActualText (y) >> BDC BT /F1 10 Tf 20 30 Td (A) Tj EMC (B) Tj ET",
        "x| ",
        TestName = "The outer ActualText of nested ones replaces letters")]
    [TestCase(
        "/Span << /ActualText () >> BDC BT /F1 10 Tf 20 30 Td (A) Tj EMC (B) Tj ET",
        "|B",
        TestName = "Empty ActualText removes letters")]
    public void ActualText_replaces_letters(string content, string expected)
    {
        var page = new ContentPage().Set("Resources", $"<< {Fonts} /Properties << /P << /ActualText (x) >> >> >>").Show(content);
        Assert.That(string.Join('|', page.Letters.Select(letter => letter.Text)), Is.EqualTo(expected));
    }

    [TestCase("/OC /On BDC", "", true)]
    [TestCase("/OC /Off BDC", "", false)]
    [TestCase("/OC /Off BDC /OC /On BDC", "", false)]
    [TestCase("/OC /Off BDC EMC", "", true)]
    [TestCase("/OC /Any BDC", "", true)]
    [TestCase("/OC /All BDC", "", false)]
    [TestCase("/OC /On BDC", "/BaseState /OFF /ON [6 0 R]", false)]
    [TestCase("/OC /Off BDC", "/BaseState /OFF /ON [6 0 R]", true)]
    public void Optional_content_that_is_off_is_left_out(string before, string more, bool isShown)
    {
        var page = new ContentPage()
            .Add(5, "<< /Type /OCG >>")
            .Add(6, "<< /Type /OCG >>")
            .Add(7, "<< /Type /OCMD /OCGs [5 0 R 6 0 R] >>")
            .Add(8, "<< /Type /OCMD /OCGs [5 0 R 6 0 R] /P /AllOn >>")
            .SetCatalog($"<< /OCProperties << /D << /OFF [6 0 R] {more} >> >> >>")
            .Set("Resources", $"<< {Fonts} /Properties << /On 5 0 R /Off 6 0 R /Any 7 0 R /All 8 0 R >> >>")
            .Show($"{before} {Letter} 10 50 m 110 50 l S");
        Assert.That(Text(page), Is.EqualTo(isShown ? "A" : string.Empty));
        Assert.That(page.Rules.Count > 0, Is.EqualTo(isShown));
    }

    [TestCase("/View", "/View << /ViewState /OFF >>", false)]
    [TestCase("/View", "/View << /ViewState /ON >> /Print << /PrintState /OFF >>", true)]
    [TestCase("/Print", "/View << /ViewState /OFF >>", true)]
    public void Optional_content_is_shown_as_its_usage_says_for_a_view(string usageEvent, string usage, bool isShown)
    {
        var page = new ContentPage()
            .Add(5, $"<< /Type /OCG /Usage << {usage} >> >>")
            .SetCatalog($"<< /OCProperties << /D << /AS [<< /Event {usageEvent} /Category [/View] /OCGs [5 0 R] >>] >> >> >>")
            .Set("Resources", $"<< {Fonts} /Properties << /P 5 0 R >> >>")
            .Show($"/OC /P BDC {Letter}");
        Assert.That(Text(page), Is.EqualTo(isShown ? "A" : string.Empty));
    }

    [TestCase("[/Not 5 0 R]", false)]
    [TestCase("[/Not 6 0 R]", true)]
    [TestCase("[/And 5 0 R 6 0 R]", false)]
    [TestCase("[/Or 6 0 R 5 0 R]", true)]
    [TestCase("[/And 5 0 R [/Not 6 0 R]]", true)]
    [TestCase("[/Or 6 0 R [/Not 5 0 R]]", false)]
    public void Optional_content_is_shown_as_its_expression_says(string expression, bool isShown)
    {
        var page = new ContentPage()
            .Add(5, "<< /Type /OCG >>")
            .Add(6, "<< /Type /OCG >>")
            .Add(7, $"<< /Type /OCMD /OCGs [6 0 R] /VE {expression} >>")
            .SetCatalog("<< /OCProperties << /D << /OFF [6 0 R] >> >> >>")
            .Set("Resources", $"<< {Fonts} /Properties << /P 7 0 R >> >>")
            .Show($"/OC /P BDC {Letter}");
        Assert.That(Text(page), Is.EqualTo(isShown ? "A" : string.Empty));
    }

    [Test]
    public void A_replacement_text_that_is_named_often_counts_as_content_each_time()
    {
        var page = new ContentPage { Limits = PdfLimits.Default with { MaxContentBytes = 2_000 } }
            .Set("Resources", $"<< {Fonts} /Properties << /P << /ActualText ({new string('x', 500)}) >> >> >>");
        page.Show(string.Concat(Enumerable.Repeat("/S /P BDC BT /F1 10 Tf 5 30 Td (A) Tj ET EMC 1 0 0 1 15 0 cm ", 10)));
        Assert.That(page.Faults.Select(fault => fault.Kind), Is.EqualTo(new[] { PdfFaultKind.TooLarge }));
    }

    [TestCase("", true)]
    [TestCase("/F 2", false)]
    [TestCase("/F 4", true)]
    [TestCase("/Subtype /Popup", false)]
    public void An_annotation_is_shown_in_its_rectangle(string entries, bool isShown)
    {
        var page = new ContentPage()
            .Add(1, $"<< /Subtype /Form /BBox [0 0 40 50] /Resources << {Fonts} >> >>", "BT /F1 10 Tf 20 30 Td (A) Tj ET")
            .Set("Annots", $"[<< /Rect [100 0 180 100] /AP << /N 1 0 R >> {entries} >>]")
            .Show("3 0 0 3 0 0 cm");
        Assert.That(page.Letters.Select(letter => letter.Box.Left), Is.EqualTo(isShown ? [140.0] : Array.Empty<double>()));
    }

    [Test]
    public void A_graphics_state_may_set_the_font()
    {
        var page = new ContentPage()
            .Add(1, "<< /Type /Font >>")
            .Set("Resources", "<< /ExtGState << /G << /Font [1 0 R 10] >> >> >>")
            .Show("/G gs BT 20 30 Td (A) Tj ET");
        Assert.That(page.Letters.Single().FontSize, Is.EqualTo(10));
    }

    [Test]
    public void A_page_without_content_is_empty()
    {
        var sut = new ContentPage();
        Assert.That(sut.Show(string.Empty).Letters, Is.Empty);
        Assert.That(sut.Faults, Is.Empty);
    }

    private static string Text(PdfPage page) => string.Concat(page.Letters.Select(letter => letter.Text));
}
