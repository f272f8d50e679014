using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReportExtractor.CorpusGenerator;
using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.Tools.Tests.Generator.Layouts;

internal sealed partial class TextLayoutTests
{
    /// <summary>Layouts that separate their cells; in the others a number's digits touch those of the next.</summary>
    private static IEnumerable<string> SeparatedLayouts => LayoutCatalog.Names.Except(["glued", "mixed"]);

    /// <summary>Layouts that write labels and headers as they are, up to line breaks and spaces.</summary>
    private static IEnumerable<string> LayoutsWithWholeLabels => LayoutCatalog.Names.Except(["tabs-ocr", "torn-markdown", "raw", "mixed"]);

    private static IEnumerable<string> Layouts => LayoutCatalog.Names;

    [TestCaseSource(nameof(SeparatedLayouts))]
    public void Every_number_of_an_undamaged_report_is_printed_whole(string layout)
    {
        foreach (var report in TestReports.Corpus(31, 20, layout))
        {
            // A converter's escapes are not part of a number; its sign may be apart from it.
            var text = Encoding.UTF8.GetString(report.Bytes).Replace("\\", "", StringComparison.Ordinal);
            var printed = Number().Matches(text).CountBy(match => Parse(match.Value)).ToDictionary();
            var figures = GeneratedTruth.Of(report).Figures.Values.OfType<string>().CountBy(value => Math.Abs(Parse(value))).ToList();

            Assert.That(figures.Where(figure => printed.GetValueOrDefault(figure.Key) < figure.Value), Is.Empty, report.File);
        }
    }

    // Blanks, marks of cells, quotes, tags, attributes, and the cells over several columns of LaTeX.
    private const string Between =
        @"(?:[\s|│\\,;""'=&{}$]|\\hline|&nbsp;|<[^>]*>|[a-z-]+=""[^""]*""|\\multicolumn\{[0-9]+\}\{[^}]*\})*";

    [TestCaseSource(nameof(Layouts))]
    public void The_numbers_of_every_row_are_printed_in_their_order(string layout)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var report = TestReports.Model(seed);
            var text = Text(LayoutCatalog.Create(layout, new Dice((ulong)seed)).Write(report).Lines.Select(line => line.Text));
            foreach (var values in report.DataRows.Select(row => row.Values.Select(value => Regex.Escape(value.Text))))
            {
                // Layouts differ in what is between two numbers: nothing, blanks, marks, quotes, tags, an escape before a sign.
                Assert.That(text, Does.Match(string.Join(Between, values)), $"{layout}, seed {seed}");
            }
        }
    }

    [TestCaseSource(nameof(LayoutsWithWholeLabels))]
    public void Every_label_of_an_undamaged_report_is_printed(string layout)
    {
        var report = TestReports.Model(2);
        var text = Letters(Text(LayoutCatalog.Create(layout, new Dice(3)).Write(report).Lines.Select(line => line.Text)));
        var labels = report.Tables.SelectMany(table => table.Rows)
            .SelectMany(row => row.Headers.Select(cell => cell.Text).Append(row.Label))
            .Select(Letters);

        // In a label that is wrapped next to other cells, the characters are no longer together.
        Assert.That(labels.Where(label => !text.Contains(label, StringComparison.Ordinal) && label.Except(text).Any()), Is.Empty);
    }

    [TestCaseSource(nameof(Layouts))]
    public void A_layout_has_the_name_of_its_entry_and_an_extension(string name)
    {
        var layout = LayoutCatalog.Create(name, new Dice(1));

        Assert.That(layout.Name, Is.EqualTo(name));
        Assert.That(layout.Extension, Is.AnyOf("txt", "md", "csv"));
    }

    [TestCaseSource(nameof(Layouts))]
    public void The_headings_and_paragraphs_are_printed_around_the_tables(string name)
    {
        var report = TestReports.Model(4);
        var text = Letters(Text(LayoutCatalog.Create(name, new Dice(5)).Write(report).Lines.Select(line => line.Text)));

        foreach (var block in report.Blocks)
        {
            var words = block switch { HeadingBlock heading => heading.Text, ParagraphBlock paragraph => paragraph.Text, _ => "" };
            Assert.That(text, Does.Contain(Letters(words)));
        }
    }

    [Test]
    public void A_mixed_layout_has_three_others()
    {
        var layout = (MixedLayout)LayoutCatalog.Create("mixed", new Dice(9));

        Assert.That(layout.Parts, Is.Unique.And.SubsetOf(LayoutCatalog.Names.Except(["mixed"])).And.Exactly(3).Items);
    }

    [Test]
    public void A_mixed_layout_keeps_what_all_of_its_layouts_keep()
    {
        for (var seed = 0UL; seed < 30; seed++)
        {
            var layout = (MixedLayout)LayoutCatalog.Create("mixed", new Dice(seed));
            var traits = layout.Parts.Select(name => LayoutCatalog.Create(name, new Dice(seed)).Traits);

            Assert.That(traits.Select(each => each & layout.Traits), Is.All.EqualTo(layout.Traits));
        }
    }

    private static string Text(IEnumerable<string> lines) => string.Join('\n', lines);

    /// <summary>The letters of a text, without the marks that layouts add or escape.</summary>
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static decimal Parse(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[0-9]+(\.[0-9]+)?")]
    private static partial Regex Number();
}
