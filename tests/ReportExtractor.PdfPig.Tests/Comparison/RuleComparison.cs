using ReportExtractor.Pdf;

namespace ReportExtractor.PdfPig.Tests.Comparison;

/// <summary>Compares the rules of two pages by where they are: two engines may join the pieces of a line in different ways.</summary>
internal static class RuleComparison
{
    // Double lines are one rule for our own engine, up to two points apart; the reader of tables takes edges within three as one.
    private const double SameLine = 2;

    // The share of a rule's length that rules of the other engine must cover.
    private const double LeastCovered = 0.9;

    /// <summary>Compares them.</summary>
    public static IEnumerable<Difference> Compare(PdfPage own, PdfPage other) =>
        Uncovered(own, other, DifferenceKind.MissingRule).Concat(Uncovered(other, own, DifferenceKind.ExtraRule));

    private static IEnumerable<Difference> Uncovered(PdfPage one, PdfPage other, DifferenceKind kind) =>
        one.Rules.Where(rule => !IsCovered(rule, other.Rules)).Select(rule => new Difference(kind, one.Number, rule.ToString()));

    private static bool IsCovered(PdfRule rule, IReadOnlyList<PdfRule> rules)
    {
        var (start, end, middle) = Line(rule);
        var covered = 0.0;
        foreach (var other in rules.Where(other => other.IsHorizontal == rule.IsHorizontal))
        {
            var (otherStart, otherEnd, otherMiddle) = Line(other);
            if (Math.Abs(otherMiddle - middle) <= SameLine)
            {
                covered += Math.Max(0, Math.Min(end, otherEnd) - Math.Max(start, otherStart));
            }
        }

        return covered >= LeastCovered * (end - start);
    }

    private static (double Start, double End, double Middle) Line(PdfRule rule) => rule.IsHorizontal
        ? (rule.Box.Left, rule.Box.Right, (rule.Box.Top + rule.Box.Bottom) / 2)
        : (rule.Box.Top, rule.Box.Bottom, (rule.Box.Left + rule.Box.Right) / 2);
}
