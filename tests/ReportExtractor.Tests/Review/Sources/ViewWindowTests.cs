using ReportExtractor.Review.Sources;

namespace ReportExtractor.Tests.Review.Sources;

internal sealed class ViewWindowTests
{
    [Test]
    public void All_of_a_short_source_is_kept() =>
        Assert.That(ViewWindow.Choose([10, 20, 30], _ => false), Is.All.True);

    [Test]
    public void Of_a_long_source_the_parts_nearest_to_figures_are_kept()
    {
        const int third = ViewWindow.MostCharacters / 3;

        var kept = ViewWindow.Choose([third, third, third, third, third], part => part == 3);

        Assert.That(kept, Is.EqualTo(new[] { false, false, true, true, true }));
    }

    [Test]
    public void Of_a_long_source_without_figures_the_beginning_is_kept()
    {
        const int half = ViewWindow.MostCharacters / 2;

        Assert.That(ViewWindow.Choose([half, half, half], _ => false), Is.EqualTo(new[] { true, true, false }));
    }
}
