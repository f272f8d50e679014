namespace ReportExtractor.Pdf.Content.Collecting;

/// <summary>The ruled lines of a page in one direction, put together from the pieces that are drawn.</summary>
/// <param name="isHorizontal">True for those that run across the page.</param>
internal sealed class RuleList(bool isHorizontal)
{
    /// <summary>The thinnest that a line may be: what a width of 0 asks for is a device's finest line (ISO 32000-1 §8.4.3.2).</summary>
    public const double Hairline = 0.1;

    // Pieces of one line stand on one line within this, in points.
    private const double SameLine = 0.5;

    // Pieces nearer than this touch; dots and dashes may be further from each other.
    private const double JoinGap = 1.5;
    private const double DashGap = 3;
    private const double DashLength = 8;

    // Lines side by side within this are one double line, if the shorter runs along the longer with nearly all of its length.
    private const double DoubleGap = 2;
    private const double DoubleOverlap = 0.9;

    // A line clearly shorter than the one that it runs along is not the other half of it, only a piece too many.
    private const double SameLength = 0.8;

    // Thicker, or not clearly longer than thick, is a shape; shorter is too small to bound a cell.
    private const double MaxThickness = 6;
    private const double MinSlenderness = 2;
    private const double MinLength = 3;

    // More lines than that are a drawing, in which nobody looks for double ones.
    private const int MaxForDoubles = 5_000;

    private readonly List<Piece> _pieces = [];

    /// <summary>Begins a page.</summary>
    public void Clear() => _pieces.Clear();

    /// <summary>Adds a piece.</summary>
    public void Add(in PdfBox box)
    {
        var piece = isHorizontal ? new Piece(box.Left, box.Right, box.Top, box.Bottom) : new Piece(box.Top, box.Bottom, box.Left, box.Right);
        var missing = Hairline - piece.Thickness;
        _pieces.Add(missing > 0 ? piece with { Low = piece.Low - (missing / 2), High = piece.High + (missing / 2) } : piece);
    }

    /// <summary>Joins the pieces and gives the lines, sorted; the list is empty after it.</summary>
    public void Take(List<PdfRule> rules)
    {
        JoinPieces();
        _pieces.RemoveAll(static piece => piece.Length < MinLength);
        JoinDoubles();
        foreach (var piece in _pieces)
        {
            if (piece.Thickness <= MaxThickness && piece.Length >= MinSlenderness * piece.Thickness)
            {
                rules.Add(new PdfRule(
                    isHorizontal ? new PdfBox(piece.Start, piece.Low, piece.End, piece.High) : new PdfBox(piece.Low, piece.Start, piece.High, piece.End),
                    isHorizontal));
            }
        }

        _pieces.Clear();
    }

    /// <summary>Makes one of pieces that follow each other on one line.</summary>
    private void JoinPieces()
    {
        _pieces.Sort(static (a, b) => a.Middle.CompareTo(b.Middle));
        var kept = 0;
        for (var first = 0; first < _pieces.Count;)
        {
            var next = first + 1;
            while (next < _pieces.Count && _pieces[next].Middle - _pieces[first].Middle <= SameLine)
            {
                next++;
            }

            _pieces.Sort(first, next - first, ByStart.Instance);
            kept = JoinLine(first, next, kept);
            first = next;
        }

        _pieces.RemoveRange(kept, _pieces.Count - kept);
    }

    private int JoinLine(int first, int end, int kept)
    {
        var line = _pieces[first];
        var lastLength = line.Length;
        for (var i = first + 1; i < end; i++)
        {
            var piece = _pieces[i];
            var gap = piece.Length <= DashLength && lastLength <= DashLength ? DashGap : JoinGap;
            if (piece.Start - line.End <= gap)
            {
                line = line.With(piece);
            }
            else
            {
                _pieces[kept++] = line;
                line = piece;
            }

            lastLength = piece.Length;
        }

        _pieces[kept++] = line;
        return kept;
    }

    /// <summary>Makes one of lines that run side by side.</summary>
    private void JoinDoubles()
    {
        if (_pieces.Count > MaxForDoubles)
        {
            return;
        }

        _pieces.Sort(static (a, b) => a.Low != b.Low ? a.Low.CompareTo(b.Low) : a.Start.CompareTo(b.Start));
        var kept = 0;
        for (var i = 0; i < _pieces.Count; i++)
        {
            var line = _pieces[i];
            var isJoined = false;
            for (var j = i + 1; j < _pieces.Count && _pieces[j].Low - line.High <= DoubleGap; j++)
            {
                var other = _pieces[j];
                var overlap = Math.Min(line.End, other.End) - Math.Max(line.Start, other.Start);
                if (overlap >= DoubleOverlap * Math.Min(line.Length, other.Length))
                {
                    _pieces[j] = Double(line, other);
                    isJoined = true;
                    break;
                }
            }

            if (!isJoined)
            {
                _pieces[kept++] = line;
            }
        }

        _pieces.RemoveRange(kept, _pieces.Count - kept);
    }

    /// <summary>One line of two that run side by side.</summary>
    private static Piece Double(in Piece a, in Piece b)
    {
        var both = a.With(b);
        var longer = a.Length >= b.Length ? a : b;
        return Math.Min(a.Length, b.Length) >= SameLength * longer.Length ? both : longer with { Start = both.Start, End = both.End };
    }

    /// <summary>A piece: from where to where it runs, and from where to where it is thick.</summary>
    private readonly record struct Piece(double Start, double End, double Low, double High)
    {
        public double Length => End - Start;

        public double Thickness => High - Low;

        public double Middle => (Low + High) / 2;

        public Piece With(in Piece other) =>
            new(Math.Min(Start, other.Start), Math.Max(End, other.End), Math.Min(Low, other.Low), Math.Max(High, other.High));
    }

    private sealed class ByStart : IComparer<Piece>
    {
        public static ByStart Instance { get; } = new();

        public int Compare(Piece x, Piece y) => x.Start.CompareTo(y.Start);
    }
}
