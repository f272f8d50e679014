using ReportExtractor.Pdf;

namespace ReportExtractor.Readers.Pdf.Lines;

/// <summary>The letters of one line.</summary>
internal sealed class LetterLine
{
    private readonly List<PdfLetter> _letters = [];
    private double _middle;

    /// <summary>The letters from left to right.</summary>
    public IReadOnlyList<PdfLetter> Letters => _letters;

    /// <summary>The box of the line.</summary>
    public PdfBox Box { get; private set; }

    /// <summary>The size of its text: that of most of its letters.</summary>
    public double FontSize { get; private set; }

    /// <summary>Sorts letters into lines, from top to bottom. Raised marks belong to the line next to which they are raised.</summary>
    /// <param name="letters">The letters.</param>
    public static List<LetterLine> Of(IEnumerable<PdfLetter> letters)
    {
        // Large letters first, so that a raised mark finds its line.
        var runs = LetterRuns.Of(letters);
        if (!IsInOrder(runs))
        {
            runs = [.. runs.OrderByDescending(Rank).ThenBy(run => run[0].Box.Top)];
        }

        var lines = new List<LetterLine>();
        foreach (var run in runs)
        {
            var middle = run.Average(letter => letter.Box.Middle());
            var line = lines.FindLast(line => line.Accepts(run[0], middle));
            if (line is null)
            {
                lines.Add(line = new LetterLine { Box = run[0].Box, FontSize = run[0].FontSize, _middle = middle });
            }

            run.ForEach(line.Add);
        }

        foreach (var line in lines)
        {
            line._letters.Sort(static (one, other) => one.Box.Left.CompareTo(other.Box.Left));
        }

        lines.RemoveAll(line => line._letters.TrueForAll(letter => string.IsNullOrWhiteSpace(letter.Text)));
        lines.Sort((one, other) => one.Box.Top.CompareTo(other.Box.Top));
        return lines;
    }

    /// <summary>Cuts the line at wide gaps between its letters.</summary>
    /// <param name="gap">The narrowest gap, as a multiple of the text's size.</param>
    public List<LetterLine> Cut(double gap) => Cut((last, letter) => letter.Box.Left - last.Box.Right > gap * FontSize);

    /// <summary>Cuts the line where something holds for two letters. Blanks are left out.</summary>
    /// <param name="areApart">True for two letters of different pieces.</param>
    public List<LetterLine> Cut(Func<PdfLetter, PdfLetter, bool> areApart)
    {
        var pieces = new List<LetterLine>();
        foreach (var letter in _letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Text)))
        {
            if (pieces.Count == 0 || areApart(pieces[^1]._letters[^1], letter))
            {
                pieces.Add(new LetterLine { Box = letter.Box, FontSize = FontSize, _middle = _middle });
            }

            pieces[^1].Add(letter);
        }

        return pieces;
    }

    /// <summary>The line with another piece of it.</summary>
    /// <param name="piece">The piece.</param>
    public LetterLine With(LetterLine piece)
    {
        var whole = new LetterLine { Box = Box, FontSize = FontSize, _middle = _middle };
        foreach (var letter in _letters.Concat(piece._letters))
        {
            whole.Add(letter);
        }

        return whole;
    }

    /// <summary>True if a letter is a raised or lowered mark: smaller than the text, and off its baseline.</summary>
    /// <param name="letter">The letter.</param>
    public bool IsRaised(PdfLetter letter)
    {
        // A mark has two thirds of the text's size, and its middle is off by a sixth of it.
        const double smaller = 0.8;
        const double off = 0.1;
        return letter.FontSize < FontSize * smaller && Math.Abs(letter.Box.Middle() - Box.Middle()) > FontSize * off;
    }

    private static double Rank(List<PdfLetter> run) => Math.Round(run[0].FontSize);

    /// <summary>Most cells have letters of one size in one line: there is nothing to sort.</summary>
    private static bool IsInOrder(List<List<PdfLetter>> runs)
    {
        for (var i = 1; i < runs.Count; i++)
        {
            var (one, other) = (Rank(runs[i - 1]), Rank(runs[i]));
            if (one < other || (one == other && !(runs[i - 1][0].Box.Top <= runs[i][0].Box.Top)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// True if a letter is in this line: text of one size shares its middle, and most of a mark's height is next to the text. A mark that
    /// is hardly smaller is right behind a letter.
    /// </summary>
    private bool Accepts(PdfLetter letter, double middle)
    {
        // Letters of two fonts differ by a tenth of their size; lines set close are nine tenths of it apart.
        const double sameMiddle = 0.3;
        const double sameSize = 0.8;
        const double mark = 0.9;
        if (letter.FontSize > FontSize * sameSize && Math.Abs(middle - _middle) < sameMiddle * FontSize)
        {
            return true;
        }

        return (letter.FontSize <= FontSize * sameSize || (letter.FontSize < FontSize * mark && IsBehindLetter(letter)))
            && Math.Min(letter.Box.Bottom, Box.Bottom) - Math.Max(letter.Box.Top, Box.Top) > letter.Box.Height / 2;
    }

    private bool IsBehindLetter(PdfLetter letter)
    {
        // A line of a report has a hundred letters.
        const double touch = 0.15;
        const int most = 500;
        return _letters.Count <= most && _letters.Exists(other => Math.Abs(letter.Box.Left - other.Box.Right) < touch * FontSize);
    }

    private void Add(PdfLetter letter)
    {
        _letters.Add(letter);
        var union = Box.Union(letter.Box);
        Box = letter.FontSize < FontSize ? Box with { Left = union.Left, Right = union.Right } : union;
    }
}
