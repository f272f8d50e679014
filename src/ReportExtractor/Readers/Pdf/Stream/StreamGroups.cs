using ReportExtractor.Parsing;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Readers.Pdf.Stream.Cells;

namespace ReportExtractor.Readers.Pdf.Stream;

/// <summary>
/// Separates the names of groups of rows from the labels of rows: a name may be at any height beside its rows, in front of their labels.
/// </summary>
internal sealed class StreamGroups
{
    /// <summary>
    /// The largest difference between the left edges of labels of one level, or the centres of the lines of a name, in points.
    /// </summary>
    private const double SameLeft = 2;

    private readonly List<TextSegment> _sorted;
    private readonly Predicate<TextSegment> _isInStub;
    private readonly HashSet<TextSegment> _groups = new(ReferenceEqualityComparer.Instance);

    private StreamGroups(List<TextSegment> sorted, Predicate<TextSegment> isInStub) => (_sorted, _isInStub) = (sorted, isInStub);

    /// <summary>Separates the segments of a table.</summary>
    /// <param name="sorted">The segments from top to bottom.</param>
    /// <param name="isInStub">True for a segment in front of the numbers.</param>
    /// <returns>All segments except the names, and the names, each from top to bottom.</returns>
    public static (List<TextSegment> Rows, List<TextSegment> Groups) Separate(List<TextSegment> sorted, Predicate<TextSegment> isInStub)
    {
        var groups = new StreamGroups(sorted, isInStub);
        groups.Find();
        return (
            [.. sorted.Where(segment => !groups._groups.Contains(segment))],
            [.. sorted.Where(groups._groups.Contains)]);
    }

    private void Find()
    {
        var labels = new List<TextSegment>();
        var numbered = new HashSet<TextSegment>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < _sorted.Count; i++)
        {
            if (!_isInStub(_sorted[i]))
            {
                continue;
            }

            var beside = Beside(i);
            var numbers = beside.Where(other => _sorted[other].IsNumber && !_isInStub(_sorted[other])).ToList();
            if (IsName(i, beside, numbers))
            {
                _groups.Add(_sorted[i]);
                continue;
            }

            labels.Add(_sorted[i]);
            if (numbers.Count > 0)
            {
                numbered.Add(_sorted[i]);
            }
        }

        List<TextSegment> stub = [.. _sorted.Where(segment => _isInStub(segment))];
        _groups.UnionWith(Enumerable.Range(0, stub.Count)
            .Where(i => _groups.Contains(stub[i]))
            .SelectMany(i => LinesOfName(stub, i))
            .ToList());
        labels.RemoveAll(_groups.Contains);
        AddBetweenLabels(labels);
        AddBesideTallRows(labels, numbered);
    }

    /// <summary>True for a text that is turned or set down, or that has a label behind it, or whose numbers all have one.</summary>
    private bool IsName(int index, List<int> beside, List<int> numbers)
    {
        return _sorted[index].IsTurned || IsSetDown(index) || HasLabel(beside)
            || (numbers.Count > 0 && numbers.TrueForAll(number => HasLabel(Beside(number))));

        bool HasLabel(List<int> others) =>
            others.Exists(other => _isInStub(_sorted[other]) && _sorted[other].Box.Left >= _sorted[index].Box.Right);
    }

    /// <summary>
    /// A text between two labels that are both further right is the name of their group, and so are the lines above and below it that are
    /// centred with it.
    /// </summary>
    private void AddBetweenLabels(List<TextSegment> labels)
    {
        for (var found = true; found;)
        {
            List<TextSegment> left = [.. labels.Where(segment => !_groups.Contains(segment))];
            var names = Enumerable.Range(0, left.Count).Where(IsBetween).SelectMany(i => LinesOfName(left, i)).ToList();
            _groups.UnionWith(names);
            found = names.Count > 0;

            bool IsBetween(int i) =>
                i > 0 && i + 1 < left.Count && left[i - 1].Box.Left >= left[i].Box.Right && left[i + 1].Box.Left >= left[i].Box.Right;
        }
    }

    /// <summary>
    /// A name of several lines may have neither a number nor a label beside it. A line of a label may have none either, but begins where
    /// labels begin.
    /// </summary>
    private void AddBesideTallRows(List<TextSegment> labels, HashSet<TextSegment> numbered)
    {
        List<double> lefts = [.. numbered.Where(segment => !_groups.Contains(segment)).Select(segment => segment.Box.Left).Order()];
        if (lefts.Count > 0)
        {
            _groups.UnionWith(labels.Where(segment => !numbered.Contains(segment) && !HasNear(lefts, segment.Box.Left)));
        }
    }

    /// <summary>
    /// A line of a name, and the lines above and below it that are centred with it. A line with a number at its start begins a text.
    /// </summary>
    private static IEnumerable<TextSegment> LinesOfName(List<TextSegment> lines, int index)
    {
        return [lines[index], .. Towards(-1), .. Towards(1)];

        IEnumerable<TextSegment> Towards(int step)
        {
            var last = lines[index];
            for (var i = index + step; i >= 0 && i < lines.Count && IsNear(lines[i], last); i += step)
            {
                if (IsCentredWith(lines[i], last) && !LabelStart.IsNumbered((step > 0 ? lines[i] : last).Text))
                {
                    yield return last = lines[i];
                }
            }
        }
    }

    /// <summary>
    /// True for a single letter with another one right above or below it: a name set letter by letter from top to bottom.
    /// </summary>
    private bool IsSetDown(int index)
    {
        var letter = _sorted[index];
        return IsLetter(letter) && (HasNext(-1) || HasNext(1));

        bool HasNext(int step)
        {
            for (var i = index + step; i >= 0 && i < _sorted.Count && IsNear(_sorted[i], letter); i += step)
            {
                if (IsLetter(_sorted[i]) && IsCentredWith(_sorted[i], letter) && !_sorted[i].IsBeside(letter))
                {
                    return true;
                }
            }

            return false;
        }

        static bool IsLetter(TextSegment segment) => segment.Text.Length == 1 && DisplayWidth.IsWide(segment.Text[0]);
    }

    private static bool IsNear(TextSegment segment, TextSegment other) =>
        Math.Abs(segment.Middle - other.Middle) <= TextSegment.MostPitch * other.Line.FontSize;

    private static bool IsCentredWith(TextSegment segment, TextSegment other) => Math.Abs(segment.Centre - other.Centre) <= SameLeft;

    /// <summary>The segments beside one.</summary>
    private List<int> Beside(int index)
    {
        var (first, end) = (index, index + 1);
        while (first > 0 && _sorted[first - 1].IsBeside(_sorted[index]))
        {
            first--;
        }

        while (end < _sorted.Count && _sorted[end].IsBeside(_sorted[index]))
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
