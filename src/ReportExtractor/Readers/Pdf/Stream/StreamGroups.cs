using ReportExtractor.Documents;
using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Stream;

/// <summary>Tells the names of groups of rows from the labels of rows: a name stands at any height beside its rows, in front of their labels.</summary>
internal static class StreamGroups
{
    /// <summary>Labels of one depth begin at the same place, up to so many points.</summary>
    private const double SameLeft = 2;

    /// <summary>Parts what stands in a table.</summary>
    /// <param name="sorted">What stands in it, from top to bottom.</param>
    /// <param name="isInStub">True for what stands in front of its numbers.</param>
    /// <returns>All but the groups, and the groups, each from top to bottom.</returns>
    public static (List<TextSegment> Rows, List<TextSegment> Groups) Part(List<TextSegment> sorted, Predicate<TextSegment> isInStub)
    {
        List<TextSegment> stub = [.. sorted.Where(segment => isInStub(segment))];
        var labels = new List<TextSegment>();
        var groups = new HashSet<TextSegment>(ReferenceEqualityComparer.Instance);
        var numbered = new HashSet<TextSegment>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < sorted.Count; i++)
        {
            if (!isInStub(sorted[i]))
            {
                continue;
            }

            var beside = Beside(sorted, i);
            var numbers = beside.Where(other => sorted[other].IsNumber && !isInStub(sorted[other])).ToList();
            if (sorted[i].IsTurned || IsSetDown(sorted, i) || HasLabel(beside) || (numbers.Count > 0 && numbers.TrueForAll(number => HasLabel(Beside(sorted, number)))))
            {
                groups.Add(sorted[i]);
                continue;
            }

            labels.Add(sorted[i]);
            if (numbers.Count > 0)
            {
                numbered.Add(sorted[i]);
            }

            bool HasLabel(List<int> others) => others.Exists(other => isInStub(sorted[other]) && sorted[other].Box.Left >= sorted[i].Box.Right);
        }

        groups.UnionWith(Enumerable.Range(0, stub.Count).Where(i => groups.Contains(stub[i])).SelectMany(i => Block(stub, i)).ToList());
        labels.RemoveAll(groups.Contains);
        AddBetweenLabels(labels, groups);

        // A name that is taller than its rows may have neither a number nor a label beside it; a line of a label has not only where labels begin.
        List<double> lefts = [.. numbered.Where(segment => !groups.Contains(segment)).Select(segment => segment.Box.Left).Order()];
        groups.UnionWith(labels.Where(segment => lefts.Count > 0 && !numbered.Contains(segment) && !HasNear(lefts, segment.Box.Left)));
        return ([.. sorted.Where(segment => !groups.Contains(segment))], [.. sorted.Where(groups.Contains)]);
    }

    /// <summary>A text between two labels, both further in, is the name of their group, and so are the lines above and below it that are centred with it.</summary>
    private static void AddBetweenLabels(List<TextSegment> labels, HashSet<TextSegment> groups)
    {
        for (var found = true; found;)
        {
            List<TextSegment> left = [.. labels.Where(segment => !groups.Contains(segment))];
            var names = Enumerable.Range(0, left.Count).Where(IsName).SelectMany(i => Block(left, i)).ToList();
            groups.UnionWith(names);
            found = names.Count > 0;

            bool IsName(int i) =>
                i > 0 && i + 1 < left.Count && left[i - 1].Box.Left >= left[i].Box.Right && left[i + 1].Box.Left >= left[i].Box.Right;
        }
    }

    /// <summary>A line of a name, and the lines above and below it that are centred with it. A line that begins with a number begins a text.</summary>
    private static IEnumerable<TextSegment> Block(List<TextSegment> lines, int index)
    {
        return [lines[index], .. Mates(-1), .. Mates(1)];

        IEnumerable<TextSegment> Mates(int step)
        {
            var last = lines[index];
            for (var j = index + step; j >= 0 && j < lines.Count && Math.Abs(lines[j].Middle - last.Middle) <= TextSegment.MostPitch * last.Line.FontSize; j += step)
            {
                if (Math.Abs(lines[j].Centre - last.Centre) <= SameLeft && !LabelStart.IsNumbered((step > 0 ? lines[j] : last).Text))
                {
                    yield return last = lines[j];
                }
            }
        }
    }

    /// <summary>True for a single letter with another right above or below it: a name that is set down letter by letter.</summary>
    private static bool IsSetDown(List<TextSegment> sorted, int index)
    {
        var letter = sorted[index];
        return IsLetter(letter) && (Follows(-1) || Follows(1));

        bool Follows(int step)
        {
            for (var i = index + step; i >= 0 && i < sorted.Count && Math.Abs(sorted[i].Middle - letter.Middle) <= TextSegment.MostPitch * letter.Line.FontSize; i += step)
            {
                if (IsLetter(sorted[i]) && Math.Abs(sorted[i].Centre - letter.Centre) <= SameLeft && !sorted[i].IsBeside(letter))
                {
                    return true;
                }
            }

            return false;
        }

        static bool IsLetter(TextSegment segment) => segment.Text.Length == 1 && LineWriter.IsWide(segment.Text[0]);
    }

    /// <summary>What stands beside a text.</summary>
    private static List<int> Beside(List<TextSegment> sorted, int index)
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
