using System.Runtime.InteropServices;

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

    private readonly List<PdfLetter> _letters = [];
    private readonly List<Link> _links = [];

    // For each list, 1 + the index of its last letter, or 0.
    private readonly int[] _heads = new int[Lists];

    /// <summary>Number of letters.</summary>
    public int Count => _letters.Count;

    /// <summary>Begins a page.</summary>
    public void Clear()
    {
        _letters.Clear();
        _links.Clear();
        Array.Clear(_heads);
    }

    /// <summary>The letters.</summary>
    public PdfLetter[] ToArray() => [.. _letters];

    /// <summary>Adds a letter unless it is a copy.</summary>
    public void Add(PdfLetter letter)
    {
        var (x, y) = Middle(letter.Box);
        var reach = Math.Min(letter.FontSize * SamePlace, Square);
        if (FindSame(letter, x, y, reach) is >= 0 and var same)
        {
            if (letter.IsPainted)
            {
                _letters[same] = _letters[same] with { IsPainted = true };
            }

            return;
        }

        ref var head = ref _heads[ListOf(Cell(x), Cell(y))];
        _letters.Add(letter);
        _links.Add(new Link(letter.Text, head));
        head = _letters.Count;
    }

    /// <summary>Marks the letters whose centre is in the box as invisible.</summary>
    public void Cover(in PdfBox box)
    {
        foreach (ref var letter in CollectionsMarshal.AsSpan(_letters))
        {
            var (x, y) = Middle(letter.Box);
            if (x > box.Left && x < box.Right && y > box.Top && y < box.Bottom && letter.IsPainted)
            {
                letter = letter with { IsPainted = false };
            }
        }
    }

    /// <summary>
    /// Replaces the text of all letters from an index on (ISO 32000-1 §14.9.4). The first letter gets the whole text.
    /// </summary>
    public void Replace(int first, string text)
    {
        var letters = CollectionsMarshal.AsSpan(_letters)[first..];
        if (letters.IsEmpty || IsText(letters, text))
        {
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

    /// <summary>A letter's text as defined by its font, and 1 + the index of the previous letter of its list.</summary>
    private readonly record struct Link(string Text, int Before);
}
