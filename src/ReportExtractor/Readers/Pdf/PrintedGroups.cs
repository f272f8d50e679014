namespace ReportExtractor.Readers.Pdf;

/// <summary>Tells the names of groups of rows from the labels of rows: a name stands at any height beside its rows, in front of their labels.</summary>
internal static class PrintedGroups
{
    /// <summary>Labels of one depth begin at the same place, up to so many points.</summary>
    private const double SameLeft = 2;

    /// <summary>Parts what stands in a table.</summary>
    /// <param name="sorted">What stands in it, from top to bottom.</param>
    /// <param name="isInStub">True for what stands in front of its numbers.</param>
    /// <returns>All but the groups, and the groups, each from top to bottom.</returns>
    public static (List<LineSegment> Rows, List<LineSegment> Groups) Part(List<LineSegment> sorted, Predicate<LineSegment> isInStub)
    {
        var labels = new List<LineSegment>();
        var groups = new HashSet<LineSegment>(ReferenceEqualityComparer.Instance);
        var numbered = new HashSet<LineSegment>(ReferenceEqualityComparer.Instance);
        var lefts = new List<double>();
        for (var i = 0; i < sorted.Count; i++)
        {
            if (!isInStub(sorted[i]))
            {
                continue;
            }

            var beside = Beside(sorted, i);
            var numbers = beside.Where(other => sorted[other].IsNumber && !isInStub(sorted[other])).ToList();
            if (sorted[i].IsTurned || HasLabel(beside) || (numbers.Count > 0 && numbers.TrueForAll(number => HasLabel(Beside(sorted, number)))))
            {
                groups.Add(sorted[i]);
                continue;
            }

            labels.Add(sorted[i]);
            if (numbers.Count > 0)
            {
                numbered.Add(sorted[i]);
                lefts.Add(sorted[i].Box.Left);
            }

            bool HasLabel(List<int> others) => others.Exists(other => isInStub(sorted[other]) && sorted[other].Box.Left >= sorted[i].Box.Right);
        }

        // A name that is taller than its rows may have neither a number nor a label beside it; a line of a label has not only where labels begin.
        lefts.Sort();
        groups.UnionWith(labels.Where(segment => lefts.Count > 0 && !numbered.Contains(segment) && !HasNear(lefts, segment.Box.Left)));
        return ([.. sorted.Where(segment => !groups.Contains(segment))], [.. sorted.Where(groups.Contains)]);
    }

    /// <summary>What stands beside a text.</summary>
    private static List<int> Beside(List<LineSegment> sorted, int index)
    {
        var (first, end) = (index, index + 1);
        while (first > 0 && sorted[first - 1].IsBeside(sorted[index]))
        {
            first--;
        }

        while (end < sorted.Count && sorted[end].IsBeside(sorted[index]))
        {
            end++;
        }

        return [.. Enumerable.Range(first, end - first).Where(other => other != index)];
    }

    private static bool HasNear(List<double> sorted, double value)
    {
        var found = sorted.BinarySearch(value - SameLeft);
        var next = found >= 0 ? found : ~found;
        return next < sorted.Count && sorted[next] <= value + SameLeft;
    }
}
