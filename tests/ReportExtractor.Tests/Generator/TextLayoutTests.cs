using System.Text;
using System.Text.RegularExpressions;
using ReportExtractor.CorpusGenerator;
using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.Scoring;
using ReportExtractor.Scoring.Sources;

namespace ReportExtractor.Tests.Generator;

internal sealed partial class TextLayoutTests
{
    // Layouts that part their cells; in the others a number's digits touch those of the next.
    private static IEnumerable<string> PartedLayouts => LayoutCatalog.Names.Except(["glued", "mixed"]);

    [TestCaseSource(nameof(PartedLayouts))]
    public void Every_number_of_an_undamaged_report_is_printed_whole(string layout)
    {
        foreach (var report in Corpus.Create(new CorpusRequest { Seed = 31, Count = 20, Layouts = [layout], Damages = [], MostDamages = 0 }))
        {
            // A converter's escapes are no part of a number; its sign may stand apart from it.
            var printed = Number().Matches(Encoding.UTF8.GetString(report.Bytes).Replace("\\", "")).CountBy(match => match.Value).ToDictionary();
            var figures = TruthReader.Parse(report.Truth).Figures.Values.Where(value => value is not null).CountBy(value => Math.Abs(value!.Value)).ToList();

            var lost = figures.Where(figure => printed.Where(number => decimal.Parse(number.Key) == figure.Key).Sum(number => number.Value) < figure.Value);

            Assert.That(lost, Is.Empty, report.File);
        }
    }

    [GeneratedRegex(@"[0-9]+(\.[0-9]+)?")]
    private static partial Regex Number();
}
