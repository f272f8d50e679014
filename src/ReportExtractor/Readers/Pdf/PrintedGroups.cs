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
        var lefts = new List<double>();
        var rest = new List<LineSegment>();
        var groups = new List<LineSegment>();
        var free = new HashSet<LineSegment>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < sorted.Count; i++)
        {
            if (!isInStub(sorted[i]))
            {
                continue;
            }

            var (isInFront, isNumbered) = Beside(sorted, i, isInStub);
            if (isInFront)
            {
                groups.Add(sorted[i]);
            }
            else if (isNumbered)
            {
                lefts.Add(sorted[i].Box.Left);
            }
            else
            {
                free.Add(sorted[i]);
            }
        }

        // What has neither a number nor a label beside it is of a label only where labels begin.
        lefts.Sort();
        groups.AddRange(free.Where(segment => lefts.Count > 0 && !HasNear(lefts, segment.Box.Left)));
        var inFront = new HashSet<LineSegment>(groups, ReferenceEqualityComparer.Instance);
        rest.AddRange(sorted.Where(segment => !inFront.Contains(segment)));
        groups.Sort((one, other) => one.Middle.CompareTo(other.Middle));
        return (rest, groups);
    }

    /// <summary>Whether a label stands behind a text and beside it, and whether a number does.</summary>
    private static (bool IsInFront, bool IsNumbered) Beside(List<LineSegment> sorted, int index, Predicate<LineSegment> isInStub)
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

        var beside = sorted.Skip(first).Take(end - first).Where(segment => segment.Box.Left >= sorted[index].Box.Right).ToList();
        return (beside.Exists(isInStub), beside.Exists(segment => segment.IsNumber && !isInStub(segment)));
    }

    private static bool HasNear(List<double> sorted, double value)
    {
        var found = sorted.BinarySearch(value - SameLeft);
        var next = found >= 0 ? found : ~found;
        return next < sorted.Count && sorted[next] <= value + SameLeft;
    }
}
