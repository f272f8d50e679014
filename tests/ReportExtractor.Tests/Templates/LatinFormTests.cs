using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.Tests.Templates;

/// <summary>A form with labels in Latin script is data like any other.</summary>
public sealed class LatinFormTests
{
    private const string Libraries =
        """
        {
          "id": "library-return",
          "headings": ["Library return"],
          "tables": [
            {
              "id": "loans",
              "captions": ["Loans"],
              "columns": [
                { "id": "books", "label": "Books" },
                { "id": "media", "label": "Audio and video" }
              ],
              "rows": [
                { "id": "adults", "number": "1.", "label": "Adult readers" },
                { "id": "children", "number": "2.", "label": "Children under twelve" },
                { "id": "all", "number": "3.", "label": "All readers" }
              ]
            }
          ],
          "rules": [
            { "id": "loans.all", "table": "loans", "direction": "downColumns", "parts": ["adults", "children"], "whole": ["all"] }
          ]
        }
        """;

    private const string Pipes =
        """
        # Library return 2023

        | Loans | Books | Audio and video |
        |---|---|---|
        | 1. Adult readers | 5120 | 310 |
        | 2. Children under twelve | 2048 | 77 |
        | 3. All readers | 7168 | 387 |

        """;

    private const string Html =
        """
        <html><body><h1>Library return 2023</h1><table>
        <tr><th>LOANS</th><th>Books</th><th>Audio and<br>video</th></tr>
        <tr><td>1. Adult readers</td><td>5,120</td><td>310</td></tr>
        <tr><td>2. Children under<br>twelve</td><td>2048</td><td>77</td></tr>
        <tr><td>3. All readers</td><td>7168</td><td>387</td></tr></table></body></html>
        """;

    private const string Aligned =
        """
        Library return 2023

                                     Books   Audio and
        Loans                                video
        1. Adult readers              5120         310
        2. Children under
                                      2048          77
           twelve
        3. All readers                7168         387

        """;

    private const string Tabs =
        "Library return 2023\n\nLoans\tBooks\tAudio and video\n1. Adult readers\t5120\t310\n2. Children under twelve\t2048\t77\n"
        + "3. All readers\t7168\t387\n";

    private const string CellALine =
        "Library return 2023\n\nLoans\nBooks\nAudio and video\n1. Adult readers\n5120\n310\n2. Children under twelve\n2048\n77\n"
        + "3. All readers\n7168\n387\n";

    private const string Glued =
        "Library return 2023\n\nLoansBooksAudio and video\n1. Adult readers5120310\n2. Children under twelve204877\n3. All readers7168387\n";

    private static readonly Extractor Extractor = new(new ExtractorOptions { Templates = [TemplateReader.Parse(Libraries, "libraries")] });

    [TestCase(Html)]
    [TestCase(Pipes)]
    [TestCase(Aligned)]
    [TestCase(Tabs)]
    [TestCase(CellALine)]
    [TestCase(Glued)]
    public void It_is_read_from_every_layout(string text)
    {
        var record = Extractor.ExtractText(text);

        Assert.That(Values(record), Is.EqualTo(new decimal?[] { 5120, 310, 2048, 77, 7168, 387 }));
        Assert.That(record.Figures.Select(figure => figure.Status), Is.All.EqualTo(FigureStatus.Read));
        Assert.That(record.Checks.Select(check => check.Outcome), Is.All.EqualTo(CheckOutcome.Pass));
        Assert.That(record.Problems, Is.Empty);
    }

    [Test]
    public void The_title_and_the_year_ahead_of_the_tables_are_the_header()
    {
        var report = Extractor.ExtractText(Pipes).Report!;

        Assert.That((report.Title, report.Year, report.Template), Is.EqualTo(("Library return 2023", 2023, "library-return")));
    }

    [Test]
    public void A_year_in_a_line_of_its_own_belongs_to_the_title_above_it()
    {
        var report = Extractor.ExtractText(Pipes.Replace(" 2023", "\n\nReporting year: 2022", StringComparison.Ordinal)).Report!;

        Assert.That((report.Title, report.Year), Is.EqualTo(("Library return", 2022)));
    }

