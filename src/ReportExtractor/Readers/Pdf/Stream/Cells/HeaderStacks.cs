using ReportExtractor.Parsing;

namespace ReportExtractor.Readers.Pdf.Stream.Cells;

/// <summary>
/// The headers of a table without rules: the lines of one header are one above the other, and no other header is beside them. The letters
/// of a line may be spread over the width of its cell.
/// </summary>
internal sealed class HeaderStacks
{
    /// <summary>The most words above the numbers that are compared: a table of thirty columns has a hundred.</summary>
    private const int MostWords = 150;

    /// <summary>The largest difference between the centres of the lines of a header whose letters are spread, in points.</summary>
    private const double SameCentre = 2;

    // For each word the words right above it, if it is the only one right below each of them.
    private readonly Dictionary<TextSegment, List<TextSegment>> _above = new(ReferenceEqualityComparer.Instance);

    private HeaderStacks(List<TextSegment> words)
    {
        var below = words.ToDictionary(word => word, word => words.FindAll(other => IsNext(word, other)), ReferenceEquality);
        foreach (var lower in words)
        {
            List<TextSegment> uppers = [.. words.Where(upper => below[upper].Exists(other => ReferenceEquals(other, lower)))];
            if (uppers.Count > 0 && uppers.TrueForAll(upper => below[upper].Count == 1) && (uppers.Count == 1 || AreSpread(uppers, lower)))
            {
                _above[lower] = uppers;
            }
        }
    }

    private static IEqualityComparer<TextSegment> ReferenceEquality => ReferenceEqualityComparer.Instance;

    /// <summary>The headers, the lowest first: the headers of the columns are below those over several of them.</summary>
    /// <param name="segments">The segments of the table from top to bottom.</param>
    public static IEnumerable<List<TextSegment>> Of(IEnumerable<TextSegment> segments)
    {
        var above = segments.TakeWhile(segment => !segment.IsNumber);
        List<TextSegment> words = [.. above.Where(segment => segment.IsWords).TakeLast(MostWords)];
        var stacks = new HeaderStacks(words);
        var upper = stacks._above.Values.SelectMany(words => words).ToHashSet(ReferenceEquality);
        return words.Where(word => !upper.Contains(word))
            .OrderByDescending(word => (word.Source.Page, word.Box.Top))
            .Select(stacks.UpFrom)
            .ToList();
    }

    private List<TextSegment> UpFrom(TextSegment lowest)
    {
        List<TextSegment> stack = [lowest];
        for (var i = 0; i < stack.Count; i++)
        {
            stack.AddRange(_above.GetValueOrDefault(stack[i], []));
        }

        return stack;
    }

    private static bool IsNext(TextSegment upper, TextSegment lower) => lower.IsRightBelow(upper) && !lower.IsBeside(upper);

    /// <summary>True for single letters whose common centre is that of the line below.</summary>
    private static bool AreSpread(List<TextSegment> letters, TextSegment lower)
    {
        var centre = (letters.Min(letter => letter.Box.Left) + letters.Max(letter => letter.Box.Right)) / 2;
        return letters.TrueForAll(letter => letter.Text.Length == 1 && DisplayWidth.IsWide(letter.Text[0]))
            && Math.Abs(centre - lower.Centre) <= SameCentre;
    }
}
