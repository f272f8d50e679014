using ReportExtractor.Pdf.Content.Geometry;

namespace ReportExtractor.Pdf.Content.Collecting;

/// <summary>Collects what a page shows.</summary>
internal sealed class PageCollector
{
    // Letters seldom fill their boxes, so a letter is clipped only if the middle three fifths of its box are outside.
    private const double LetterMargin = 0.2;

    // Each white area is compared with all letters before it. Only hostile pages have more areas.
    private const int MaxCovers = 2000;

    private readonly LetterList _letters = new();
    private readonly RuleList _across = new(isHorizontal: true);
    private readonly RuleList _down = new(isHorizontal: false);
    private readonly FillMap _ground = new();
    private readonly List<PdfImage> _images = [];
    private int _maxLetters;
    private int _covers;

    /// <summary>True while the content is hidden (ISO 32000-1 §8.11).</summary>
    public bool IsHidden { get; set; }

    /// <summary>Number of letters.</summary>
    public int LetterCount => _letters.Count;

    /// <summary>Number of letters with unknown characters.</summary>
    public int UnknownCount { get; private set; }

    /// <summary>True if there were more letters than the limit.</summary>
    public bool HasTooManyLetters { get; private set; }

    /// <summary>Begins a page.</summary>
    /// <param name="geometry">The page's geometry.</param>
    /// <param name="maxLetters">Maximum number of letters of the page.</param>
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
        _across.MoveTo(rules);
        _down.MoveTo(rules);
        return new PdfPage(number, geometry.Width, geometry.Height, geometry.Rotation)
        {
            Letters = _letters.ToArray(),
            Rules = rules,
            Images = _images.Count == 0 ? [] : _images.ToArray(),
        };
    }

    /// <summary>Adds a letter unless it is clipped.</summary>
    public void AddLetter(PdfLetter letter, in PdfBox clip)
    {
        var box = letter.Box;
        var (marginX, marginY) = (box.Width * LetterMargin, box.Height * LetterMargin);
        var isClipped = !(box.Left + marginX <= clip.Right && box.Right - marginX >= clip.Left
            && box.Top + marginY <= clip.Bottom && box.Bottom - marginY >= clip.Top);
        if (IsHidden || isClipped)
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

    /// <summary>Replaces the text of all letters from an index on.</summary>
    public void ReplaceText(int first, string text) => _letters.Replace(first, text);

    /// <summary>Adds the part of a ruled line that is not clipped.</summary>
    public void AddRule(in PdfBox box, in PdfBox clip, bool isHorizontal)
    {
        var seen = box.Intersect(clip);
        if (!IsHidden && !seen.IsInverted() && (isHorizontal ? seen.Width : seen.Height) > 0)
        {
            (isHorizontal ? _across : _down).Add(seen);
        }
    }

    /// <summary>Adds an image unless it is clipped.</summary>
    public void AddImage(in PdfBox box, in PdfBox clip)
    {
        var seen = box.Intersect(clip);
        if (!IsHidden && seen.Width > 0 && seen.Height > 0)
        {
            _images.Add(new PdfImage(seen));
            _ground.Paint(seen, isWhite: false);
        }
    }

    /// <summary>Records that an area was painted.</summary>
    public void PaintGround(in PdfBox box, in PdfBox clip, bool isWhite)
    {
        var seen = box.Intersect(clip);
        if (!IsHidden && !seen.IsInverted())
        {
            _ground.Paint(seen, isWhite);
        }
    }

    /// <summary>Hides the letters in an area that is painted white.</summary>
    public void CoverLetters(in PdfBox box, in PdfBox clip)
    {
        var seen = box.Intersect(clip);
        if (!IsHidden && !seen.IsInverted() && _covers++ < MaxCovers)
        {
            _letters.Cover(seen);
        }
    }

    /// <summary>True if white would be visible at the centre of the box.</summary>
    public bool IsDark(in PdfBox box) => _ground.IsDark((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2);
}
