namespace ReportExtractor.Pdf.Tests.Content;

/// <summary>The ruled lines that content streams draw (ISO 32000-1 §8.5).</summary>
internal sealed class RuleTests
{
    [TestCase("2 w 10 50 m 110 50 l S", 10, 49, 110, 51, true, TestName = "A stroke across")]
    [TestCase("2 w 10 50 m 10 90 l S", 9, 10, 11, 50, false, TestName = "A stroke down")]
    [TestCase("0 w 10 50 m 110 50 l S", 10, 49.95, 110, 50.05, true, TestName = "A hairline")]
    [TestCase("2 w 2 J 10 50 m 110 50 l S", 9, 49, 111, 51, true, TestName = "A stroke with caps")]
    [TestCase("1 w 1 0 0 4 0 0 cm 10 10 m 110 10 l S", 10, 58, 110, 62, true, TestName = "A stroke that the matrix makes thick")]
    [TestCase("1 w 4 0 0 1 0 0 cm 10 10 m 40 10 l S", 40, 89.5, 160, 90.5, true, TestName = "A stroke that the matrix makes long")]
    [TestCase("0 1 -1 0 100 0 cm 1 w 10 50 m 60 50 l S", 49.5, 40, 50.5, 90, false, TestName = "A stroke turned")]
    [TestCase("10 50 100 1 re f", 10, 49, 110, 50, true, TestName = "A thin rectangle")]
    [TestCase("10 50 100 -1 re f*", 10, 50, 110, 51, true, TestName = "A thin rectangle upside down")]
    [TestCase("10 50 m 110 50 l 109 51 l 11 51 l h f", 10, 49, 110, 50, true, TestName = "A thin shape with mitres")]
    [TestCase("1 w 10 50 m 60 50 l S 60 50 m 110 50 l S", 10, 49.5, 110, 50.5, true, TestName = "Two that touch")]
    [TestCase("1 w 10 50 m 60 50 l S 61 50 m 110 50 l S", 10, 49.5, 110, 50.5, true, TestName = "Two that nearly touch")]
    [TestCase("1 w 10 50 m 110 50 l S 10 48 m 110 48 l S", 10, 49.5, 110, 52.5, true, TestName = "A double line")]
    [TestCase("1 w 10 50 m 110 50.2 l S", 10, 49.4, 110, 50.4, true, TestName = "A line a little aslant")]
    [TestCase("0 0 60 100 re W n 1 w 10 50 m 110 50 l S", 10, 49.5, 60, 50.5, true, TestName = "A line that is clipped")]
    [TestCase("1 w [3 2] 0 d 10 50 m 110 50 l S", 10, 49.5, 110, 50.5, true, TestName = "A dashed line")]
    [TestCase("0 0 1 rg 10 50 100 1 re B", 10, 48.5, 110, 50.5, true, TestName = "A thin rectangle filled and stroked")]
    public void Is_a_rule(string content, double left, double top, double right, double bottom, bool isHorizontal)
    {
        var rules = ContentPage.Read(content).Rules;
        var rule = rules.Where(rule => rule.IsHorizontal == isHorizontal).Single();
        Assert.That(rule.Box.Left, Is.EqualTo(left).Within(0.51));
        Assert.That(rule.Box.Right, Is.EqualTo(right).Within(0.51));
        Assert.That(rule.Box.Top, Is.EqualTo(top).Within(0.51));
        Assert.That(rule.Box.Bottom, Is.EqualTo(bottom).Within(0.51));
    }

    [TestCase("1 G 10 50 m 110 50 l S", TestName = "White")]
    [TestCase("1 1 1 rg 10 50 100 1 re f", TestName = "A white rectangle")]
    [TestCase("10 50 m 110 80 l S", TestName = "Aslant")]
    [TestCase("10 50 m 110 50 l n", TestName = "Not painted")]
    [TestCase("10 50 100 30 re f", TestName = "A shade")]
    [TestCase("10 50 2 2 re f", TestName = "A dot")]
    [TestCase("10 50 m 110 50 110 51 110 51 c 10 51 l f", TestName = "An outline with curves")]
    [TestCase("0 0 5 5 re W n 10 50 m 110 50 l S", TestName = "Clipped away")]
    [TestCase("20 w 10 50 m 110 50 l S", TestName = "A bar")]
    [TestCase("/Clear gs 10 50 m 110 50 l S", TestName = "Seen through")]
    [TestCase("10 50 m S 10 50 l S", TestName = "Nothing")]
    public void Is_no_rule(string content)
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
    public void Dots_make_a_line(string size)
    {
        var dots = string.Concat(Enumerable.Range(0, 50).Select(i => $"{10 + (i * 3)} 50 {size} re f "));
        var rule = ContentPage.Read(dots).Rules.Single();
        Assert.That(rule.IsHorizontal, Is.True);
        Assert.That(rule.Box.Width, Is.EqualTo(148).Within(1e-6));
    }

    [Test]
    public void Dots_make_lines_down_and_across()
    {
        var dots = string.Concat(Enumerable.Range(0, 20).Select(i => $"{10 + (i * 3)} 50 1.5 1.5 re {10 + (i * 3)} 80 1.5 1.5 re {40} {20 + (i * 3)} 1.5 1.5 re f "));
        var rules = ContentPage.Read(dots).Rules;
        Assert.That(rules.Select(rule => rule.IsHorizontal), Is.EqualTo(new[] { true, true, false }));
        Assert.That(rules.Select(rule => Math.Min(rule.Box.Width, rule.Box.Height)), Is.All.EqualTo(1.5).Within(0.6));
    }

    [Test]
    public void A_short_line_beside_a_long_one_makes_it_no_thicker()
    {
        var rule = ContentPage.Read("1 w 10 50 m 110 50 l S 40 52 m 50 52 l S").Rules.Single();
        Assert.That(rule.Box, Is.EqualTo(new PdfBox(10, 49.5, 110, 50.5)));
    }

    [Test]
    public void Lines_apart_stay_apart()
    {
        var page = ContentPage.Read("1 w 10 50 m 60 50 l S 70 50 m 110 50 l S 10 40 m 110 40 l S");
        Assert.That(page.Rules, Has.Count.EqualTo(3));
    }

    [Test]
    public void Lines_so_near_that_they_make_a_shade_are_none()
    {
        var lines = string.Concat(Enumerable.Range(0, 20).Select(i => $"10 {20 + i} 100 1 re f "));
        Assert.That(ContentPage.Read(lines).Rules, Is.Empty);
    }

    [Test]
    public void More_paths_than_may_be_are_a_fault()
    {
        var sut = new ContentPage { Limits = PdfLimits.Default with { MaxPathOperators = 2 } };
        var page = sut.Show("10 50 m 110 50 l S 10 20 m 110 20 l S BT /F1 10 Tf 20 30 Td (A) Tj ET");
        Assert.That(page.Rules, Has.Count.EqualTo(1));
        Assert.That(page.Letters, Has.Count.EqualTo(1));
        Assert.That(sut.Faults.Single().Kind, Is.EqualTo(PdfFaultKind.TooLarge));
    }
}
