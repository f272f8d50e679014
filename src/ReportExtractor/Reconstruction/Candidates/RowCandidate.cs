using ReportExtractor.Documents;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Reconstruction.Candidates;

/// <summary>
/// What may be a row of the form: cells that follow each other, with the words that may be their label.
/// Nothing is decided yet: a label may be broken over several candidates, and words around an candidate may belong to its neighbours.
/// </summary>
internal sealed class RowCandidate
{
    /// <summary>The words that stand in the same line, in front of the cells.</summary>
    public required IReadOnlyList<Fragment> Stub { get; init; }

    /// <summary>The cells, empty ones included where the source marks them.</summary>
    public required IReadOnlyList<Fragment> Values { get; init; }

    /// <summary>Loose words between the candidate before and this one, in reading order.</summary>
    public required IReadOnlyList<Fragment> WordsAbove { get; init; }

    /// <summary>Loose words between this candidate and the next.</summary>
    public IReadOnlyList<Fragment> WordsBelow { get; set; } = [];

    /// <summary>What kind of line it stands in.</summary>
    public required LayoutLineKind Kind { get; init; }

    /// <summary>The line that it begins in.</summary>
    public required int FirstLine { get; init; }

    /// <summary>The line that it ends in.</summary>
    public required int LastLine { get; init; }

    /// <summary>The number of the grid that it stands in, among those of the document; 0 in a line.</summary>
    public int Grid => Values[0].Grid;

    /// <summary>True where prose stands between the candidate before and this one.</summary>
    public bool FollowsProse { get; init; }

    /// <summary>How many of its cells hold a number, a nil mark or something unreadable.</summary>
    public int Filled { get; private init; }

    /// <summary>How many of its cells hold a number.</summary>
    public int Numbers { get; private init; }

    /// <summary>How many of its cells are empty.</summary>
    public int Blanks => Values.Count - Filled;

    /// <summary>What stands in its cells by its place in the line: neither cells of a grid nor cut out of glued text.</summary>
    public IEnumerable<Fragment> Printed => Values.Where(fragment => fragment is { IsFilled: true, IsCell: false, IsGlued: false });

    /// <summary>Makes an candidate and counts its cells.</summary>
    public static RowCandidate Of(LayoutLineKind kind, int firstLine, int lastLine, bool followsProse, IReadOnlyList<Fragment> before, IReadOnlyList<Fragment> own, IReadOnlyList<Fragment> values)
    {
        var (filled, numbers) = (0, 0);
        foreach (var value in values)
        {
            filled += value.IsFilled ? 1 : 0;
            numbers += value.IsNumber ? 1 : 0;
        }

        return new RowCandidate
        {
            Kind = kind,
            FirstLine = firstLine,
            LastLine = lastLine,
            FollowsProse = followsProse,
            WordsAbove = before,
            Stub = own,
            Values = values,
            Filled = filled,
            Numbers = numbers,
        };
    }
}
