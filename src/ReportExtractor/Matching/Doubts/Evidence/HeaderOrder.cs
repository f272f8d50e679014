using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Doubts.Evidence;

/// <summary>Whether the headers above rows are printed in the order of the form's columns.</summary>
/// <param name="words">The words above the rows, in reading order.</param>
/// <param name="headers">Those that are headers.</param>
/// <param name="table">The table of the form.</param>
/// <param name="form">Its row.</param>
/// <param name="row">What the row was made of.</param>
/// <param name="full">A row below the headers with a value in each cell, or the row itself.</param>
/// <param name="isTotalLast">True if the numbers show that the total is in the last column.</param>
internal sealed class HeaderOrder(
    IReadOnlyList<HeaderWord> words,
    NamedHeader[] headers,
    TableArrangement table,
    ArrangedRow form,
    RowCandidate row,
    RowCandidate full,
    bool isTotalLast)
{
    /// <summary>A header of six characters is over a number of one that is aligned to its left or right.</summary>
    private const double FarthestFromNumber = 5;

    /// <summary>
    /// True if lines show nothing of the columns: each cell is on a line of its own, or all of the headers are in the line of the first
    /// row.
    /// </summary>
    private readonly bool _isSequence = headers.Zip(headers.Skip(1)).All(pair => !pair.First.Word.SharesLine(pair.Second.Word))
        || headers.Any(header => row.Stub.SkipLast(1).Contains(header.Word.Fragment, ReferenceEqualityComparer.Instance));

    /// <summary>True if there is one header for each cell.</summary>
    private bool AreWhole => headers.Length == form.Cells.Count && headers.DistinctBy(header => header.Cell).Count() == form.Cells.Count;

    /// <summary>True if the headers have the order of the columns.</summary>
    public bool IsThatOfForm => form.Label is null ? IsInOrderSideBySide() : IsInOrder();

    /// <summary>
    /// The headers of rows that are side by side occur again and again: each line has those of some cells, from left to right.
    /// </summary>
    private bool IsInOrderSideBySide()
    {
        if (!AreInTurn())
        {
            return false;
        }

        var next = 0;
        HeaderWord? last = null;
        foreach (var header in headers)
        {
            if (last is not null && !_isSequence && !last.SharesLine(header.Word))
            {
                next = 0;
            }

            while (next < form.Cells.Count && !header.Cells.Contains(next))
            {
                next++;
            }

            if (next++ == form.Cells.Count)
            {
                return false;
            }

            last = header.Word;
        }

        return true;
    }

    /// <summary>
    /// Rows side by side have the same headers, one row's behind another's: a line begins again only as often as a header occurs again.
    /// </summary>
    private bool AreInTurn()
    {
        var lines = new List<List<NamedHeader>>();
        foreach (var header in headers)
        {
            if (lines.Count == 0 || (!_isSequence && !lines[^1][^1].Word.SharesLine(header.Word)))
            {
                lines.Add([]);
            }

            lines[^1].Add(header);
        }

        // The cell of a header is the first that it names, so it is that of the first row.
        return lines.TrueForAll(line => Restarts(line) < line.CountBy(header => header.Cell).Max(count => count.Value));

        static int Restarts(List<NamedHeader> line) =>
            line.Zip(line.Skip(1)).Count(pair => pair.Second.Cell <= pair.First.Cell);
    }

    /// <summary>
    /// Headers on several levels are read level by level. In lines, each line must be in order. In a sequence a
    /// lower level is told by its place: it comes later, and belongs between two neighbours of the level above. If not every header
    /// is found once, their lines may have been torn apart, and their order shows nothing.
    /// </summary>
    private bool IsInOrder()
    {
        if (Array.TrueForAll(headers, header => header.Word.Fragment.IsPlaced))
        {
            // The lines that the headers are in say how high their cells are; their columns say the order.
            var cells = headers.OrderBy(header => header.Word.Fragment.Column).Select(header => header.Cell).ToList();
            return cells.SequenceEqual(cells.Order());
        }

        if (AreTurnedInLine())
        {
            return false;
        }

        if (OverNumbers() is { } printed)
        {
            return printed.SequenceEqual(printed.Order());
        }

        var levels = new List<List<NamedHeader>>();
        foreach (var header in headers)
        {
            if (levels.Count == 0 || header.Cell <= levels[^1][^1].Cell)
            {
                if (levels.Count > 0 && !_isSequence && levels[^1][^1].Word.SharesLine(header.Word))
                {
                    return false;
                }

                levels.Add([]);
            }

            levels[^1].Add(header);
        }

        return !_isSequence || !AreWhole
            || levels.Index().All(lower => levels.Take(lower.Index).All(upper => IsBelow(upper, lower.Item)));
    }

    /// <summary>True if two headers begin in one line of print, and the one behind is of a cell in front.</summary>
    private bool AreTurnedInLine() => !_isSequence && headers.Any(behind =>
        headers.Any(front => behind.Cell < front.Cell && behind.Word.BeginsBehind(front.Word)));

    /// <summary>
    /// The cells of the headers from left to right, if each is printed over its own number: then the lines that they are in show
    /// nothing of their order. Null for other headers.
    /// </summary>
    private List<int>? OverNumbers() => !AreWhole || full.Values.Count != form.Cells.Count
        || full.Values.Any(value => value.IsCell || !SourceLine.IsShared(value.Location, full.Values[0].Location))
        ? null
        : PrintPlace.Measures.Select(OverNumbers).FirstOrDefault(cells => cells is not null);

    private List<int>? OverNumbers(Func<Fragment, PrintPlace> measure)
    {
        double[] numbers = [.. full.Values.Select(value => measure(value).Middle)];
        var placed = headers.Select(header => (header.Cell, measure(header.Word.Fragment).Middle))
            .OrderBy(header => header.Middle).ToList();
        return placed.Index().All(header => IsOver(header.Item.Middle, numbers, header.Index))
            ? placed.ConvertAll(header => header.Cell)
            : null;
    }

    /// <summary>True for the middle of a header that is nearer to that of its number than to any other.</summary>
    private static bool IsOver(double header, double[] numbers, int own) =>
        Math.Abs(header - numbers[own]) <= FarthestFromNumber
        && numbers.Index().All(other => other.Index == own || Math.Abs(header - other.Item) > Math.Abs(header - numbers[own]));

    /// <summary>
    /// True if one level belongs between two neighbours of another one, and the header that it has in common is printed there: nothing else
    /// shows that there are two levels. In front of the upper level, only its total may be printed before the columns that it adds.
    /// </summary>
    private bool IsBelow(List<NamedHeader> upper, List<NamedHeader> lower)
    {
        var gap = upper.FindIndex(header => header.Cell > lower[0].Cell);
        return gap >= 0 && lower[^1].Cell < upper[gap].Cell
            && (gap > 0 ? HasCommonHeader(upper[gap - 1].Word, upper[gap].Word) : IsTotal(upper[gap].Cell));
    }

    private bool HasCommonHeader(HeaderWord left, HeaderWord right) => words
        .SkipWhile(word => !ReferenceEquals(word, left)).Skip(1)
        .TakeWhile(word => !ReferenceEquals(word, right))
        .Any(word => table.ResemblesCaption(word.Label));

    /// <summary>True for the column of the total: its header is on the first level, and its place is tested by the sum.</summary>
    private bool IsTotal(int cell) => isTotalLast && form.Sums.Any(sum => sum.Whole.Any(place => place.Cell == cell));
}
