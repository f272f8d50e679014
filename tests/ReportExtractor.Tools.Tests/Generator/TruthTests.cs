using System.Text.RegularExpressions;
using ReportExtractor.CorpusGenerator;
using ReportExtractor.CorpusGenerator.Damages;
using ReportExtractor.CorpusGenerator.Forms;
using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Office;

namespace ReportExtractor.Tools.Tests.Generator;

internal sealed partial class TruthTests
{
    private static IEnumerable<string> Layouts => LayoutCatalog.Names.Concat(OfficeCatalog.Names);

    /// <summary>The generator states the forms itself; the templates of the library are stated in JSON. Each checks the other.</summary>
    [TestCase(FormEdition.Of2019, 198)]
    [TestCase(FormEdition.Of2021, 200)]
    public void The_keys_of_a_truth_are_those_of_the_template(FormEdition edition, int count)
    {
        var request = new CorpusRequest { Count = 1, Layouts = ["pipes"], Damages = [], MostDamages = 0, Editions = [edition] };
        var report = Corpus.Create(request).Single();
        var record = new Extractor().Extract(new MemoryStream(report.Bytes), report.File);

        Assert.That(StatutoryForm.Of(edition).Keys(), Is.EqualTo(record.Figures.Select(figure => figure.Key)).And.Unique);
        Assert.That(GeneratedTruth.Of(report).Keys, Is.EquivalentTo(record.Figures.Select(figure => figure.Key)));
        Assert.That(record.Figures, Has.Count.EqualTo(count));
    }

    [TestCaseSource(nameof(Layouts))]
    public void Every_figure_of_the_form_is_in_one_list_of_the_truth(string layout)
    {
        var request = new CorpusRequest { Seed = 3, Count = 30, Layouts = [layout], Damages = DamageCatalog.Names, MostDamages = 6 };
        foreach (var report in Corpus.Create(request))
        {
            var truth = GeneratedTruth.Of(report);
            var edition = truth.Template == "ogi-2019" ? FormEdition.Of2019 : FormEdition.Of2021;

            // Mixed forms print a row of the other form, and a second report may follow the other form.
            var others = StatutoryForm.Of(edition == FormEdition.Of2019 ? FormEdition.Of2021 : FormEdition.Of2019).Keys();
            var hasOthers = truth.Marks.Contains("damage:mixed-forms") || truth.Marks.Contains("damage:second-report");

            Assert.That(truth.Keys, Is.Unique.And.SupersetOf(StatutoryForm.Of(edition).Keys()), report.File);
            Assert.That(truth.Keys.Except(StatutoryForm.Of(edition).Keys()), hasOthers ? Is.SubsetOf(others) : Is.Empty, report.File);
            Assert.That(truth.Nil.Intersect(truth.Absent), Is.Empty, report.File);
            Assert.That(truth.Marks, Does.Contain($"layout:{layout}"));
        }
    }

    [TestCaseSource(nameof(Layouts))]
    public void Every_figure_is_a_plain_number_or_blank(string layout)
    {
        var request = new CorpusRequest { Seed = 4, Count = 20, Layouts = [layout], Damages = DamageCatalog.Names, MostDamages = 3 };
        var values = Corpus.Create(request).SelectMany(report => GeneratedTruth.Of(report).Figures.Values).OfType<string>();

        Assert.That(values.Where(value => !Number().IsMatch(value)), Is.Empty);
    }

    [TestCase("pipes", "text")]
    [TestCase("docx", "docx")]
    [TestCase("rtf", "rtf")]
    [TestCase("page", "html")]
    [TestCase("mht", "mhtml")]
    public void The_format_is_that_of_the_record(string layout, string format)
    {
        var report = TestReports.Corpus(1, 1, layout).Single();

        Assert.That(GeneratedTruth.Of(report).Format, Is.EqualTo(format));
        Assert.That(new Extractor().Extract(new MemoryStream(report.Bytes), report.File).Source.Format, Is.EqualTo(format));
    }

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?$")]
    private static partial Regex Number();
}
