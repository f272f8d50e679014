namespace ReportExtractor.Pdf.Content.Painting;

/// <summary>
/// The areas that were painted on a page, in their order. They are the ground of the letters that follow: a letter in the colour of
/// its ground can't be seen.
/// </summary>
internal sealed class GroundList
{
    // A letter is larger in both directions, in points. Smaller areas are rules, dots, and outlines of drawn letters.
    private const double LeastSide = 3;

    // At most this many areas are looked at for the letters of a page. Only hostile pages need more.
    private const long MaxLooks = 20_000_000;

    // With more colours than this every letter is looked up.
    private const int MaxColours = 64;

    private readonly List<(PaintedArea Area, Colour Colour)> _areas = [];
    private readonly HashSet<Colour> _colours = [];
    private long _looks;

    /// <summary>True if there was too much to look at; the rest of the letters count as visible.</summary>
    public bool HasTooMany => _looks > MaxLooks;

    /// <summary>Begins a page, all white.</summary>
    public void Clear()
    {
        _areas.Clear();
        _colours.Clear();
        _looks = 0;
    }

    /// <summary>Records that an area was painted.</summary>
    public void Add(in PaintedArea area, Colour colour)
    {
        if (area.Box.Width < LeastSide || area.Box.Height < LeastSide)
        {
            return;
        }

        _areas.Add((area, colour));
        if (_colours.Count <= MaxColours)
        {
            _colours.Add(colour);
        }
    }

    /// <summary>The colour of the page at a point, if it may matter to a letter of a colour; white if it can't.</summary>
    /// <param name="x">The distance from the page's left edge.</param>
    /// <param name="y">The distance from its top edge.</param>
    /// <param name="colour">The letter's colour.</param>
    public Colour At(double x, double y, Colour colour)
    {
        if (_areas.Count > 0 && MayMatter(colour))
        {
            for (var i = _areas.Count - 1; i >= 0 && ++_looks <= MaxLooks; i--)
            {
                if (_areas[i].Area.Contains(x, y))
                {
                    return _areas[i].Colour;
                }
            }
        }

        return Colour.White;
    }

    private bool MayMatter(Colour colour)
    {
        if (colour.IsWhite || _colours.Count > MaxColours)
        {
            return true;
        }

        foreach (var painted in _colours)
        {
            if (painted.IsLike(colour))
            {
                return true;
            }
        }

        return false;
    }
}
