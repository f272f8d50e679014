using System.Runtime.InteropServices;
using ReportExtractor.Pdf.Content.Painting;

namespace ReportExtractor.Pdf.Content.Collecting;

/// <summary>The letters of a page. Copies painted with a small offset, to look bold, are dropped.</summary>
internal sealed class LetterList
{
    // The same character within a tenth of its size is the same letter.
    private const double SamePlace = 0.1;
    private const double SameSize = 0.05;

    // Letters are indexed by squares of the page, in points, which share this number of lists.
    private const double Square = 8;
    private const int Lists = 4096;

    // No page reaches this square, whatever size the file states.
    private const int MaxCell = 1_000_000;

    // At most this many letters of a list are compared. Only hostile pages have more in one square.
    private const int MaxComparisons = 64;

    // Large primes that spread neighbouring squares over the lists (Teschner et al., 2003).
    private const uint ColumnFactor = 73856093;
    private const uint RowFactor = 19349663;

    // A letter is covered if most of nine points of its box are: at its quarters.
    private const int Points = 9;
    private const int MostPoints = 5;
    private const double Quarter = 0.25;

    // At most this many letters are looked at, to compare them with areas and with each other. Only hostile pages need more.
    private const long MaxLooks = 50_000_000;

    private readonly List<PdfLetter> _letters = [];
    private readonly List<Link> _links = [];
    private long _looks;

    // For each list, 1 + the index of its last letter, or 0.
    private readonly int[] _heads = new int[Lists];

    /// <summary>Number of letters.</summary>
    public int Count => _letters.Count;

    /// <summary>True if there was too much to look at.</summary>
    public bool HasTooMany => _looks > MaxLooks;

    /// <summary>A letter.</summary>
    /// <param name="index">Its index.</param>
    public PdfLetter this[int index]
    {
        get => _letters[index];
        set => _letters[index] = value;
    }

    /// <summary>The colour of a letter.</summary>
    /// <param name="index">Its index.</param>
    public Colour InkOf(int index) => _links[index].Ink;

    /// <summary>Begins a page.</summary>
    public void Clear()
    {
        _looks = 0;
        _letters.Clear();
        _links.Clear();
        Array.Clear(_heads);
    }

    /// <summary>The letters.</summary>
    public PdfLetter[] ToArray() => [.. _letters];

    /// <summary>Adds a letter unless it is a copy.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="ink">Its colour.</param>
    public void Add(PdfLetter letter, Colour ink)
    {
        var (x, y) = Middle(letter.Box);
        var reach = Math.Min(letter.FontSize * SamePlace, Square);
        if (FindSame(letter, x, y, reach) is >= 0 and var same)
        {
            if (letter.IsPainted)
            {
                // A letter that is painted in parts, band by band, is whole.
                var isInParts = letter.Flaw == PdfLetterFlaw.Cut && _letters[same].Flaw == PdfLetterFlaw.Cut;
                _letters[same] = isInParts || letter.Flaw == PdfLetterFlaw.None
                    ? _letters[same] with { IsPainted = true, Flaw = PdfLetterFlaw.None, IsLegible = true }
                    : _letters[same] with { IsPainted = true };
            }

            return;
        }

        ref var head = ref _heads[ListOf(Cell(x), Cell(y))];
        _letters.Add(letter);
        _links.Add(new Link(letter.Text, head, ink));
        head = _letters.Count;
    }

    /// <summary>Adds letters that are cut off, but for those that are painted in another band.</summary>
    /// <param name="clipped">The letters, and the boxes of the clipping paths that cut them off.</param>
    public void AddClipped(List<(PdfLetter Letter, PdfBox Clip)> clipped)
    {
        foreach (var (letter, clip) in clipped)
        {
            var (x, y) = Middle(letter.Box);
            if (FindSame(letter, x, y, Math.Min(letter.FontSize * SamePlace, Square)) < 0)
            {
                _letters.Add(ClippedLetter.Cut(letter, clip));
                _links.Add(new Link(letter.Text, 0, Colour.Unknown));
            }
        }
    }

    /// <summary>Removes letters.</summary>
    /// <param name="isRemoved">For each letter, true to remove it.</param>
    public void Remove(bool[] isRemoved)
    {
        var at = 0;
        for (var i = 0; i < isRemoved.Length; i++)
        {
            if (!isRemoved[i])
            {
                (_letters[at], _links[at]) = (_letters[i], _links[i]);
                at++;
            }
        }

        _letters.RemoveRange(at, _letters.Count - at);
        _links.RemoveRange(at, _links.Count - at);
        Index();
    }

    /// <summary>Marks the letters under an area as invisible.</summary>
    /// <param name="area">The area.</param>
    /// <param name="colour">Its colour.</param>
    /// <param name="ground">What was painted before.</param>
    public void Cover(in PaintedArea area, Colour colour, GroundList ground)
    {
        foreach (var index in In(area.Box))
        {
            var letter = _letters[index];
            if (!letter.IsPainted || CountOf(area, letter.Box) is not (> 0 and var covered))
            {
                continue;
            }

            var (x, y) = Middle(letter.Box);
            var isSeen = !colour.IsLike(ground.At(x, y, colour));
            if (covered >= MostPoints)
            {
                _letters[index] = letter with
                {
                    IsPainted = false,
                    Flaw = isSeen ? PdfLetterFlaw.Covered : PdfLetterFlaw.None,
                    IsLegible = !isSeen,
                };
            }
            else if (isSeen && letter.Flaw == PdfLetterFlaw.None)
            {
                _letters[index] = letter with { Flaw = PdfLetterFlaw.Covered };
            }
        }
    }

