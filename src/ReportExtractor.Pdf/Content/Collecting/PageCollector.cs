using ReportExtractor.Pdf.Content.Geometry;

namespace ReportExtractor.Pdf.Content.Collecting;

/// <summary>Gathers what a page shows.</summary>
internal sealed class PageCollector
{
    // Only what lies outside the middle three fifths of a letter's box may be clipped off: letters seldom fill their boxes.
    private const double LetterMargin = 0.2;

    // Each white area looks at all letters before it: a page with more of them is made to be slow.
    private const int MaxCovers = 2000;

    private readonly LetterList _letters = new();
    private readonly RuleList _across = new(isHorizontal: true);
    private readonly RuleList _down = new(isHorizontal: false);
    private readonly FillMap _ground = new();
    private readonly List<PdfImage> _images = [];
    private int _maxLetters;
    private int _covers;

    /// <summary>True while what comes is not shown (ISO 32000-1 §8.11).</summary>
    public bool IsHidden { get; set; }

    /// <summary>How many letters there are.</summary>
    public int LetterCount => _letters.Count;

    /// <summary>How many letters have characters that nobody can tell.</summary>
    public int UnknownCount { get; private set; }

    /// <summary>True where there were more letters than may be.</summary>
    public bool HasTooManyLetters { get; private set; }

    /// <summary>Begins a page.</summary>
    /// <param name="geometry">The page.</param>
    /// <param name="maxLetters">The most letters that it may have.</param>
    public void Begin(in PageGeometry geometry, int maxLetters)
    {
        _letters.Clear();
        _images.Clear();
        _across.Clear();
        _down.Clear();
        _ground.Begin(geometry.Width, geometry.Height);
        _maxLetters = maxLetters;
        _covers = 0;
        (IsHidden, UnknownCount, HasTooManyLetters) = (false, 0, false);
    }

    /// <summary>Ends the page.</summary>
    public PdfPage End(int number, in PageGeometry geometry)
    {
        var rules = new List<PdfRule>();
        _across.Take(rules);
        _down.Take(rules);
        return new PdfPage(number, geometry.Width, geometry.Height, geometry.Rotation)
        {
            Letters = _letters.ToArray(),
            Rules = rules,
            Images = _images.Count == 0 ? [] : _images.ToArray(),
        };
    }

    /// <summary>Adds a letter, unless it is clipped away.</summary>
    public void AddLetter(PdfLetter letter, in PdfBox clip)
    {
        var box = letter.Box;
        var (marginX, marginY) = (box.Width * LetterMargin, box.Height * LetterMargin);
        if (IsHidden || !(box.Left + marginX <= clip.Right && box.Right - marginX >= clip.Left && box.Top + marginY <= clip.Bottom && box.Bottom - marginY >= clip.Top))
        {
            return;
        }

        if (_letters.Count >= _maxLetters)
        {
            HasTooManyLetters = true;
            return;
        }

        UnknownCount += letter.Text.Length == 0 ? 1 : 0;
        _letters.Add(letter);
    }

    /// <summary>Gives the letters from one on another text.</summary>
    public void ReplaceText(int first, string text) => _letters.Replace(first, text);

    /// <summary>Adds a piece of a ruled line, as far as it is not clipped away.</summary>
    public void AddRule(in PdfBox box, in PdfBox clip, bool isHorizontal)
    {
        var seen = box.Intersect(clip);
        if (!IsHidden && !seen.IsNothing() && (isHorizontal ? seen.Width : seen.Height) > 0)
        {
            (isHorizontal ? _across : _down).Add(seen);
        }
    }

    /// <summary>Adds an image.</summary>
    public void AddImage(in PdfBox box, in PdfBox clip)
    {
        var seen = box.Intersect(clip);
        if (!IsHidden && seen.Width > 0 && seen.Height > 0)
        {
            _images.Add(new PdfImage(seen));
            _ground.Paint(seen, isWhite: false);
        }
    }

    /// <summary>Remembers that something was painted over an area.</summary>
    public void PaintGround(in PdfBox box, in PdfBox clip, bool isWhite)
    {
        var seen = box.Intersect(clip);
        if (!IsHidden && !seen.IsNothing())
        {
            _ground.Paint(seen, isWhite);
        }
    }

    /// <summary>Covers with white what was painted before.</summary>
    public void CoverLetters(in PdfBox box, in PdfBox clip)
    {
        var seen = box.Intersect(clip);
        if (!IsHidden && !seen.IsNothing() && _covers++ < MaxCovers)
        {
            _letters.Cover(seen);
        }
    }

    /// <summary>True where something white would be seen.</summary>
    public bool IsDark(in PdfBox box) => _ground.IsDark((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2);
}
