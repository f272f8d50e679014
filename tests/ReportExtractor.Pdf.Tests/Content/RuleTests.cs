namespace ReportExtractor.Pdf.Tests.Content;

/// <summary>The ruled lines that content streams draw (ISO 32000-1 §8.5).</summary>
internal sealed class RuleTests
{
    [TestCase("2 w 10 50 m 110 50 l S", 10, 49, 110, 51, true, TestName = "A horizontal stroke is a rule")]
    [TestCase("2 w 10 50 m 10 90 l S", 9, 10, 11, 50, false, TestName = "A vertical stroke is a rule")]
    [TestCase("0 w 10 50 m 110 50 l S", 10, 49.95, 110, 50.05, true, TestName = "A hairline is a rule")]
    [TestCase("2 w 2 J 10 50 m 110 50 l S", 9, 49, 111, 51, true, TestName = "A stroke with caps is a longer rule")]
    [TestCase("1 w 1 0 0 4 0 0 cm 10 10 m 110 10 l S", 10, 58, 110, 62, true, TestName = "The matrix may thicken a rule")]
    [TestCase("1 w 4 0 0 1 0 0 cm 10 10 m 40 10 l S", 40, 89.5, 160, 90.5, true, TestName = "The matrix may lengthen a rule")]
    [TestCase("0 1 -1 0 100 0 cm 1 w 10 50 m 60 50 l S", 49.5, 40, 50.5, 90, false, TestName = "A rotated stroke is a rule")]
    [TestCase("10 50 100 1 re f", 10, 49, 110, 50, true, TestName = "A thin rectangle is a rule")]
    [TestCase("10 50 100 -1 re f*", 10, 50, 110, 51, true, TestName = "A thin rectangle of negative height is a rule")]
    [TestCase("10 50 m 110 50 l 109 51 l 11 51 l h f", 10, 49, 110, 50, true, TestName = "A thin shape with mitres is a rule")]
    [TestCase("1 w 10 50 m 60 50 l S 60 50 m 110 50 l S", 10, 49.5, 110, 50.5, true, TestName = "Two touching strokes are one rule")]
    [TestCase("1 w 10 50 m 60 50 l S 61 50 m 110 50 l S", 10, 49.5, 110, 50.5, true, TestName = "Two nearly touching strokes are one rule")]
    [TestCase("1 w 10 50 m 110 50 l S 10 48 m 110 48 l S", 10, 49.5, 110, 52.5, true, TestName = "A double line is one rule")]
    [TestCase("1 w 10 50 m 110 50.2 l S", 10, 49.4, 110, 50.4, true, TestName = "A slightly slanted line is a rule")]
    [TestCase("0 0 60 100 re W n 1 w 10 50 m 110 50 l S", 10, 49.5, 60, 50.5, true, TestName = "A clipped line is a shorter rule")]
    [TestCase("1 w [3 2] 0 d 10 50 m 110 50 l S", 10, 49.5, 110, 50.5, true, TestName = "A dashed line is a rule")]
    [TestCase("0 0 1 rg 10 50 100 1 re B", 10, 48.5, 110, 50.5, true, TestName = "A filled and stroked thin rectangle is a rule")]
    public void A_drawn_line_is_a_rule(string content, double left, double top, double right, double bottom, bool isHorizontal)
    {
        var rules = ContentPage.Read(content).Rules;
        var rule = rules.Where(rule => rule.IsHorizontal == isHorizontal).Single();
        Assert.That(rule.Box.Left, Is.EqualTo(left).Within(0.51));
        Assert.That(rule.Box.Right, Is.EqualTo(right).Within(0.51));
        Assert.That(rule.Box.Top, Is.EqualTo(top).Within(0.51));
        Assert.That(rule.Box.Bottom, Is.EqualTo(bottom).Within(0.51));
    }