    [Test]
    public void Numbers_that_may_be_years_are_no_year_in_the_table()
    {
        var report = Extractor.ExtractText(Pipes.Replace(" 2023", "", StringComparison.Ordinal)).Report!;

        Assert.That((report.Title, report.Year), Is.EqualTo(((string?)null, (int?)null)));
    }

    [TestCase("ADULT READERS")]
    [TestCase("Adult  Readers")]
    [TestCase("Adultreaders")]
    [TestCase("A d u l t r e a d e r s")]
    [TestCase("Ａｄｕｌｔ ｒｅａｄｅｒｓ")]
    [TestCase("1) Adult readers (over twelve)")]
    [TestCase("Adult reeders")]
    public void Case_width_blanks_and_a_wrong_letter_make_no_other_label(string label)
    {
        var record = Extractor.ExtractText(Pipes.Replace("1. Adult readers", label, StringComparison.Ordinal));

        Assert.That(Values(record), Is.EqualTo(new decimal?[] { 5120, 310, 2048, 77, 7168, 387 }));
        Assert.That(record.Problems, Is.Empty);
    }

    [TestCase("Other readers")]
    [TestCase("Female readers")]
    [TestCase("Readers")]
    [TestCase("Adult visitors")]
    [TestCase("Youngadult readers")]
    public void Another_word_makes_another_label(string label)
    {
        var record = Extractor.ExtractText(Pipes.Replace("1. Adult readers", label, StringComparison.Ordinal));

        Assert.That(Values(record), Is.EqualTo(new decimal?[] { null, null, 2048, 77, 7168, 387 }));
        Assert.That(record.Problems.Select(problem => problem.Code), Is.EquivalentTo(new[] { ProblemCodes.RowMissing, ProblemCodes.UnexpectedRow }));
    }

    [Test]
    public void A_row_that_the_form_has_not_is_reported()
    {
        var record = Extractor.ExtractText(Pipes.Replace("| 2. ", "| Mobile library | 17 | 9 |\n| 2. ", StringComparison.Ordinal));

        Assert.That(Values(record), Is.EqualTo(new decimal?[] { 5120, 310, 2048, 77, 7168, 387 }));
        Assert.That(record.Problems.Select(problem => problem.Code), Is.EqualTo(new[] { ProblemCodes.UnexpectedRow }));
    }

    [Test]
    public void A_cell_that_is_not_there_puts_the_row_in_doubt()
    {
        var record = Extractor.ExtractText(Pipes.Replace(" 2048 |", "", StringComparison.Ordinal));

        Assert.That(record.Figures.Where(figure => figure.Key.StartsWith("loans.children", StringComparison.Ordinal)).Select(figure => figure.Status),
            Has.None.EqualTo(FigureStatus.Read));
        Assert.That(record.Figures.Where(figure => figure.Value is not null && figure.Status == FigureStatus.Read).Select(figure => figure.Value),
            Is.EqualTo(new decimal?[] { 5120, 310, 7168, 387 }));
    }

    [TestCase("Books last year")]
    [TestCase("Newspapers")]
    public void A_header_of_another_column_puts_its_numbers_in_doubt(string header)
    {
        var record = Extractor.ExtractText(Html.Replace(">Books<", $">{header}<", StringComparison.Ordinal));

        Assert.That(record.Figures.Select(figure => (figure.Value, figure.Status)), Is.EqualTo(new[]
        {
            ((decimal?)5120, FigureStatus.Suspect),
            (310, FigureStatus.Read),
            (2048, FigureStatus.Suspect),
            (77, FigureStatus.Read),
            (7168, FigureStatus.Suspect),
            (387, FigureStatus.Read),
        }));
    }

    [Test]
    public void Chinese_forms_beside_it_ignore_readings_in_words()
    {
        var extractor = new Extractor(new ExtractorOptions
        {
            Templates = [.. OfficialTemplates.All, TemplateReader.Parse(Libraries, "libraries")],
        });

        var record = extractor.ExtractText("| 信息内容 | 本年制發件數 | 本年廢止件數 | 現行有效件數 |\n|---|---|---|---|\n| 規guī章 | 3 | 259 | 4 |\n");

        Assert.That(record.Figures.Where(figure => figure.Value is not null).Select(figure => figure.Value), Is.EqualTo(new decimal?[] { 3, 259, 4 }));
    }

    private static IEnumerable<decimal?> Values(ReportRecord record) => record.Figures.Select(figure => figure.Value);
}
