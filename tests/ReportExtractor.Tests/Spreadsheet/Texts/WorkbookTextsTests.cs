using ReportExtractor.Problems;
using ReportExtractor.Spreadsheet.Texts;

namespace ReportExtractor.Tests.Spreadsheet.Texts;

internal sealed class WorkbookTextsTests
{
    [Test]
    public void Every_text_is_there_in_both_languages()
    {
        Assert.That(WorkbookTexts.Chinese.Names, Is.EquivalentTo(WorkbookTexts.English.Names));
        Assert.That(WorkbookTexts.Chinese.ReadMe, Has.Count.EqualTo(WorkbookTexts.English.ReadMe.Count));
    }

    [Test]
    public void A_workbook_is_in_the_language_of_its_notes()
    {
        var workbook = Workbooks.Bytes(new() { Language = MessageLanguage.Chinese }, Workbooks.Samples);

        Assert.That(Workbooks.SheetNames(workbook), Is.EqualTo(new[] { "数据", "报告", "勾稽核对", "问题", "说明" }));
        Assert.That(Workbooks.Errors(workbook), Is.Empty);
        Assert.That(Workbooks.Formulas(workbook, "checks.xml")[0].Formula, Does.StartWith("SUM('报告'!"));
    }
}
