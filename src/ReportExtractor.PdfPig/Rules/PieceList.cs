using ReportExtractor.Pdf;

namespace ReportExtractor.PdfPig.Rules;

/// <summary>Pieces of ruled lines in both directions, and the lines that they make.</summary>
internal sealed class PieceList
{
    // The finest line that a device prints, in points: a width of 0 asks for it (ISO 32000-1 §8.4.3.2).
    private const double Hairline = 0.1;

    // Pieces of one line differ by no more than this across it, in points: rounding.
    private const double SameLine = 0.5;

    // Pieces nearer than this touch, in points; the dashes of a line may be further from each other.
    private const double MostGap = 1.5;
    private const double MostDashGap = 3;
    private const double LongestDash = 8;

    private readonly List<Piece> _across = [];
    private readonly List<Piece> _down = [];

    /// <summary>Adds a piece that runs across the page.</summary>
    public void AddAcross(in PdfBox box) => Add(_across, new Piece(box.Left, box.Right, box.Top, box.Bottom));

    /// <summary>Adds a piece that runs down the page.</summary>
    public void AddDown(in PdfBox box) => Add(_down, new Piece(box.Top, box.Bottom, box.Left, box.Right));

    /// <summary>The lines.</summary>
    public IReadOnlyList<PdfRule> ToRules() =>
    [
        .. Join(_across).Select(line => new PdfRule(new PdfBox(line.Start, line.Low, line.End, line.High), IsHorizontal: true)),
        .. Join(_down).Select(line => new PdfRule(new PdfBox(line.Low, line.Start, line.High, line.End), IsHorizontal: false)),
    ];

    private static void Add(List<Piece> pieces, Piece piece)
    {
        var missing = Math.Max(0, Hairline - (piece.High - piece.Low)) / 2;
        pieces.Add(piece with { Low = piece.Low - missing, High = piece.High + missing });
    }

    private static IEnumerable<Piece> Join(List<Piece> pieces)
    {
        var byMiddle = pieces.OrderBy(piece => piece.Middle).ToList();
        for (var first = 0; first < byMiddle.Count;)
        {
            var end = byMiddle.FindIndex(first, piece => piece.Middle - byMiddle[first].Middle > SameLine);
            end = end < 0 ? byMiddle.Count : end;
            foreach (var line in JoinLine(byMiddle[first..end]).Where(line => line.IsRule))
            {
                yield return line;
            }

            first = end;
        }
    }

    private static IEnumerable<Piece> JoinLine(List<Piece> pieces)
    {
        Piece? line = null;
        var isDash = false;
        foreach (var piece in pieces.OrderBy(piece => piece.Start))
        {
            var most = isDash && piece.Length <= LongestDash ? MostDashGap : MostGap;
            isDash = piece.Length <= LongestDash;
            if (line is { } open && piece.Start - open.End > most)
            {
                yield return open;
                line = null;
            }

            line = line?.With(piece) ?? piece;
        }

        if (line is { } last)
        {
            yield return last;
        }
    }
}
