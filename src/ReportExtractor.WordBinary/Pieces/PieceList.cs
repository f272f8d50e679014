namespace ReportExtractor.WordBinary.Pieces;

/// <summary>The pieces in text order, without gaps.</summary>
/// <param name="pieces">The pieces.</param>
internal sealed class PieceList(IReadOnlyList<Piece> pieces)
{
    private int _last;

    /// <summary>The pieces.</summary>
    public IReadOnlyList<Piece> All => pieces;

    /// <summary>The piece that contains a character.</summary>
    /// <param name="position">The position of the character in the text.</param>
    public Piece At(int position) => pieces[IndexAt(position)];

    /// <summary>The index of the piece that contains a character.</summary>
    /// <param name="position">The position of the character in the text.</param>
    public int IndexAt(int position)
    {
        // Most lookups are for the same piece as before.
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
