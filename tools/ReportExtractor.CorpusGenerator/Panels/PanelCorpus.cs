using System.Globalization;
using ReportExtractor.CorpusGenerator.Forms;
using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Layouts.Markdown;
using ReportExtractor.CorpusGenerator.Layouts.Sequences;
using ReportExtractor.CorpusGenerator.Sheets;

namespace ReportExtractor.CorpusGenerator.Panels;

/// <summary>
/// Generates the reports of a county and its bodies for seven years: what is carried over is carried in, the government's figures are
/// the sums of its bodies', a bureau is renamed, the prose tells the numbers of the tables, and some contradictions are planted.
/// </summary>
public static class PanelCorpus
{
    private const int FirstYear = 2019;
    private const int Years = 7;
    private const int FirstOfSecondForm = 2021;
    private const string County = "石泉县";
    private const string Government = "government";

    /// <summary>Of this, the government reports none in one year.</summary>
    private const string Understated = "article20_6.penalties.decisions";

    /// <summary>One report in three is glued, so that most neighbours of a glued report are not.</summary>
    private const int GluedEvery = 3;

    /// <summary>One report in four has a fault, so that most pairs of years hold.</summary>
    private const int FaultEvery = 4;

    private static readonly Body[] Bodies =
    [
        new("office", $"{County}人民政府办公室"),
        new("finance", $"{County}财政局"),
        new("health", $"{County}卫生和计划生育局", $"{County}卫生健康局", 2021),
        new("education", $"{County}教育局"),
        new("town", $"{County}桂香镇人民政府"),
        new("water", $"{County}水利局", isPublished: false),
    ];

    /// <summary>Generates a panel.</summary>
    /// <param name="seed">The seed. The same seed gives the same bytes.</param>
    /// <param name="withFaults">Whether contradictions are planted.</param>
    /// <param name="withGlued">Whether some reports are glued.</param>
    public static GeneratedPanel Create(int seed, bool withFaults, bool withGlued)
    {
        var dice = Dice.ForReport(seed, 0);
        var files = new List<PanelFile>();
        var faults = new List<PlantedFault>();
        var last = new Dictionary<string, FigureSheet>();
        for (var year = FirstYear; year < FirstYear + Years; year++)
        {
            var form = StatutoryForm.Of(year < FirstOfSecondForm ? FormEdition.Of2019 : FormEdition.Of2021);
            foreach (var body in Bodies)
            {
                last[body.Id] = YearChain.Next(form, last.GetValueOrDefault(body.Id), SheetScale.Medium, dice);
            }

            foreach (var body in Bodies.Where(body => body.IsPublished))
            {
                var path = PathOf(body.Id, year);
                var sheet = Copy(last[body.Id]);
                var told = ToldNumbers.Of(sheet);
                var isOfSameForm = year > FirstYear && year != FirstOfSecondForm;
                var kind = dice.Between(0, (Planting.Kinds * FaultEvery) - 1);
                faults.AddRange(withFaults ? Planting.Plant(kind, path, sheet, ref told, isOfSameForm) : []);
                files.Add(Write(path, body.NameIn(year), year, form, sheet, told, withGlued && dice.Between(1, GluedEvery) == 1, dice));
            }

            var whole = Sum(form, [.. Bodies.Select(body => last[body.Id])]);
            if (withFaults && year == FirstYear + (Years / 2))
            {
                whole.Set(Understated, 0);
            }

            faults.AddRange(Exceeded(form, whole, PathOf(Government, year), [.. files.TakeLast(Bodies.Count(body => body.IsPublished))]));
            files.Add(Write(PathOf(Government, year), $"{County}人民政府", year, form, whole, ToldNumbers.Of(whole), false, dice));
        }

        return new GeneratedPanel(files, faults, Regions);
    }

    private static string Regions =>
        "代码,名称,启用时间,变更/弃用时间,新代码\n"
        + "990000,澜江省,1981,,\n990100,望岳市,1981,,\n990121,石泉县,1981,,\n990121100,桂香镇,1981,,\n";

    private static string PathOf(string body, int year) =>
        string.Create(CultureInfo.InvariantCulture, $"澜江省/望岳市/{body}-{year}.txt");

    private static PanelFile Write(
        string path, string name, int year, StatutoryForm form, FigureSheet sheet, ToldNumbers told, bool isGlued, Dice dice)
    {
        Layout layout = isGlued ? new GluedLayout(dice) : new PipeLayout(dice);
        return new PanelFile(path, PanelReportText.Write(name, year, form, sheet, told, layout, dice), isGlued, sheet);
    }

    private static FigureSheet Copy(FigureSheet sheet)
    {
        var copy = new FigureSheet();
        foreach (var key in sheet.Keys)
        {
            copy[key] = sheet[key];
        }

        return copy;
    }

    private static FigureSheet Sum(StatutoryForm form, IReadOnlyList<FigureSheet> sheets)
    {
        var sum = new FigureSheet();
        foreach (var key in form.Keys())
        {
            sum.Set(key, sheets.Sum(sheet => sheet.Number(key)));
        }

        return sum;
    }

    /// <summary>The counts in which the bodies have more together than the government, where a fault changed one of them.</summary>
    private static IEnumerable<PlantedFault> Exceeded(
        StatutoryForm form, FigureSheet whole, string path, IReadOnlyList<PanelFile> bodies) =>
        form.Keys()
            .Where(key => !key.EndsWith(".change", StringComparison.Ordinal) && !key.EndsWith(".amount", StringComparison.Ordinal))
            .Where(key => bodies.Sum(body => body.Printed.Number(key)) > whole.Number(key))
            .Select(key => new PlantedFault(path, "family.at-least-children", key));
}
