using System.Globalization;
using ReportExtractor.CorpusGenerator.Forms;
using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Prose;
using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Sheets;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.CorpusGenerator.Panels;

/// <summary>Writes a report of a panel: its tables, and prose that tells of the same numbers among others.</summary>
internal static class PanelReportText
{
    /// <summary>Writes.</summary>
    /// <param name="agency">The body's name.</param>
    /// <param name="year">The year.</param>
    /// <param name="form">Its form.</param>
    /// <param name="sheet">What its tables print.</param>
    /// <param name="told">What its prose tells: the number received, the number carried over, the number of reviews.</param>
    /// <param name="layout">How it is laid out.</param>
    /// <param name="dice">The dice.</param>
    public static byte[] Write(
        string agency, int year, StatutoryForm form, FigureSheet sheet, ToldNumbers told, Layout layout, Dice dice)
    {
        var report = new ReportModel
        {
            Form = form,
            Year = year,
            Agency = agency,
            SumsHold = true,
            Title = [string.Create(CultureInfo.InvariantCulture, $"{agency}{year}年政府信息公开工作年度报告")],
        };
        var sections = Sentences.Sections;
        report.Blocks.AddRange(
        [
            new ParagraphBlock(Sentences.Period(year)),
            new HeadingBlock(sections[0]),
            new ParagraphBlock(Sentences.AnOverview(year, dice)),
            new ParagraphBlock(Received(year, told)),
            new ParagraphBlock(Sentences.AnOverview(year, dice)),
            new HeadingBlock(sections[1]),
            new TableBlock(TableFactory.Article20(form, sheet)),
            new HeadingBlock(sections[2]),
            new TableBlock(TableFactory.Applications(form, sheet)),
            new HeadingBlock(sections[3]),
            new TableBlock(TableFactory.ReviewLitigation(sheet)),
            new HeadingBlock(sections[4]),
            new ParagraphBlock(Sentences.AProblem(year, dice)),
            new HeadingBlock(sections[5]),
            new ParagraphBlock($"本年度未收取信息处理费。{(told.Reviews == 0 ? "未发生因政府信息公开申请引起的行政复议。" : "")}"),
        ]);
        return new Manuscript(layout.Write(report)).ToBytes();
    }

    private static string Received(int year, ToldNumbers told)
    {
        var received = told.Received == 0 ? "未收到政府信息公开申请" : $"共收到政府信息公开申请{Text(told.Received)}件";
        var carried = told.CarriedOver == 0 ? "" : $"，结转下年度继续办理{Text(told.CarriedOver)}件";
        return string.Create(CultureInfo.InvariantCulture, $"{year}年，本机关{received}{carried}。");
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
