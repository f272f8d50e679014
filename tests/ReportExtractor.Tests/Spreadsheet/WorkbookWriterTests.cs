using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Spreadsheet;
using ReportExtractor.Spreadsheet.Working;
using ReportExtractor.Tests.Corrections;
using ReportExtractor.Tests.Writers;
using ReportExtractor.Writers;

namespace ReportExtractor.Tests.Spreadsheet;

internal sealed class WorkbookWriterTests
{
    private static readonly WriterOptions Linked = new() { SourceFolder = "../reports/" };

    private static readonly byte[] OfSamples = Workbooks.Bytes(Linked, Workbooks.Samples);

    [Test]
    public void A_workbook_is_valid()
    {
        Assert.That(Workbooks.Errors(OfSamples), Is.Empty);
        Assert.That(Workbooks.Rows(OfSamples, "Figures"), Has.Count.GreaterThan(590));
    }

    [Test]
    public void The_same_records_give_the_same_bytes()
    {
        Assert.That(Workbooks.Bytes(Linked, Workbooks.Samples), Is.EqualTo(OfSamples));
    }

    [Test]
    public void It_has_five_sheets()
    {
        Assert.That(Workbooks.SheetNames(OfSamples), Is.EqualTo(new[] { "Figures", "Reports", "Checks", "Problems", "Read me" }));
    }

    [Test]
    public void A_workbook_without_records_is_valid_too()
    {
        Assert.That(Workbooks.Errors(Workbooks.Bytes(null)), Is.Empty);
    }

    [Test]
    public void Figures_are_in_the_order_and_under_the_names_of_csv()
    {
        var rows = Workbooks.Rows(OfSamples, "Figures");
        var csv = HandMade.Text(OutputFormat.CsvLong, new WriterOptions { ByteOrderMark = false }).TrimEnd().Split(',');

        Assert.That(rows[1].Values.Take(csv.Length), Is.EqualTo(csv));
        Assert.That(rows[1].Values.Skip(csv.Length), Is.EqualTo(new[] { "your_decision", "your_value", "your_name", "your_reason" }));
        var first = Workbooks.Samples[0].Figures[0];
        Assert.That((rows[2][7], rows[2][16]), Is.EqualTo(($"{first.Value}", first.Key)));
    }

    [Test]
    public void Failing_sums_are_formulas_over_the_cells_of_the_reports()
    {
        var record = Workbooks.Samples[1];
        var check = record.Checks.First(check => check is { Rule: "applications.balance", Outcome: CheckOutcome.Fail });
        var formulas = Workbooks.Formulas(OfSamples, "checks.xml");

        // The second report is in the sixth row, below four rows of headings.
        var reports = Workbooks.Rows(OfSamples, "Reports");
        Assert.That(formulas[0].Result, Is.EqualTo($"{check.Expected}"));
        Assert.That(formulas[0].Formula, Does.Match(@"^SUM\('Reports'![A-Z]+6,'Reports'![A-Z]+6\)$"));
        var column = ReportExtractor.Spreadsheet.Cells.CellNames.ColumnOf(formulas[0].Formula["SUM('Reports'!".Length..]);
        Assert.That((reports[3][column], reports[5][column]), Is.EqualTo((check.Keys[0], $"{record.Find(check.Keys[0]).Value}")));
    }

    [Test]
    public void Numbers_are_numbers_and_texts_run_nothing()
    {
        var record = HandMade.Record(HandMade.Figure("parks.city.opened", 12.50m, raw: "=HYPERLINK(\"http://x\")\u0001_x0041_"));

        var row = Workbooks.Rows(Workbooks.Bytes(new WriterOptions { Templates = [HandMade.Parks] }, record), "Figures")[2];

        Assert.That((row[7], row[15]), Is.EqualTo(("12.50", "=HYPERLINK(\"http://x\")\u0001_x0041_")));
        Assert.That(Workbooks.Formulas(Workbooks.Bytes(null, record), "figures.xml"), Is.Empty);
    }

    [Test]
    public void A_name_of_a_file_is_no_scheme_of_a_link()
    {
        var record = Workbooks.Samples[0] with { Source = Workbooks.Samples[0].Source with { Path = "javascript:alert(1)#%.txt" } };
        var workbook = Workbooks.Bytes(new WriterOptions { SourceFolder = "" }, record);

        using var stream = new MemoryStream(workbook);
        using var archive = new System.IO.Compression.ZipArchive(stream);
        using var links = new StreamReader(archive.GetEntry("xl/worksheets/_rels/figures.xml.rels")!.Open());
        Assert.That(links.ReadToEnd(), Does.Contain("Target=\"javascript%3Aalert(1)%23%25.txt\""));
        Assert.That(Workbooks.Errors(workbook), Is.Empty);
    }

    [Test]
    public void Rows_beyond_the_limit_of_a_sheet_go_on_in_a_further_sheet_and_formulas_follow()
    {
        using var folder = new TemporaryFolder();
        using (var working = File.Create(folder["working"]))
        using (var renderer = new WorkbookRenderer(Linked))
        {
            working.Write(renderer.Headers[0]);
            foreach (var record in Enumerable.Repeat(Workbooks.Samples[1], 10))
            {
                working.Write(renderer.Render(record)[0]);
            }
        }

        using var stream = new MemoryStream();

        // Two reports of 200 figures below two rows of headings do not fit; eight checks of a report fit, those of the next one do not all.
        WorkbookBuilder.Build(new WorkingFile(folder["working"]), stream, mostRows: 402 - 1);

        var workbook = stream.ToArray();
        Assert.That(Workbooks.Errors(workbook), Is.Empty);
        Assert.That(
            Workbooks.SheetNames(workbook).Take(10), Is.EqualTo(Enumerable.Range(1, 10).Select(i => i == 1 ? "Figures" : $"Figures {i}")));
        Assert.That(Workbooks.Rows(workbook, "Figures 10"), Has.Count.EqualTo(202));
    }

    [Test]
    public void Messages_of_problems_are_in_a_sheet()
    {
        var problems = Workbooks.Rows(OfSamples, "Problems");

        Assert.That(problems.SelectMany(row => row.Values), Has.Member(ProblemCodes.Empty));
    }
}
