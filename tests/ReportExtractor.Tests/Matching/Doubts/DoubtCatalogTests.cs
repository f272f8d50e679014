using ReportExtractor.Matching.Doubts;
using ReportExtractor.Matching.Doubts.Rules;
using ReportExtractor.Problems;
using ReportExtractor.Problems.Reasons;
using ReportExtractor.Tests.Matching;

namespace ReportExtractor.Tests.Matching.Doubts;

/// <summary>
/// Each rule of suspicion has a case: a small text, or a document, in which it doubts a figure. A rule that is switched off fails its
/// case here. The texts are in Cases/, named after the rule and the figure.
/// </summary>
internal sealed class DoubtCatalogTests
{
    /// <summary>
    /// Rules that never doubt a figure alone: another rule applies wherever they do. They say more precisely what is wrong.
    /// </summary>
    private static readonly string[] NeverAlone =
    [
        ReasonCodes.FileEndsInRow,
        ReasonCodes.GluedTooFew,
        ReasonCodes.MergedColumns,
        ReasonCodes.OverOtherColumns,
        ReasonCodes.WordsEndLabelAbove,
        ReasonCodes.BetterLabelElsewhere,
        ReasonCodes.DigitsNearBrokenRow,
        ReasonCodes.RowsJoined,
        ReasonCodes.EmptyCellsLost,
    ];

    private static IEnumerable<DoubtCase> Cases => DoubtCase.All;

    private static IEnumerable<DoubtRule> Doubting => DoubtCatalog.All.Where(rule => !rule.IsExplanation);

    [Test]
    public void Every_rule_has_a_case()
    {
        Assert.That(DoubtCatalog.All.Select(rule => rule.Code).Except(Cases.Select(each => each.Code)), Is.Empty);
    }

    [Test]
    public void Every_rule_has_a_code_of_its_own_in_the_order_of_the_catalogue()
    {
        var ordered = ReasonCodes.All.Where(code => code != ReasonCodes.ManySumsFail);

        Assert.That(DoubtCatalog.All.Select(rule => rule.Code), Is.EqualTo(ordered));
    }

    [TestCaseSource(nameof(Cases))]
    public void A_case_shows_its_rule(DoubtCase each)
    {
        var effects = each.Effects(DoubtCatalog.All);

        Assert.That(effects, Contains.Key(each.Code));
        Assert.That(effects[each.Code], Is.EqualTo(each.IsExplanation ? ReasonEffect.Explains : ReasonEffect.Doubts));
    }

    [TestCaseSource(nameof(Cases))]
    public void A_rule_that_is_switched_off_is_missed(DoubtCase each)
    {
        var effects = each.Effects([.. DoubtCatalog.All.Where(rule => rule.Code != each.Code)]);

        Assert.That(effects, Does.Not.ContainKey(each.Code));
        if (!each.IsExplanation && !NeverAlone.Contains(each.Code))
        {
            Assert.That(effects.Values, Does.Not.Contain(ReasonEffect.Doubts), "the figure is read without the rule");
        }
    }

    [Test]
    public void Rules_that_are_never_alone_are_in_the_catalogue()
    {
        Assert.That(NeverAlone, Is.SubsetOf(Doubting.Select(rule => rule.Code)));
    }
}
