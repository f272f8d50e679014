using ReportExtractor.Pdf;

namespace ReportExtractor.Readers.Pdf.Lines;

/// <summary>Letters that stand in one line.</summary>
internal sealed class LetterLine
{
    private readonly List<PdfLetter> _letters = [];
    private double _middle;

    /// <summary>The letters from left to right.</summary>
    public IReadOnlyList<PdfLetter> Letters => _letters;

    /// <summary>Where the line stands.</summary>
    public PdfBox Box { get; private set; }

    /// <summary>The size of its text: that of most of its letters.</summary>
    public double FontSize { get; private set; }

    /// <summary>Puts letters into lines, from top to bottom. Marks that are raised belong to the line that they are raised above.</summary>
    /// <param name="letters">The letters.</param>
    public static List<LetterLine> Of(IEnumerable<PdfLetter> letters)
    {
        var lines = new List<LetterLine>();

        // Large letters first: a raised mark joins the line that it is raised above.
        var runs = Runs(letters);
        if (!IsInOrder(runs))
        {
            runs = [.. runs.OrderByDescending(Rank).ThenBy(run => run[0].Box.Top)];
        }

        foreach (var run in runs)
        {
            var middle = run.Average(letter => Middle(letter.Box));
            var line = LastThatTakes(lines, run[0], middle);
            if (line is null)
            {
                lines.Add(line = new LetterLine { Box = run[0].Box, FontSize = run[0].FontSize, _middle = middle });
            }

            foreach (var letter in run)
            {
                line.Add(letter);
            }
        }

        foreach (var line in lines)
        {
            line._letters.Sort(static (one, other) => one.Box.Left.CompareTo(other.Box.Left));
        }

        lines.RemoveAll(line => line._letters.TrueForAll(letter => string.IsNullOrWhiteSpace(letter.Text)));
        lines.Sort((one, other) => one.Box.Top.CompareTo(other.Box.Top));
        return lines;
    }

    /// <summary>Cuts the line where its letters stand apart.</summary>
    /// <param name="gap">By how much, in parts of its text's size.</param>
    public List<LetterLine> Cut(double gap)
    {
        var parts = new List<LetterLine>();
        foreach (var letter in _letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Text)))
        {
            if (parts.Count == 0 || letter.Box.Left - parts[^1].Box.Right > gap * FontSize)
            {
                parts.Add(new LetterLine { Box = letter.Box, FontSize = FontSize, _middle = _middle });
            }

            parts[^1].Add(letter);
        }

        return parts;
    }

    /// <summary>The line with another part of it.</summary>
    /// <param name="part">The part.</param>
    public LetterLine With(LetterLine part)
    {
        var whole = new LetterLine { Box = Box, FontSize = FontSize, _middle = _middle };
        foreach (var letter in _letters.Concat(part._letters))
        {
            whole.Add(letter);
        }

        return whole;
    }

    /// <summary>True where a letter is a mark beside the text: smaller, and not on its baseline.</summary>
    /// <param name="letter">The letter.</param>
    public bool IsRaised(PdfLetter letter)
    {
        // A mark has two thirds of the text's size, and its middle lies a sixth of the text's height off.
        const double smaller = 0.8;
        const double off = 0.1;
        return letter.FontSize < FontSize * smaller && Math.Abs(Middle(letter.Box) - Middle(Box)) > FontSize * off;
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

    private static LetterLine? LastThatTakes(List<LetterLine> lines, PdfLetter letter, double middle)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (lines[i].Takes(letter, middle))
            {
                return lines[i];
            }
        }

        return null;
    }

    private static double Middle(PdfBox box) => (box.Top + box.Bottom) / 2;

    /// <summary>Letters of one size that are set one behind the other: whatever fonts they have, they stand in one line.</summary>
    private static List<List<PdfLetter>> Runs(IEnumerable<PdfLetter> letters)
    {
        // Half of the text's size is less than a line, and more than fonts differ by.
        const double touch = 0.2;
        const double sameLine = 0.5;
        const double sameSize = 0.05;
        var runs = new List<List<PdfLetter>>();
        foreach (var letter in letters)
        {
            if (letter.Text.Length == 0)
            {
                continue;
            }

            if (runs.Count == 0 || runs[^1][^1] is var last
                && (Math.Abs(letter.Box.Left - last.Box.Right) > touch * letter.FontSize
                    || Math.Abs(Middle(letter.Box) - Middle(last.Box)) > sameLine * letter.FontSize
                    || Math.Abs(letter.FontSize - last.FontSize) > sameSize * letter.FontSize))
            {
                runs.Add([]);
            }

            runs[^1].Add(letter);
        }

        return runs;
    }

    /// <summary>Text of one size shares its middle; a mark lies beside the text with most of its height.</summary>
    private bool Takes(PdfLetter letter, double middle)
    {
        // Letters of two fonts differ by a tenth of their size; lines set close are nine tenths of it apart.
        const double sameMiddle = 0.3;
        const double sameSize = 0.8;
        return letter.FontSize > FontSize * sameSize
            ? Math.Abs(middle - _middle) < sameMiddle * FontSize
            : Math.Min(letter.Box.Bottom, Box.Bottom) - Math.Max(letter.Box.Top, Box.Top) > letter.Box.Height / 2;
    }

    private void Add(PdfLetter letter)
    {
        _letters.Add(letter);
        Box = letter.FontSize < FontSize
            ? Box with { Left = Math.Min(Box.Left, letter.Box.Left), Right = Math.Max(Box.Right, letter.Box.Right) }
            : new PdfBox(Math.Min(Box.Left, letter.Box.Left), Math.Min(Box.Top, letter.Box.Top), Math.Max(Box.Right, letter.Box.Right), Math.Max(Box.Bottom, letter.Box.Bottom));
    }
}
