namespace ReportExtractor.Pdf.Content.Collecting;

/// <summary>The ruled lines of a page in one direction, joined from the pieces that are drawn.</summary>
/// <param name="isHorizontal">True for horizontal lines.</param>
internal sealed class RuleList(bool isHorizontal)
{
    /// <summary>
    /// Minimum thickness in points. A line width of 0 requests the thinnest line of the device (ISO 32000-1 §8.4.3.2).
    /// </summary>
    public const double Hairline = 0.1;

    // Pieces within this distance across are on one line, in points.
    private const double SameLine = 0.5;

    // Pieces with a smaller gap touch. Dots and dashes may have a larger gap.
    private const double JoinGap = 1.5;
    private const double DashGap = 3;
    private const double DashLength = 8;

    // Lines within this distance are a double line if they overlap along nearly all of the shorter one.
    private const double DoubleGap = 2;
    private const double DoubleOverlap = 0.9;

    // A clearly shorter line beside a longer one does not make it thicker.
    private const double SameLength = 0.8;

    // Anything thicker, or not clearly longer than thick, is a shape. Anything shorter is too small to bound a cell.
    private const double MaxThickness = 6;
    private const double MinSlenderness = 2;
    private const double MinLength = 3;

    // A page with more lines is a drawing. Double lines are not joined there.
    private const int MaxForDoubles = 5_000;

    private readonly List<Piece> _pieces = [];

    /// <summary>Begins a page.</summary>
    public void Clear() => _pieces.Clear();

    /// <summary>Adds a piece.</summary>
    public void Add(in PdfBox box)
    {
        var piece = isHorizontal
            ? new Piece(box.Left, box.Right, box.Top, box.Bottom)
            : new Piece(box.Top, box.Bottom, box.Left, box.Right);
        var missing = Hairline - piece.Thickness;
        _pieces.Add(missing > 0 ? piece with { Low = piece.Low - (missing / 2), High = piece.High + (missing / 2) } : piece);
    }

    /// <summary>Moves the joined and sorted lines to a list.</summary>
    public void MoveTo(List<PdfRule> rules)
    {
        JoinPieces();
        _pieces.RemoveAll(static piece => piece.Length < MinLength);
        JoinDoubles();
        foreach (var piece in _pieces)
        {
            if (piece.Thickness <= MaxThickness && piece.Length >= MinSlenderness * piece.Thickness)
            {
                rules.Add(new PdfRule(
                    isHorizontal
                        ? new PdfBox(piece.Start, piece.Low, piece.End, piece.High)
                        : new PdfBox(piece.Low, piece.Start, piece.High, piece.End),
                    isHorizontal));
            }
        }

        _pieces.Clear();
    }

    /// <summary>Joins pieces that follow each other on one line.</summary>
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

    /// <summary>Joins lines that run side by side.</summary>
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

    /// <summary>Joins two lines that run side by side.</summary>
    private static Piece Double(in Piece a, in Piece b)
    {
        var both = a.With(b);
        var longer = a.Length >= b.Length ? a : b;
        return Math.Min(a.Length, b.Length) >= SameLength * longer.Length ? both : longer with { Start = both.Start, End = both.End };
    }

    /// <summary>A piece: its extent along the line, and its extent across.</summary>
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
