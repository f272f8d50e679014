using ReportExtractor.CorpusGenerator.Forms;
using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Sheets;

namespace ReportExtractor.CorpusGenerator.Prose;

/// <summary>Creates a report from random figures: title, sections, prose and the three tables.</summary>
public static class ReportFactory
{
    /// <summary>Creates a report.</summary>
    public static ReportModel Create(StatutoryForm form, SheetProfile profile, Dice dice)
    {
        var sheet = SheetFactory.Create(form, profile, dice);
        var year = form.Edition == FormEdition.Of2019 ? dice.Between(2019, 2021) : dice.Between(2021, 2025);
        var agency = AgencyNames.Create(dice);
        var report = new ReportModel()
        {
            Form = form,
            Year = year,
            Agency = agency,
            SumsHold = !profile.BreakSums,
            Preamble = TitleLines.Preamble(year, dice),
            Title = TitleLines.Create(agency, year, dice),
        };
        if (dice.Chance(0.15))
        {
            AddContents(report, dice);
        }

        AddBody(report, sheet, dice);
        Mark(report, profile);
        return report;
    }

    private static void AddBody(ReportModel report, FigureSheet sheet, Dice dice)
    {
        var sections = Sentences.Sections;
        var blocks = report.Blocks;
        if (dice.Chance(0.7))
        {
            blocks.Add(new ParagraphBlock(Sentences.Period(report.Year)));
        }

        blocks.Add(new HeadingBlock(sections[0]));
        AddParagraphs(blocks, dice.Between(1, 5), () => Sentences.AnOverview(report.Year, dice));
        blocks.Add(new HeadingBlock(sections[1]));
        blocks.Add(new TableBlock(TableFactory.Article20(report.Form, sheet)));
        blocks.Add(new HeadingBlock(sections[2]));
        blocks.Add(new TableBlock(TableFactory.Applications(report.Form, sheet)));
        blocks.Add(new HeadingBlock(sections[3]));
        blocks.Add(new TableBlock(TableFactory.ReviewLitigation(sheet)));
        blocks.Add(new HeadingBlock(sections[4]));
        AddParagraphs(blocks, dice.Between(1, 3), () => Sentences.AProblem(report.Year, dice));
        blocks.Add(new HeadingBlock(sections[5]));
        AddParagraphs(blocks, dice.Between(1, 2), () => Sentences.ARemark(report.Year, dice));
    }

    private static void AddContents(ReportModel report, Dice dice)
    {
        report.Blocks.Add(new ParagraphBlock("目　录"));
        var page = 1;
        var filler = dice.Pick(["……………", "...........", "  "]);
        foreach (var section in Sentences.Sections)
        {
            report.Blocks.Add(new ParagraphBlock($"{section}{filler}{page}"));
            page += dice.Between(0, 3);
        }

        report.Marks.Add("decoy:contents");
    }

    private static void AddParagraphs(List<ReportBlock> blocks, int count, Func<string> sentence)
    {
        for (var i = 0; i < count; i++)
        {
            blocks.Add(new ParagraphBlock(sentence()));
        }
    }

    private static void Mark(ReportModel report, SheetProfile profile)
    {
        if (profile.BreakSums)
        {
            report.Marks.Add("sums:broken");
        }

        if (profile.Fill != SheetFill.Full)
        {
            report.Marks.Add(profile.Fill == SheetFill.TotalsOnly ? "fill:totals" : "fill:sparse");
        }

        if (report.Title.Count > 1)
        {
            report.Marks.Add("title:broken");
        }
    }
}
