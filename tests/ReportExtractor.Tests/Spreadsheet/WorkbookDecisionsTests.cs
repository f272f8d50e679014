using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ReportExtractor.Corrections;
using ReportExtractor.Corrections.Decisions;
using ReportExtractor.Records;
using ReportExtractor.Spreadsheet.Decisions;
using ReportExtractor.Tests.Corrections;
using static ReportExtractor.Tests.Corrections.CorrectionLog;

namespace ReportExtractor.Tests.Spreadsheet;

internal sealed class WorkbookDecisionsTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 29, 12, 0, 0, TimeSpan.Zero);

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeWorkbook()
    {
        _folder = new TemporaryFolder();
        File.WriteAllBytes(_folder["figures.xlsx"], Workbooks.Bytes(null, Record));
    }

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void A_workbook_without_decisions_gives_none()
    {
        Assert.That(WorkbookDecisions.Read(_folder["figures.xlsx"], null, At), Is.Empty);
    }

    [Test]
    public void What_a_person_wrote_into_a_row_is_the_decision_that_a_log_would_have()
    {
        Fill(NewTotal, "correct", "99", "王芳", "合计应为99。");

        var decisions = WorkbookDecisions.Read(_folder["figures.xlsx"], null, At);

        Assert.That(decisions, Is.EqualTo(new[] { DecisionJson.Parse(Line(NewTotal, "correct", "99", why: "合计应为99。")) }));
        Assert.That(Apply(DecisionJson.Write(decisions[0])).Find(NewTotal).Status, Is.EqualTo(FigureStatus.Corrected));
    }

    [TestCase("accept", null, "accept")]
    [TestCase("确认", null, "accept")]
    [TestCase(null, "99", "correct")]
    [TestCase("Correct", "—", "correct")]
    [TestCase(null, null, "comment")]
    public void A_decision_may_be_written_in_several_ways(string? word, string? value, string kind)
    {
        Fill(NewTotal, word, value, null, "因");

        var decision = WorkbookDecisions.Read(_folder["figures.xlsx"], "李四", At).Single();

        var printed = kind == "correct" ? value == "99" ? "99" : "null" : null;
        Assert.That(decision, Is.EqualTo(DecisionJson.Parse(Line(NewTotal, kind, printed, by: "李四", why: "因"))));
    }

    [TestCase("korrekt", null, "王芳", "your_decision must be one of")]
    [TestCase("correct", null, "王芳", "a correction needs your_value")]
    [TestCase("correct", "about 5", "王芳", "your_value is 'about 5', which is no number.")]
    [TestCase("accept", "5", "王芳", "'your_value' is only for 'correct'.")]
    [TestCase("accept", null, null, "it does not say who decided")]
    public void A_row_that_is_no_decision_is_named(string word, string? value, string? name, string fault)
    {
        Fill(NewTotal, word, value, name, null);

        var error = Assert.Throws<CorrectionException>(() => WorkbookDecisions.Read(_folder["figures.xlsx"], null, At))!;

        Assert.That(error.Message, Does.Contain("sheet Figures, row ").And.Contain(fault));
    }

    [Test]
    public void Decisions_on_decided_figures_are_on_what_the_program_read()
    {
        var corrected = Apply(Line(NewTotal, "correct", "98"));
        File.WriteAllBytes(_folder["figures.xlsx"], Workbooks.Bytes(new() { WithDecisions = true }, corrected));
        Fill(NewTotal, "correct", "99", "王芳", null);

        Assert.That(
            WorkbookDecisions.Read(_folder["figures.xlsx"], null, At).Single().Seen, Is.EqualTo(new Seen(101, FigureStatus.Read, "101")));
    }

    [Test]
    public void The_time_is_that_of_the_last_saving()
    {
        Assert.That(
            () => WorkbookDecisions.Read(_folder["figures.xlsx"], null, null),
            Throws.TypeOf<CorrectionException>().With.Message.Contains("does not say when it was saved"));
        Fill(NewTotal, "accept", null, "王芳", null);
        using (var document = SpreadsheetDocument.Open(_folder["figures.xlsx"], true))
        {
            document.PackageProperties.Modified = At.UtcDateTime;
        }

        Assert.That(WorkbookDecisions.Read(_folder["figures.xlsx"], null, null).Single().At, Is.EqualTo(At));
    }

    [TestCase("no workbook", "is not an Excel workbook")]
    [TestCase("", "is not an Excel workbook")]
    public void A_file_that_is_no_workbook_is_named(string content, string fault)
    {
        _folder.Write("other.xlsx", content);

        Assert.That(
            () => WorkbookDecisions.Read(_folder["other.xlsx"], null, At),
            Throws.TypeOf<CorrectionException>().With.Message.Contains(fault));
    }

    /// <summary>Writes into the last four columns of a figure's row, as a person would.</summary>
    private void Fill(string key, params string?[] inputs)
    {
        using var document = SpreadsheetDocument.Open(_folder["figures.xlsx"], true);
        var workbook = document.WorkbookPart!;
        var rows = new WorkbookRows(workbook);
        var sheet = rows.Sheets.First().Part;
        var number = rows.RowsOf(sheet).Single(row => row.Cells.Values.Contains(key)).Number;
        var cells = sheet.Worksheet.Descendants<Row>().Single(row => row.RowIndex?.Value == number).Elements<Cell>().ToList();
        foreach (var (cell, text) in cells.TakeLast(inputs.Length).Zip(inputs))
        {
            if (text is not null)
            {
                cell.DataType = decimal.TryParse(text, out _) ? CellValues.Number : CellValues.String;
                cell.CellValue = new CellValue(text);
            }
        }

        sheet.Worksheet.Save();
    }
}
