namespace ReportExtractor.Reconstruction;

/// <summary>
/// What may be a row of the form: cells that follow each other, with the words that may be their label.
/// Nothing is decided yet: a label may be broken over several entries, and words around an entry may belong to its neighbours.
/// </summary>
internal sealed class Entry
{
    /// <summary>The words that stand in the same line, in front of the cells.</summary>
    public required IReadOnlyList<Piece> Own { get; init; }

    /// <summary>The cells, empty ones included where the source marks them.</summary>
    public required IReadOnlyList<Piece> Values { get; init; }

    /// <summary>Loose words between the entry before and this one, in reading order.</summary>
    public required IReadOnlyList<Piece> Before { get; init; }

    /// <summary>Loose words between this entry and the next.</summary>
    public IReadOnlyList<Piece> After { get; set; } = [];

    /// <summary>What kind of line it stands in.</summary>
    public required StripKind Kind { get; init; }

    /// <summary>The line that it begins in.</summary>
    public required int FirstStrip { get; init; }

    /// <summary>The line that it ends in.</summary>
    public required int LastStrip { get; init; }

    /// <summary>The number of the grid that it stands in, among those of the document; 0 in a line.</summary>
    public int Grid => Values[0].Grid;

    /// <summary>True where prose stands between the entry before and this one.</summary>
    public bool FollowsProse { get; init; }

    /// <summary>How many of its cells hold a number, a nil mark or something unreadable.</summary>
    public int Filled { get; private init; }

    /// <summary>How many of its cells hold a number.</summary>
    public int Numbers { get; private init; }

    /// <summary>How many of its cells are empty.</summary>
    public int Blanks => Values.Count - Filled;

    /// <summary>What stands in its cells by its place in the line: neither cells of a grid nor cut out of glued text.</summary>
    public IEnumerable<Piece> Printed => Values.Where(piece => piece is { IsFilled: true, IsCell: false, IsGlued: false });

    /// <summary>Makes an entry and counts its cells.</summary>
    public static Entry Of(StripKind kind, int firstStrip, int lastStrip, bool followsProse, IReadOnlyList<Piece> before, IReadOnlyList<Piece> own, IReadOnlyList<Piece> values)
    {
        var (filled, numbers) = (0, 0);
        foreach (var value in values)
        {
            filled += value.IsFilled ? 1 : 0;
            numbers += value.IsNumber ? 1 : 0;
        }

        return new Entry
        {
            Kind = kind,
            FirstStrip = firstStrip,
            LastStrip = lastStrip,
            FollowsProse = followsProse,
            Before = before,
            Own = own,
            Values = values,
            Filled = filled,
            Numbers = numbers,
        };
    }
}
