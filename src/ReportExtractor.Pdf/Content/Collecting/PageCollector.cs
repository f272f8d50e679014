using ReportExtractor.Pdf.Content.Geometry;
using ReportExtractor.Pdf.Content.Painting;

namespace ReportExtractor.Pdf.Content.Collecting;

/// <summary>Collects what a page shows.</summary>
internal sealed class PageCollector
{
    private readonly LetterList _letters = new();
    private readonly RuleList _across = new(isHorizontal: true);
    private readonly RuleList _down = new(isHorizontal: false);
    private readonly GroundList _ground = new();
    private readonly List<PdfImage> _images = [];
    private readonly List<PathVertex[]> _strokes = [];
    private readonly List<(PdfLetter Letter, PdfBox Clip)> _clipped = [];
    private PdfBox _page;
    private int _maxLetters;

    /// <summary>True while the content is hidden (ISO 32000-1 §8.11).</summary>
    public bool IsHidden { get; set; }

    /// <summary>Number of letters.</summary>
    public int LetterCount => _letters.Count;

    /// <summary>Number of letters with unknown characters.</summary>
    public int UnknownCount { get; private set; }

    /// <summary>True if there were more letters than the limit.</summary>
    public bool HasTooManyLetters { get; private set; }

    /// <summary>True if so many areas and letters overlap that not all could be compared.</summary>
    public bool HasTooManyAreas => _ground.HasTooMany || _letters.HasTooMany;

    /// <summary>Begins a page.</summary>
    /// <param name="geometry">The page's geometry.</param>
    /// <param name="maxLetters">Maximum number of letters of the page.</param>
    public void Begin(in PageGeometry geometry, int maxLetters)
    {
        _letters.Clear();
        _images.Clear();
        _across.Clear();
        _down.Clear();
        _ground.Clear();
        _strokes.Clear();
        _clipped.Clear();
        _page = geometry.Box;
        _maxLetters = maxLetters;
        (IsHidden, UnknownCount, HasTooManyLetters) = (false, 0, false);
    }

    /// <summary>Ends the page.</summary>
    public PdfPage End(int number, in PageGeometry geometry)
    {
        var rules = new List<PdfRule>();
        _across.MoveTo(rules);
        _down.MoveTo(rules);
        new Overprints(_letters).Remove();
        _letters.AddClipped(_clipped);
        new StruckLetters(_letters).Mark(rules, _strokes);
        return new PdfPage(number, geometry.Width, geometry.Height, geometry.Rotation)
        {
            Letters = _letters.ToArray(),
            Rules = rules,
            Images = _images.Count == 0 ? [] : _images.ToArray(),
        };
    }

    /// <summary>Adds a letter, or what is left of it.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="clip">The clipping path's box.</param>
    /// <param name="ink">Its colour.</param>
    public void AddLetter(PdfLetter letter, in PdfBox clip, Colour ink)
    {
        if (IsHidden)
        {
            return;
        }

        var share = ClippedLetter.VisibleShare(letter.Box, clip);
        if (share <= 0 && !ClippedLetter.IsNear(letter, clip, _page))
        {
            return;
        }

        if (_letters.Count + _clipped.Count >= _maxLetters)
        {
            HasTooManyLetters = true;
            return;
        }

        if (share <= 0)
        {
            _clipped.Add((letter, clip));
            return;
        }

        UnknownCount += letter.Text.Length == 0 ? 1 : 0;
        _letters.Add(share >= 1 ? letter : ClippedLetter.Cut(letter, share), ink);
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

    /// <summary>Adds a stroke that is not a horizontal or vertical line.</summary>
    public void AddStroke(ReadOnlySpan<PathVertex> stroke, in PdfBox clip)
    {
        if (!IsHidden && !clip.IsInverted())
        {
            _strokes.Add(stroke.ToArray());
        }
    }

    /// <summary>Adds an image unless it is clipped.</summary>
    /// <param name="image">The image; its box is not cut yet.</param>
    /// <param name="clip">The clipping path's box.</param>
    /// <param name="colour">The colour of all of it, if it has only one.</param>
    /// <param name="isCovering">True if nothing of what is below is visible.</param>
    public void AddImage(in PdfImage image, in PdfBox clip, Colour colour, bool isCovering)
    {
        var seen = image.Box.Intersect(clip);
        if (!IsHidden && seen.Width > 0 && seen.Height > 0)
        {
            _images.Add(image with { Box = seen });
            PaintArea(new PaintedArea(seen, [], false), colour, isCovering);
        }
    }

    /// <summary>Paints an area: it is the ground of what follows, and may cover letters.</summary>
    /// <param name="area">The area.</param>
    /// <param name="colour">Its colour.</param>
    /// <param name="isCovering">True if nothing of what is below is visible.</param>
    public void PaintArea(in PaintedArea area, Colour colour, bool isCovering)
    {
        if (IsHidden || area.Box.IsInverted())
        {
            return;
        }

        if (isCovering)
        {
            _letters.Cover(area, colour, _ground);
            _ground.Add(area, colour);
        }
        else if (!colour.IsWhite)
        {
            // What shows through is not known.
            _ground.Add(area, Colour.Unknown);
        }
    }

    /// <summary>The colour of the page at the centre of a letter's box, as far as it matters to the letter's colour.</summary>
    public Colour GroundOf(in PdfBox box, Colour ink) => _ground.At((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2, ink);
}