    /// <summary>The indexes of the letters whose centre is in a box.</summary>
    /// <param name="box">The box.</param>
    public List<int> In(in PdfBox box)
    {
        var found = new List<int>();
        var (left, right, top, bottom) = (Cell(box.Left), Cell(box.Right), Cell(box.Top), Cell(box.Bottom));
        if ((long)(right - left + 1) * (bottom - top + 1) >= Math.Min(Lists, _letters.Count))
        {
            for (var i = 0; i < _letters.Count && ++_looks <= MaxLooks; i++)
            {
                AddIfIn(i, box);
            }

            return found;
        }

        for (var row = top; row <= bottom; row++)
        {
            for (var column = left; column <= right; column++)
            {
                // Other squares share the list.
                for (var at = _heads[ListOf(column, row)] - 1; at >= 0 && ++_looks <= MaxLooks; at = _links[at].Before - 1)
                {
                    var (x, y) = Middle(_letters[at].Box);
                    if (Cell(x) == column && Cell(y) == row)
                    {
                        AddIfIn(at, box);
                    }
                }
            }
        }

        return found;

        void AddIfIn(int index, in PdfBox box)
        {
            var (x, y) = Middle(_letters[index].Box);
            if (x > box.Left && x < box.Right && y > box.Top && y < box.Bottom)
            {
                found.Add(index);
            }
        }
    }

    /// <summary>
    /// Replaces the text of all letters from an index on (ISO 32000-1 §14.9.4). The first letter gets the whole text. Digits are not
    /// replaced by others: those that are painted count.
    /// </summary>
    public void Replace(int first, string text)
    {
        var letters = CollectionsMarshal.AsSpan(_letters)[first..];
        if (letters.IsEmpty || IsText(letters, text))
        {
            return;
        }

        if (ReplacedText.Disputes(letters, text))
        {
            foreach (ref var letter in letters)
            {
                letter = letter.Flaw == PdfLetterFlaw.None ? letter with { Flaw = PdfLetterFlaw.Disputed } : letter;
            }

            return;
        }

        foreach (ref var letter in letters)
        {
            letter = letter with { Text = text };
            text = " ";
        }
    }

    private static bool IsText(ReadOnlySpan<PdfLetter> letters, string text)
    {
        var rest = text.AsSpan();
        foreach (var letter in letters)
        {
            if (!rest.StartsWith(letter.Text, StringComparison.Ordinal))
            {
                return false;
            }

            rest = rest[letter.Text.Length..];
        }

        return rest.IsEmpty;
    }

    private static (double X, double Y) Middle(in PdfBox box) => ((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2);

    private static int Cell(double place) => (int)Math.Clamp(Math.Floor(place / Square), -MaxCell, MaxCell);

    private static int ListOf(int column, int row) => (int)((((uint)column * ColumnFactor) ^ ((uint)row * RowFactor)) % Lists);

    /// <summary>How many of the nine points of a box an area covers.</summary>
    private static int CountOf(in PaintedArea area, in PdfBox box)
    {
        var covered = 0;
        for (var i = 0; i < Points; i++)
        {
            var (column, row) = ((i % 3) + 1, (i / 3) + 1);
            var covers = area.Contains(box.Left + (box.Width * Quarter * column), box.Top + (box.Height * Quarter * row));
            covered += covers ? 1 : 0;
        }

        return covered;
    }

    /// <summary>Builds the lists again.</summary>
    private void Index()
    {
        Array.Clear(_heads);
        for (var i = 0; i < _letters.Count; i++)
        {
            var (x, y) = Middle(_letters[i].Box);
            ref var head = ref _heads[ListOf(Cell(x), Cell(y))];
            _links[i] = _links[i] with { Before = head };
            head = i + 1;
        }
    }

    private int FindSame(PdfLetter letter, double x, double y, double reach)
    {
        var (right, bottom) = (Cell(x + reach), Cell(y + reach));
        for (var row = Cell(y - reach); row <= bottom; row++)
        {
            for (var column = Cell(x - reach); column <= right; column++)
            {
                var at = _heads[ListOf(column, row)] - 1;
                for (var compared = 0; at >= 0 && compared < MaxComparisons; compared++)
                {
                    var link = _links[at];
                    if (link.Text == letter.Text && IsSame(_letters[at], letter, x, y, reach))
                    {
                        return at;
                    }

                    at = link.Before - 1;
                }
            }
        }

        return -1;
    }

    private static bool IsSame(PdfLetter known, PdfLetter letter, double x, double y, double reach)
    {
        var (knownX, knownY) = Middle(known.Box);
        return Math.Abs(knownX - x) <= reach
            && Math.Abs(knownY - y) <= reach
            && Math.Abs(known.FontSize - letter.FontSize) <= SameSize * letter.FontSize
            && known.Direction == letter.Direction;
    }

    /// <summary>A letter's text as defined by its font, 1 + the index of the previous letter of its list, and its colour.</summary>
    private readonly record struct Link(string Text, int Before, Colour Ink);
}
