using System.Globalization;
using ReportExtractor.CorpusGenerator;
using ReportExtractor.CorpusGenerator.Damages;

namespace ReportExtractor.Tools.Tests.Generator.Damages;

/// <summary>The truth of a damaged report beside that of the same report without the damage.</summary>
internal sealed class DamageTruthTests
{
    private const int Seed = 5;
    private const int Reports = 60;

    /// <summary>The one text layout that every damage can be done to.</summary>
    private const string Layout = "tabs-cellperline";

    /// <summary>Damages after which the report says something else, or leaves cells open. All others change how it is printed.</summary>
    private static readonly string[] OfContent =
    [
        "mixed-forms", "missing-table", "missing-clause", "cut-table", "nil-dash", "nil-slash", "nil-none", "blank-row", "blank-totals",
        "missing-blank", "wrong-header", "changed-meaning", "second-report", "other-agency", "unnamed-units", "accounting-signs",
        "odd-values", "words-first", "sign-apart",
    ];

    private static readonly List<GeneratedTruth> Undamaged = [.. TestReports.Corpus(Seed, Reports, Layout).Select(GeneratedTruth.Of)];

    private static IEnumerable<string> OfPrint => DamageCatalog.Names.Except(OfContent);

    [Test]
    public void The_layout_of_these_tests_can_carry_every_damage() =>
        Assert.That(
            DamageCatalog.Names.Where(name => Damaged(name).All(truth => !truth.Marks.Contains($"damage:{name}"))),
            Is.Empty);

    [TestCaseSource(nameof(OfPrint))]
    public void A_damage_of_print_keeps_every_figure(string name)
    {
        foreach (var (damaged, whole) in Damaged(name).Zip(Undamaged))
        {
            Assert.That(damaged.Figures, Is.EqualTo(whole.Figures));
            Assert.That(damaged.Keys, Is.EquivalentTo(whole.Keys));
            Assert.That(damaged.Nil, Is.EqualTo(whole.Nil));
        }
    }

    [TestCaseSource(nameof(OfContent))]
    public void A_damage_of_content_changes_the_truth_of_the_reports_that_have_it(string name)
    {
        foreach (var (damaged, whole) in Damaged(name).Zip(Undamaged))
        {
            var isSame = damaged.Figures.SequenceEqual(whole.Figures) && damaged.Nil.SequenceEqual(whole.Nil);

            // A row of blanks may be left blank, and headers may be changed over a row of blanks. The table of another agency may be
            // printed besides the own one, a minus far from its number, and a remark behind a number.
            var mayBeIdle = name is "blank-row" or "wrong-header" or "other-agency" or "accounting-signs" or "odd-values";
            Assert.That(isSame, Is.EqualTo(!damaged.Marks.Contains($"damage:{name}")).Or.EqualTo(mayBeIdle));
        }
    }

    [TestCase("missing-table")]
    [TestCase("missing-clause")]
    [TestCase("cut-table")]
    public void Figures_that_are_no_longer_printed_are_absent(string name)
    {
        foreach (var (truth, whole) in With(name))
        {
            Assert.That(truth.Absent, Is.Not.Empty);
            Assert.That(truth.Figures.Keys.Concat(truth.Absent), Is.EquivalentTo(whole.Figures.Keys));
            Assert.That(truth.Figures, Is.SubsetOf(whole.Figures));
        }
    }

    [TestCase("nil-dash")]
    [TestCase("nil-slash")]
    [TestCase("nil-none")]
    public void Zeros_become_nil_marks_and_other_numbers_stay(string name)
    {
        foreach (var (truth, whole) in With(name))
        {
            Assert.That(truth.Nil, Is.Not.Empty);
            Assert.That(truth.Nil.Select(key => whole.Figures[key]), Is.All.EqualTo("0"));
            Assert.That(truth.Nil.Select(key => truth.Figures[key]), Is.All.Null);
            Assert.That(truth.Figures.Where(figure => !truth.Nil.Contains(figure.Key)), Is.SubsetOf(whole.Figures));
        }
    }

    [TestCase("blank-row")]
    [TestCase("blank-totals")]
    public void Figures_of_emptied_cells_are_blank_and_the_others_stay(string name)
    {
        foreach (var (truth, whole) in With(name))
        {
            Assert.That(truth.Figures.Keys, Is.EquivalentTo(whole.Figures.Keys));
            Assert.That(truth.Figures.Where(figure => figure.Value is not null), Is.SubsetOf(whole.Figures));
            Assert.That(truth.Figures.Count(figure => figure.Value is null), Is.GreaterThan(0));
        }
    }

    [Test]
    public void A_mixed_form_prints_the_sum_of_its_three_rows_in_the_one_row_of_2019()
    {
        foreach (var (truth, whole) in With("mixed-forms"))
        {
            string[] three = ["other_no_correction", "other_fee_unpaid", "other_other"];
            var sum = three.Sum(row => decimal.Parse(whole.Figures[$"applications.{row}.total"]!, CultureInfo.InvariantCulture));

            Assert.That(truth.Template, Is.EqualTo("ogi-2021"));
            Assert.That(truth.Absent, Is.EquivalentTo(whole.Figures.Keys.Where(key => three.Contains(key.Split('.')[1]))));
            Assert.That(decimal.Parse(truth.Figures["applications.other.total"]!, CultureInfo.InvariantCulture), Is.EqualTo(sum));
        }
    }

    [TestCase("missing-blank")]
    [TestCase("wrong-header")]
    [TestCase("second-report")]
    public void Figures_that_become_doubtful_are_ambiguous_or_not_scored(string name)
    {
        var open = With(name).Select(pair => pair.Truth.Ambiguous.Concat(pair.Truth.Unscored).ToList()).ToList();

        Assert.That(open.Count(keys => keys.Count > 0), Is.GreaterThan(open.Count / 2));
        foreach (var (truth, whole) in With(name))
        {
            Assert.That(truth.Figures, Is.SubsetOf(whole.Figures));
        }
    }

    private static List<GeneratedTruth> Damaged(string name) =>
        [.. TestReports.Corpus(Seed, Reports, Layout, name).Select(GeneratedTruth.Of)];

    /// <summary>The truths of the reports that have a damage, at least one, each with that of the same report without it.</summary>
    private static List<(GeneratedTruth Truth, GeneratedTruth Whole)> With(string name)
    {
        List<(GeneratedTruth Truth, GeneratedTruth Whole)> pairs =
            [.. Damaged(name).Zip(Undamaged).Where(pair => pair.First.Marks.Contains($"damage:{name}"))];
        Assert.That(pairs, Is.Not.Empty);
        return pairs;
    }
}
