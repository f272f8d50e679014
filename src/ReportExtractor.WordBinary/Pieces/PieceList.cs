namespace ReportExtractor.WordBinary.Pieces;

/// <summary>The pieces in the order of the text, none missing between them.</summary>
/// <param name="pieces">The pieces.</param>
internal sealed class PieceList(IReadOnlyList<Piece> pieces)
{
    private int _last;

    /// <summary>The pieces.</summary>
    public IReadOnlyList<Piece> All => pieces;

    /// <summary>The piece that holds a character.</summary>
    /// <param name="position">The character's position; it must be within the text.</param>
    public Piece At(int position) => pieces[IndexAt(position)];

    /// <summary>The index of the piece that holds a character.</summary>
    /// <param name="position">The character's position; it must be within the text.</param>
    public int IndexAt(int position)
    {
        // Mostly the same piece is asked for again.
        if (pieces[_last].Start <= position && position < pieces[_last].End)
        {
            return _last;
        }

        var (low, high) = (0, pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = pieces[middle].End <= position ? (middle + 1, high) : (low, middle);
        }

        return _last = low;
    }
}
