using System.Globalization;
using ReportExtractor.CorpusGenerator.Damages;
using ReportExtractor.CorpusGenerator.Forms;
using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Office;
using ReportExtractor.CorpusGenerator.Prose;
using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Sheets;
using ReportExtractor.CorpusGenerator.Texts;
using ReportExtractor.CorpusGenerator.Truth;

namespace ReportExtractor.CorpusGenerator;

/// <summary>Generates corpora. The steps for a report: figures, content, damage, layout, damage to the text, truth.</summary>
public static class Corpus
{
    /// <summary>Generates the reports of a corpus, one at a time as they are enumerated.</summary>
    /// <param name="request">The corpus to generate.</param>
    /// <exception cref="UnknownNameException">No layout, damage or feature has one of the requested names.</exception>
    public static IEnumerable<GeneratedReport> Create(CorpusRequest request)
    {
        Check(request);
        return Enumerable.Range(0, request.Count).Select(index => CreateOne(request, index));
    }

    private static void Check(CorpusRequest request)
    {
        string[] layouts = [.. LayoutCatalog.Names, .. OfficeCatalog.Names];
        if (request.Layouts.FirstOrDefault(name => !layouts.Contains(name)) is { } unknown)
        {
            throw new UnknownNameException("layout", unknown, layouts);
        }

        DamageCatalog.Create(request.Damages);
        OfficeCatalog.Check(request.Office);
    }

    private static GeneratedReport CreateOne(CorpusRequest request, int index)
    {
        var dice = Dice.ForReport(request.Seed, index);
        var edition = request.Editions[index / request.Layouts.Count % request.Editions.Count];
        var name = request.Layouts[index % request.Layouts.Count];
        return OfficeCatalog.Names.Contains(name)
            ? CreateOffice(request, index, edition, OfficeCatalog.Create(name, request.Office, dice), dice)
            : CreateText(request, index, edition, LayoutCatalog.Create(name, dice), dice);
    }

    private static GeneratedReport CreateText(CorpusRequest request, int index, FormEdition edition, Layout layout, Dice dice)
    {
        var report = ReportFactory.Create(StatutoryForm.Of(edition), Profile(request, layout.Traits, dice), dice);
        report.Marks.Add($"layout:{layout.Name}");

        var damages = DamageCatalog.Create(Names(request, layout.Traits, dice, _ => true));
        DamageReport(report, damages, layout.Traits, dice);

        var manuscript = new Manuscript(layout.Write(report));
        foreach (var damage in damages.OfType<TextDamage>())
        {
            Mark(report, damage, damage.Apply(manuscript, report, dice));
        }

        var file = FileName(index, layout.Name, report, layout.Extension);
        return new GeneratedReport(file, manuscript.ToBytes(), TruthLine.Of(file, "text", report));
    }

    private static GeneratedReport CreateOffice(CorpusRequest request, int index, FormEdition edition, OfficeLayout layout, Dice dice)
    {
        var traits = OfficeLayout.Traits;
        var report = ReportFactory.Create(StatutoryForm.Of(edition), Profile(request, traits, dice), dice);
        report.Marks.Add($"layout:{layout.Name}");
        DamageReport(report, DamageCatalog.Create(Names(request, traits, dice, damage => damage is ReportDamage)), traits, dice);
        var bytes = layout.Write(report);
        var file = FileName(index, layout.Name, report, layout.Extension);
        return new GeneratedReport(file, bytes, TruthLine.Of(file, layout.Format, report));
    }

    private static void DamageReport(ReportModel report, IReadOnlyList<Damage> damages, LayoutTraits traits, Dice dice)
    {
        foreach (var damage in damages.OfType<ReportDamage>())
        {
            Mark(report, damage, damage.Apply(report, traits, dice));
        }
    }

    private static string FileName(int index, string layout, ReportModel report, string extension) =>
        string.Create(CultureInfo.InvariantCulture, $"{index:0000}-{layout}-{report.Form.TemplateId[^4..]}.{extension}");

    private static SheetProfile Profile(CorpusRequest request, LayoutTraits traits, Dice dice)
    {
        List<SheetFill> fills = [SheetFill.Full, SheetFill.Full];
        if (traits.HasFlag(LayoutTraits.BlankTotals))
        {
            fills.Add(SheetFill.TotalsOnly);
        }

        if (traits.HasFlag(LayoutTraits.BlankCells))
        {
            fills.Add(SheetFill.Sparse);
        }

        var scale = dice.Pick([SheetScale.Zero, SheetScale.Small, SheetScale.Small, SheetScale.Medium, SheetScale.Large]);
        var breakSums = traits.HasFlag(LayoutTraits.BrokenSums) && dice.Between(0, 99) < request.BrokenSumsPercent;
        return new SheetProfile(scale, dice.Pick(fills), breakSums);
    }

    private static List<string> Names(CorpusRequest request, LayoutTraits traits, Dice dice, Func<Damage, bool> suits)
    {
        var possible = DamageCatalog.Create(request.Damages)
            .Where(damage => (traits & damage.Requires) == damage.Requires && suits(damage))
            .Select(damage => damage.Name);
        var most = request.MostDamages;
        var count = most <= 1 ? most : dice.Between(Math.Min(request.FewestDamages, most), most);
        return [.. dice.Shuffled(possible).Take(count)];
    }

    private static void Mark(ReportModel report, Damage damage, bool done)
    {
        if (done)
        {
            report.Marks.Add($"damage:{damage.Name}");
        }
    }
}