    [TestCase("1 G 10 50 m 110 50 l S", TestName = "A white stroke is not a rule")]
    [TestCase("1 1 1 rg 10 50 100 1 re f", TestName = "A white rectangle is not a rule")]
    [TestCase("10 50 m 110 80 l S", TestName = "A slanted line is not a rule")]
    [TestCase("10 50 m 110 50 l n", TestName = "An unpainted line is not a rule")]
    [TestCase("10 50 100 30 re f", TestName = "A filled area is not a rule")]
    [TestCase("10 50 2 2 re f", TestName = "A dot is not a rule")]
    [TestCase("10 50 m 110 50 110 51 110 51 c 10 51 l f", TestName = "A curved outline is not a rule")]
    [TestCase("0 0 5 5 re W n 10 50 m 110 50 l S", TestName = "A clipped line is not a rule")]
    [TestCase("20 w 10 50 m 110 50 l S", TestName = "A bar is not a rule")]
    [TestCase("/Clear gs 10 50 m 110 50 l S", TestName = "A transparent line is not a rule")]
    [TestCase("10 50 m S 10 50 l S", TestName = "A single point is not a rule")]
    public void Anything_else_is_not_a_rule(string content)
    {
        var page = new ContentPage().Set("Resources", "<< /ExtGState << /Clear << /CA 0 >> >> >>").Show(content);
        Assert.That(page.Rules, Is.Empty);
    }

    [TestCase("1 w 10 20 100 50 re S")]
    [TestCase("1 w 10 20 m 110 20 l 110 70 l 10 70 l s")]
    [TestCase("10 20 100 50 re 11 21 98 48 re f*")]
    [TestCase("10 20 100 50 re 11 21 98 48 re f")]
    public void A_frame_has_four_edges(string content)
    {
        var rules = ContentPage.Read(content).Rules;
        Assert.That(rules.Count(rule => rule.IsHorizontal), Is.EqualTo(2));
        Assert.That(rules.Count(rule => !rule.IsHorizontal), Is.EqualTo(2));
    }

    [TestCase("1 0.4")]
    [TestCase("1 1")]
    public void Dots_form_a_line(string size)
    {
        var dots = string.Concat(Enumerable.Range(0, 50).Select(i => $"{10 + (i * 3)} 50 {size} re f "));
        var rule = ContentPage.Read(dots).Rules.Single();
        Assert.That(rule.IsHorizontal, Is.True);
        Assert.That(rule.Box.Width, Is.EqualTo(148).Within(1e-6));
    }

    [Test]
    public void Dots_form_horizontal_and_vertical_lines()
    {
        var dots = string.Concat(Enumerable.Range(0, 20).Select(i => 10 + (i * 3)).Select(place =>
            $"{place} 50 1.5 1.5 re {place} 80 1.5 1.5 re 40 {place + 10} 1.5 1.5 re f "));
        var rules = ContentPage.Read(dots).Rules;
        Assert.That(rules.Select(rule => rule.IsHorizontal), Is.EqualTo(new[] { true, true, false }));
        Assert.That(rules.Select(rule => Math.Min(rule.Box.Width, rule.Box.Height)), Is.All.EqualTo(1.5).Within(0.6));
    }

    [Test]
    public void A_short_line_beside_a_long_one_does_not_thicken_it()
    {
        var rule = ContentPage.Read("1 w 10 50 m 110 50 l S 40 52 m 50 52 l S").Rules.Single();
        Assert.That(rule.Box, Is.EqualTo(new PdfBox(10, 49.5, 110, 50.5)));
    }

    [Test]
    public void Separate_lines_are_not_joined()
    {
        var page = ContentPage.Read("1 w 10 50 m 60 50 l S 70 50 m 110 50 l S 10 40 m 110 40 l S");
        Assert.That(page.Rules, Has.Count.EqualTo(3));
    }

    [Test]
    public void Lines_that_form_an_area_are_not_rules()
    {
        var lines = string.Concat(Enumerable.Range(0, 20).Select(i => $"10 {20 + i} 100 1 re f "));
        Assert.That(ContentPage.Read(lines).Rules, Is.Empty);
    }

    [Test]
    public void Paths_beyond_the_limit_are_a_fault()
    {
        var sut = new ContentPage { Limits = PdfLimits.Default with { MaxPathOperators = 2 } };
        var page = sut.Show("10 50 m 110 50 l S 10 20 m 110 20 l S BT /F1 10 Tf 20 30 Td (A) Tj ET");
        Assert.That(page.Rules, Has.Count.EqualTo(1));
        Assert.That(page.Letters, Has.Count.EqualTo(1));
        Assert.That(sut.Faults.Single().Kind, Is.EqualTo(PdfFaultKind.TooLarge));
    }
}
