using ReportExtractor.Documents;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Reconstruction.Candidates;

/// <summary>
/// What may be a row of the form: cells that follow each other, with the words that may be their label. Nothing is decided yet: a label
/// may be broken over several candidates, and words around a candidate may belong to its neighbours.
/// </summary>
internal sealed class RowCandidate
{
    /// <summary>The kind of line that it is in.</summary>
    public required LayoutLineKind Kind { get; init; }

    /// <summary>The line in which it begins.</summary>
    public required int FirstLine { get; init; }

    /// <summary>The line in which it ends.</summary>
    public required int LastLine { get; init; }

    /// <summary>True if there is prose between the candidate above and this one.</summary>
    public required bool FollowsProse { get; init; }

    /// <summary>Loose words between the candidate above and this one, in reading order.</summary>
    public required IReadOnlyList<Fragment> WordsAbove { get; init; }

    /// <summary>The words in the same line, in front of the cells.</summary>
    public required IReadOnlyList<Fragment> Stub { get; init; }

    /// <summary>The cells, with the empty ones if the source marks them.</summary>
    public required IReadOnlyList<Fragment> Values
    {
        get;
        init
        {
            field = value;
            Filled = value.Count(fragment => fragment.IsFilled);
            Numbers = value.Count(fragment => fragment.IsNumber);
        }
    }

    /// <summary>Loose words between this candidate and the one below.</summary>
    public IReadOnlyList<Fragment> WordsBelow { get; set; } = [];

    /// <summary>How many of its cells have a number, a nil mark or unreadable text.</summary>
    public int Filled { get; private init; }

    /// <summary>How many of its cells have a number.</summary>
    public int Numbers { get; private init; }

    /// <summary>How many of its cells are empty.</summary>
    public int Blanks => Values.Count - Filled;

    /// <summary>The number of the grid that it is in, among those of the document; 0 in a line.</summary>
    public int Grid => Values[0].Grid;

    /// <summary>The content of its cells that has a print column: neither cells of a grid nor cut out of glued text.</summary>
    public IEnumerable<Fragment> Printed => Values.Where(fragment => fragment is { IsFilled: true, IsCell: false, IsGlued: false });
}
