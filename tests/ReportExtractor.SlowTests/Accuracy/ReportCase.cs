using FsCheck;
using FsCheck.Fluent;
using ReportExtractor.CorpusGenerator;
using ReportExtractor.CorpusGenerator.Damages;
using ReportExtractor.CorpusGenerator.Forms;

namespace ReportExtractor.SlowTests.Accuracy;

/// <summary>Any report: everything that is needed to make it again.</summary>
/// <param name="Seed">The generator's seed.</param>
/// <param name="Layout">The layout.</param>
/// <param name="Edition">The form.</param>
/// <param name="Damages">The damages that are asked for; those that the layout can't have are left out.</param>
internal sealed record ReportCase(int Seed, string Layout, FormEdition Edition, IReadOnlyList<string> Damages)
{
    private const int MostDamages = 4;

    /// <summary>Cases over some layouts and damages.</summary>
    public static Gen<ReportCase> Any(IReadOnlyList<string> layouts, IReadOnlyList<string> damages) =>
        from seed in Gen.Choose(1, int.MaxValue - 1)
        from layout in Gen.Elements(layouts.AsEnumerable())
        from edition in Gen.Elements(FormEdition.Of2019, FormEdition.Of2021)
        from count in Gen.Choose(0, damages.Count == 0 ? 0 : MostDamages)
        from picked in Gen.Elements(damages.DefaultIfEmpty("")).ArrayOf(count)
        select new ReportCase(seed, layout, edition, [.. picked.Distinct().Order(StringComparer.Ordinal)]);

    /// <summary>The case with one damage less, for each damage.</summary>
    public IEnumerable<ReportCase> Smaller() =>
        Damages.Select(damage => this with { Damages = [.. Damages.Where(other => other != damage)] });

    /// <summary>Makes the report.</summary>
    public GeneratedReport Make() => Corpus.Create(new CorpusRequest
    {
        Seed = Seed,
        Count = 1,
        Layouts = [Layout],
        Editions = [Edition],
        Damages = Damages.Count > 0 ? Damages : DamageCatalog.Names,
        MostDamages = Damages.Count,
        FewestDamages = Damages.Count,
    }).Single();

    /// <summary>The options of the generator that make the report, <c>--count 1</c> besides.</summary>
    public override string ToString()
    {
        var damages = Damages.Count == 0 ? "none" : string.Join('+', Damages);
        return $"--seed {Seed} --layouts {Layout} --templates {Edition.ToString()[2..]} --damages {damages}";
    }
}
