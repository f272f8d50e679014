using ReportExtractor.Records;
using ReportExtractor.Tests.Extraction;

namespace ReportExtractor.Tests.RecordBuilding;

/// <summary>What becomes a figure, and with which status.</summary>
internal sealed class FigureBuilderTests
{
    private static readonly string[] Keys =
    [
        "applications.granted.natural_person",
        "applications.denied_security.other",
        "article20_1.rules.issued",
        "article20_8.fees.amount",
        "review_litigation.review.upheld",
        "review_litigation.litigation_direct.pending",
    ];

    [Test]
    public void Every_figure_of_the_whole_form_is_read()
    {
        var page = new FormPage();

        var record = page.Read();

        Assert.That(record.Figures, Has.Count.EqualTo(200));
        Assert.That(record.Figures.Select(figure => figure.Status), Is.All.EqualTo(FigureStatus.Read));
        page.AssertNothingSilent(record);
    }

    [TestCase("", FigureStatus.Blank)]
    [TestCase("—", FigureStatus.Nil)]
    [TestCase("约5", FigureStatus.Unreadable)]
    [TestCase("见附件", FigureStatus.Unreadable)]
    [TestCase("三", FigureStatus.Unreadable)]
    [TestCase("1.2亿", FigureStatus.Unreadable)]
    public void A_cell_without_a_number_has_its_status_and_its_text_and_moves_no_other_cell(string text, FigureStatus status)
    {
        foreach (var key in Keys)
        {
            var page = new FormPage();
            FormPage.Write(FormPage.RowOf(page.TableOf(key), key), cell => cell.Key == key, text);

            var figures = page.Read().Figures;

            var figure = figures.Single(figure => figure.Key == key);
            Assert.That((figure.Status, figure.Value, figure.Raw), Is.EqualTo((status, (decimal?)null, text)), key);
            Assert.That(figures.Count(other => other.Status == FigureStatus.Read), Is.EqualTo(199), key);
        }
    }
}
