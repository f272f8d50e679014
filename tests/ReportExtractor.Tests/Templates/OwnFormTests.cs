using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.Tests.Templates;

public sealed class OwnFormTests
{
    private const string Parks =
        """
        {
          "id": "parks-1",
          "tables": [
            {
              "id": "parks",
              "captions": ["公园"],
              "columns": [
                { "id": "opened", "label": "新开" },
                { "id": "closed", "label": "关闭" },
                { "id": "all", "label": "合计" }
              ],
              "rows": [
                { "id": "city", "number": "1.", "label": "城市公园" },
                { "id": "forest", "number": "2.", "label": "森林公园" }
              ]
            }
          ],
          "rules": [
            { "id": "parks.total", "table": "parks", "direction": "alongRows", "parts": ["opened", "closed"], "whole": ["all"] }
          ]
        }
        """;

    [Test]
    public void A_form_that_has_nothing_to_do_with_the_official_ones_is_read_as_well()
    {
        var extractor = new Extractor(new ExtractorOptions { Templates = [TemplateReader.Parse(Parks, "parks")] });

        var record = extractor.ExtractText("公园\t新开\t关闭\t合计\n1.城市公园\t3\t4\t7\n2.森林公园\t12\t\t12\n");

        Assert.That(record.Report!.Template, Is.EqualTo("parks-1"));
        Assert.That(record.Figures.Select(figure => (figure.Key, figure.Value, figure.Status)), Is.EqualTo(new[]
        {
            ("parks.city.opened", (decimal?)3, FigureStatus.Read),
            ("parks.city.closed", 4, FigureStatus.Read),
            ("parks.city.all", 7, FigureStatus.Read),
            ("parks.forest.opened", 12, FigureStatus.Read),
            ("parks.forest.closed", null, FigureStatus.Blank),
            ("parks.forest.all", 12, FigureStatus.Read),
        }));
        Assert.That(record.Checks.Select(check => check.Outcome), Is.EqualTo(new[] { CheckOutcome.Pass, CheckOutcome.NotAssessable }));
    }

    [Test]
    public void The_official_forms_have_198_and_200_figures() =>
        Assert.That(
            OfficialTemplates.All.Select(form => (form.Id, form.Figures.Count)),
            Is.EqualTo(new[] { ("ogi-2019", 198), ("ogi-2021", 200) }));
}
