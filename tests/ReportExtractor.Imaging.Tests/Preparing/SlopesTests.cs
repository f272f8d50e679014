using ReportExtractor.Imaging.Preparing;

namespace ReportExtractor.Imaging.Tests.Preparing;

[TestFixture]
internal sealed class SlopesTests
{
    [Test]
    public void A_straight_page_has_no_slope_and_stays_as_it_is()
    {
        var page = Drawing.Page();

        Assert.That(Slopes.Of(page), Is.EqualTo((0.0, 0.0)));
        Assert.That(Slopes.Straighten(page, 0, 0), Is.SameAs(page));
    }

    [TestCase(0.0145, 0)]
    [TestCase(-0.03, 0.011)]
    [TestCase(0.0021, -0.0063)]
    public void The_slopes_of_rows_and_columns_are_found_each_by_itself(double rows, double columns)
    {
        var found = Slopes.Of(Drawing.Page(rows, columns));

        Assert.That(found.Rows, Is.EqualTo(rows).Within(0.0006));
        Assert.That(found.Columns, Is.EqualTo(columns).Within(0.0012));
    }
}
