using ReportExtractor.Parsing.Values;
using ReportExtractor.Pdf;
using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Lattice;

/// <summary>
/// Letters that were printed one behind the other. They are in one cell, except for those of a number: digits that touch are one number,
/// on whichever side of a rule they are.
/// </summary>
/// <param name="Letters">The letters.</param>
internal sealed record PrintedPiece(List<PdfLetter> Letters)
{
    /// <summary>
    /// The largest gap between digits of a number more than between its other digits, as a multiple of the size: kerning, and rounding.
    /// </summary>
    private const double Touch = 0.06;

    /// <summary>The least pitch of the lines of one text, as a multiple of its size; less is beside it.</summary>
    private const double LeastPitch = 0.8;

    /// <summary>The largest pitch of the lines of one text, as a multiple of its size.</summary>
    public const double MostPitch = 1.8;

    /// <summary>The widest gap between words of one line, as a multiple of the size.</summary>
    private const double WordGap = 1;

    /// <summary>True if the letters are known to be in one cell.</summary>
    public bool IsInOneCell { get; init; }

    /// <summary>The text.</summary>
    public string Text => string.Concat(Letters.Select(letter => letter.Text));

    /// <summary>The size of the letters.</summary>
    public double Size => Letters[0].FontSize;

    /// <summary>Its box.</summary>
    public PdfBox Box { get; } = Letters.Select(letter => letter.Box).Aggregate(BoxGeometry.Union);

    /// <summary>True for digits, with a sign and points.</summary>
    public bool IsNumber { get; } = Letters.TrueForAll(IsOfNumber) && Letters.Exists(letter => char.IsDigit(letter.Text[0]));

    /// <summary>The pieces of a page.</summary>
    /// <param name="letters">The letters in the order in which they were printed.</param>
    /// <param name="placeOf">The cell in which a box is.</param>
    public static List<PrintedPiece> Of(IEnumerable<PdfLetter> letters, Func<PdfBox, CellPlace> placeOf)
    {
        var pieces = new List<PrintedPiece>();
        foreach (var run in WithTurned(LetterRuns.Of(letters)))
        {
            // All letters of a line are at its height: those of two fonts may be on different sides of a rule that strikes through it.
            var line = run.Select(letter => letter.Box).Aggregate(BoxGeometry.Union);
            var isTurned = VerticalText.RunsDown(run[0]);
            if (PlaceOf(0) == PlaceOf(run.Count - 1))
            {
                pieces.Add(new PrintedPiece(run) { IsInOneCell = true });
                continue;
            }

            var first = 0;
            var place = PlaceOf(0);
            for (var i = 1; i < run.Count; i++)
            {
                var next = PlaceOf(i);
                if (next != place && !AreOneNumber(run, i))
                {
                    pieces.Add(new PrintedPiece(run[first..i]));
                    first = i;
                }

                place = next;
            }

            pieces.Add(new PrintedPiece(first == 0 ? run : run[first..]));

            CellPlace PlaceOf(int i) => placeOf(isTurned ? run[i].Box : run[i].Box with { Top = line.Top, Bottom = line.Bottom });
        }

        return pieces;
    }

    /// <summary>True if it is behind another piece, in the same line.</summary>
    /// <param name="other">The other piece.</param>
    public bool IsBehind(PrintedPiece other) =>
        Math.Abs(Box.Middle() - other.Box.Middle()) < LeastPitch / 2 * Size
        && Box.Left >= other.Box.Right - (Touch * Size)
        && Box.Left - other.Box.Right < WordGap * Size;

    /// <summary>True if it is the next line below another piece.</summary>
    /// <param name="other">The other piece.</param>
    public bool IsRightBelow(PrintedPiece other) =>
        Box.OverlapsAcross(other.Box)
        && Box.Middle() - other.Box.Middle() >= LeastPitch * Size
        && Box.Middle() - other.Box.Middle() <= MostPitch * Size;

    /// <summary>The runs, with those of turned letters joined: each of these letters is above or below the one before.</summary>
    private static List<List<PdfLetter>> WithTurned(List<List<PdfLetter>> runs)
    {
        if (!runs.Exists(run => VerticalText.RunsDown(run[0])))
        {
            return runs;
        }

        var joined = new List<List<PdfLetter>>();
        foreach (var run in runs)
        {
            if (joined.Count > 0 && TouchDown(joined[^1][^1], run[0]))
            {
                joined[^1].AddRange(run);
            }
            else
            {
                joined.Add(run);
            }
        }

        return joined;
    }

    private static bool TouchDown(PdfLetter last, PdfLetter next) =>
        VerticalText.RunsDown(last) && VerticalText.RunsDown(next)
        && last.Box.OverlapsAcross(next.Box)
        && Math.Max(last.Box.Top, next.Box.Top) - Math.Min(last.Box.Bottom, next.Box.Bottom) <= Touch * next.FontSize;

    private static bool IsOfNumber(PdfLetter letter) =>
        NumberPieces.IsOfNumber(letter.Text[0]) || NumberPieces.IsSignAlone(letter.Text) || letter.Text[0] is '%' or '％';

    /// <summary>True if the digits before and behind a place are as near to each other as others of the number.</summary>
    private static bool AreOneNumber(List<PdfLetter> run, int index)
    {
        if (!IsOfNumber(run[index - 1]) || !IsOfNumber(run[index]))
        {
            return false;
        }

        var least = 0.0;
        if (index > 1 && IsOfNumber(run[index - 2]))
        {
            least = GapBefore(index - 1);
        }
        else if (index + 1 < run.Count && IsOfNumber(run[index + 1]))
        {
            least = GapBefore(index + 1);
        }

        return GapBefore(index) <= Math.Max(0, least) + (Touch * run[index].FontSize);

        double GapBefore(int i) => VerticalText.RunsDown(run[i])
            ? Math.Max(run[i].Box.Top, run[i - 1].Box.Top) - Math.Min(run[i].Box.Bottom, run[i - 1].Box.Bottom)
            : run[i].Box.Left - run[i - 1].Box.Right;
    }
}
