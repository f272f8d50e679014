using System.Runtime.InteropServices;

namespace ReportExtractor.Pdf.Content.Collecting;

/// <summary>The letters of a page, each once: those painted again a little aside, to look bold, are left out.</summary>
internal sealed class LetterList
{
    // What stands nearer than a tenth of the letter's size to its like is the same letter.
    private const double SamePlace = 0.1;
    private const double SameSize = 0.05;

    // Letters are looked up by squares of the page, in points, kept in so many lists.
    private const double Square = 8;
    private const int Lists = 4096;

    // Pages end long before this square, whatever a file says of their size.
    private const int MaxCell = 1_000_000;

    // Only so many letters of a list are looked at: a page where more stand in one square is made to be slow.
    private const int MaxLooks = 64;

    private const uint ColumnFactor = 73856093;
    private const uint RowFactor = 19349663;

    private readonly List<PdfLetter> _letters = [];
    private readonly List<Link> _links = [];

    // 1 + the last letter of each list, 0 for none.
    private readonly int[] _heads = new int[Lists];

    /// <summary>How many there are.</summary>
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

    /// <summary>Adds a letter, if it is not there.</summary>
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

    /// <summary>Letters whose middle is covered are not seen any more.</summary>
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

    /// <summary>Says of the letters from one on that they stand together for a text (ISO 32000-1 §14.9.4): the first gets all of it.</summary>
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
                for (var looks = 0; at >= 0 && looks < MaxLooks; looks++)
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

    /// <summary>A letter's text as the font says it, and 1 + the letter before it in its list.</summary>
    private readonly record struct Link(string Text, int Before);
}
