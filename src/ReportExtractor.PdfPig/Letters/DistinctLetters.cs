using ReportExtractor.Pdf;

namespace ReportExtractor.PdfPig.Letters;

/// <summary>Letters, each once: one that is painted again a little aside, to look bold, is left out.</summary>
internal sealed class DistinctLetters
{
    // A letter nearer than a tenth of its size to one like it is the same; digits of one number are half their size apart.
    private const double SamePlace = 0.1;
    private const double SameSize = 0.05;

    // Letters are looked up by squares of the page, in points: about the size of a letter.
    private const double Square = 8;

    private readonly List<PdfLetter> _letters = [];
    private readonly Dictionary<(string Text, int Column, int Row), List<int>> _squares = [];

    /// <summary>How many there are.</summary>
    public int Count => _letters.Count;

    /// <summary>The letters.</summary>
    public PdfLetter[] ToArray() => [.. _letters];

    /// <summary>Adds a letter if it is new.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="text">Its text as its font states it.</param>
    public void Add(PdfLetter letter, string text)
    {
        var (x, y) = Middle(letter.Box);
        if (FindSame(letter, text, x, y) is { } same)
        {
            _letters[same] = _letters[same] with { IsPainted = _letters[same].IsPainted || letter.IsPainted };
            return;
        }

        var square = (text, Cell(x), Cell(y));
        if (!_squares.TryGetValue(square, out var list))
        {
            _squares.Add(square, list = []);
        }

        list.Add(_letters.Count);
        _letters.Add(letter);
    }

    private static (double X, double Y) Middle(in PdfBox box) => ((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2);

    private static int Cell(double place) => (int)Math.Clamp(place / Square, int.MinValue / 2, int.MaxValue / 2);

    private int? FindSame(PdfLetter letter, string text, double x, double y)
    {
        var reach = Math.Min(letter.FontSize * SamePlace, Square);
        for (var column = Cell(x - reach); column <= Cell(x + reach); column++)
        {
            for (var row = Cell(y - reach); row <= Cell(y + reach); row++)
            {
                if (_squares.TryGetValue((text, column, row), out var list)
                    && list.FindIndex(at => IsSame(_letters[at], letter, reach)) is >= 0 and var found)
                {
                    return list[found];
                }
            }
        }

        return null;
    }

    private static bool IsSame(PdfLetter known, PdfLetter letter, double reach)
    {
        var ((knownX, knownY), (x, y)) = (Middle(known.Box), Middle(letter.Box));
        return Math.Abs(knownX - x) <= reach
            && Math.Abs(knownY - y) <= reach
            && Math.Abs(known.FontSize - letter.FontSize) <= SameSize * letter.FontSize
            && known.Direction == letter.Direction;
    }
}
