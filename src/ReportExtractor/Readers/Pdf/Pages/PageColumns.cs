using ReportExtractor.Parsing;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Pdf;
using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Pages;

/// <summary>
/// Finds the columns of pages that are printed in two: two pages on a sheet, or a long table whose lower half is beside the upper one. On
/// both sides of the gap are lines with labels and numbers, or lines of prose; in one table, the labels are on one side.
/// </summary>
internal sealed class PageColumns
{
    /// <summary>The narrowest gap between two columns of a page, as a multiple of the text's size.</summary>
    private const double Gap = 1;

    /// <summary>The least width of prose, as a multiple of its size: headers and most labels are narrower.</summary>
    private const double Prose = 14;

    /// <summary>The least number of lines of each kind on each side of the gap.</summary>
    private const int LeastLines = 3;

    /// <summary>Places that are nearer to each other than this, in points, are tried once.</summary>
    private const double SamePlace = 4;

    /// <summary>The most lines of a page that is looked at: small print has two hundred.</summary>
    private const int MostLines = 1000;

    /// <summary>The most places at which a page is tried: a table has some ten columns.</summary>
    private const int MostPlaces = 100;

    /// <summary>How often a page is cut: four pages on a sheet need two cuts, titles between them some more.</summary>
    private const int MostCuts = 6;

    private readonly List<(LetterLine Line, List<Piece> Pieces)> _lines;

    private PageColumns(List<LetterLine> lines) =>
        _lines = [.. lines.Select(line => (line, line.Cut(Gap).ConvertAll(piece => new Piece(piece))))];

    /// <summary>The columns of a page in reading order; the page itself if it is printed in one.</summary>
    /// <param name="page">The page.</param>
    public static List<PageFlow> Of(PageFlow page) => Of(page, MostCuts);

    private static List<PageFlow> Of(PageFlow page, int cuts)
    {
        var cut = cuts > 0 && page.Lines.Count is >= LeastLines and <= MostLines ? new PageColumns(page.Lines).Best() : null;
        return cut is { } found ? Cut(page, found, cuts) : [page];
    }

    private static List<PageFlow> Cut(PageFlow page, Gutter cut, int cuts)
    {

        var lines = page.Lines;
        var (top, bottom) = (lines[cut.First].Box.Top, lines[cut.End - 1].Box.Bottom);
        var letters = lines[cut.First..cut.End].SelectMany(line => line.Letters).ToLookup(letter => letter.Box.Centre() < cut.Place);
        PageFlow[] parts =
        [
            new(page.Area with { Bottom = top }, lines[..cut.First]),
            new(page.Area with { Top = top, Bottom = bottom, Right = cut.Place }, LetterLine.Of(letters[true])),
            new(page.Area with { Top = top, Bottom = bottom, Left = cut.Place }, LetterLine.Of(letters[false])),
            new(page.Area with { Top = bottom }, lines[cut.End..]),
        ];
        return [.. parts.SelectMany(part => Of(part, cuts - 1))];
    }

    /// <summary>The gap beside the most lines, or null if there is none.</summary>
    private Gutter? Best()
    {
        Gutter? best = null;
        foreach (var place in Places().Take(MostPlaces))
        {
            for (var first = 0; first < _lines.Count;)
            {
                var end = first;
                while (end < _lines.Count && !_lines[end].Pieces.Exists(piece => piece.IsAcross(place)))
                {
                    end++;
                }

                if (end - first > (best?.End - best?.First ?? 0) && AreColumns(first, end, place))
                {
                    best = new Gutter(place, first, end);
                }

                first = end + 1;
            }
        }

        return best;
    }

    /// <summary>
    /// The places where words begin that are behind numbers or prose, or alone in their line, not at the left edge of the page.
    /// </summary>
    private IEnumerable<double> Places()
    {
        var places = new List<double>();
        foreach (var (_, pieces) in _lines)
        {
            for (var i = 0; i < pieces.Count; i++)
            {
                if (pieces[i].IsWords && (i == 0 || pieces[i - 1].IsNumber || pieces[i - 1].IsProse))
                {
                    places.Add(pieces[i].Left - (SamePlace / 2));
                }
            }
        }

        places.Sort();
        var left = places.FirstOrDefault();
        return places.Where((place, index) => place > left + SamePlace && place - places[index - 1] > SamePlace / 2);
    }

    private bool AreColumns(int first, int end, double place)
    {
        var (before, behind) = (new Side(), new Side());
        var (right, left) = (double.NegativeInfinity, double.PositiveInfinity);
        var both = 0;
        foreach (var (line, pieces) in _lines.Skip(first).Take(end - first))
        {
            var at = pieces.FindIndex(piece => piece.Left > place);
            at = at < 0 ? pieces.Count : at;
            before.Add(pieces[..at]);
            behind.Add(pieces[at..]);
            both += at > 0 && at < pieces.Count ? 1 : 0;
            right = at > 0 ? Math.Max(right, pieces[at - 1].Right + (Gap * line.FontSize)) : right;
            left = at < pieces.Count ? Math.Min(left, pieces[at].Left) : left;
        }

        // Prose beside a table is a column of its own where its lines are not those of the rows.
        var isBeside = 2 * both <= Math.Min(before.Lines, behind.Lines);
        return right <= left
            && ((before.Rows >= LeastLines && behind.Rows >= LeastLines)
                || (before.IsProse && behind.IsProse)
                || (isBeside && before.Has && behind.Has));
    }

    /// <summary>A gap between two columns.</summary>
    /// <param name="Place">Its place.</param>
    /// <param name="First">The first line.</param>
    /// <param name="End">The end of the lines, exclusive.</param>
    private readonly record struct Gutter(double Place, int First, int End);

    /// <summary>What is on one side of a gap.</summary>
    private sealed class Side
    {
        private int _prose;

        /// <summary>The number of its lines.</summary>
        public int Lines { get; private set; }

        /// <summary>The number of its lines with a number behind words.</summary>
        public int Rows { get; private set; }

        /// <summary>True for prose.</summary>
        public bool IsProse => _prose >= LeastLines && 2 * _prose > Lines;

        /// <summary>True if there are rows of a table, or prose.</summary>
        public bool Has => Rows >= LeastLines || _prose >= LeastLines;

        public void Add(List<Piece> pieces)
        {
            var words = pieces.FindIndex(piece => piece.IsWords);
            Lines += pieces.Count > 0 ? 1 : 0;
            Rows += words >= 0 && pieces.FindIndex(words, piece => piece.IsNumber) >= 0 ? 1 : 0;
            _prose += pieces.Exists(piece => piece.IsProse) ? 1 : 0;
        }
    }

    /// <summary>A piece of a line.</summary>
    private sealed class Piece
    {
        public Piece(LetterLine piece)
        {
            var text = string.Concat(piece.Letters.Select(letter => letter.Text));
            (Left, Right) = (piece.Box.Left, piece.Box.Right);
            IsNumber = NumberPieces.Is(text) || NilMarks.IsPiece(text);
            IsWords = !IsNumber && text.Any(DisplayWidth.IsWide);
            IsProse = IsWords && piece.Box.Width > Prose * piece.FontSize;
        }

        public double Left { get; }

        public double Right { get; }

        public bool IsNumber { get; }

        public bool IsWords { get; }

        public bool IsProse { get; }

        public bool IsAcross(double place) => Left < place && Right > place;
    }
}
