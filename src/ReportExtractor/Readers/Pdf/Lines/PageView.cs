using ReportExtractor.Documents;
using ReportExtractor.Parsing;
using ReportExtractor.Pdf;

namespace ReportExtractor.Readers.Pdf.Lines;

/// <summary>A page turned so that most of its text runs to the right: tables are often printed sideways on upright pages.</summary>
internal sealed class PageView
{
    /// <summary>U+FFFD, the replacement for a character that can't be determined.</summary>
    public const string Unknown = "\uFFFD";

    /// <summary>
    /// U+00AD. In a text it only allows a line to break; on a page it is drawn, and is the minus of a number or the hyphen of a word.
    /// </summary>
    private const string SoftHyphen = "\u00AD";

    private const string Hyphen = "-";

    private const string Blank = " ";

    /// <summary>
    /// Text at a larger slant, in degrees, is a stamp or a watermark and belongs to no line of the page. Scanned pages are askew by less.
    /// </summary>
    private const double MostAskew = 10;

    /// <summary>The least turn, in degrees, of letters that are upside down; those of vertical texts have 90.</summary>
    private const double LeastUpsideDown = 135;

    private readonly PdfPage _page;
    private readonly int _turn;
    private readonly PageSlant? _slant;

    /// <summary>Turns a page.</summary>
    /// <param name="page">The page.</param>
    public PageView(PdfPage page)
    {
        _slant = page.Letters.All(letter => letter.Direction == 0) ? null : PageSlant.Of(page, MostAskew);
        page = _slant is null ? page : page with { Letters = [.. page.Letters.Select(_slant.Straightened)] };
        _page = page;
        _turn = page.Letters.All(letter => letter.Direction == 0) ? 0 : MostCommonDirection(page.Letters);
        var letters = page.Letters.All(letter => letter.IsPainted && IsPlain(letter) && !IsSlanted(letter)) ? page.Letters : Shown(page);
        letters = letters.All(IsUpright)
            ? letters
            : [.. letters.Select(letter => IsUpright(letter) ? letter : letter with { Text = Unknown })];
        Letters = _turn == 0
            ? letters
            : [.. letters.Select(letter => letter with { Box = Turn(letter.Box), Direction = letter.Direction - _turn })];
        Rules = _turn == 0
            ? page.Rules
            : [.. page.Rules.Select(rule => new PdfRule(Turn(rule.Box), _turn == 180 ? rule.IsHorizontal : !rule.IsHorizontal))];
    }

    /// <summary>The page's number, from 1.</summary>
    public int Number => _page.Number;

    /// <summary>Its height as turned, in points.</summary>
    public double Height => _turn is 90 or 270 ? _page.Width : _page.Height;

    /// <summary>The letters as turned.</summary>
    public IReadOnlyList<PdfLetter> Letters { get; }

    /// <summary>The rules as turned.</summary>
    public IReadOnlyList<PdfRule> Rules { get; }

    /// <summary>The place of a box of the turned page on the page itself.</summary>
    /// <param name="box">The box.</param>
    public PageLocation Locate(PdfBox box) => new(Number, BoxOf(box));

    /// <summary>A box of the turned page on the page itself.</summary>
    /// <param name="box">The box.</param>
    public PageBox BoxOf(PdfBox box)
    {
        var (w, h) = (_page.Width, _page.Height);
        var on = _turn switch
        {
            90 => new PdfBox(w - box.Bottom, box.Left, w - box.Top, box.Right),
            180 => new PdfBox(w - box.Right, h - box.Bottom, w - box.Left, h - box.Top),
            270 => new PdfBox(box.Top, h - box.Right, box.Bottom, h - box.Left),
            _ => box,
        };
        on = _slant?.OnPage(on) ?? on;
        return new PageBox(on.Left, on.Top, on.Right, on.Bottom);
    }

    private static List<PdfLetter> Shown(PdfPage page)
    {
        var scans = new ScannedText(page);
        var shown = new List<PdfLetter>(page.Letters.Count);
        foreach (var letter in page.Letters.Where(letter => !IsSlanted(letter)).Select(WithoutJoiners))
        {
            var counts = letter.Flaw == PdfLetterFlaw.None || !InvisibleDigits.Are(letter);
            if (letter.IsPainted ? counts : scans.Has(letter) && (counts || letter.Flaw < PdfLetterFlaw.Disagreed))
            {
                shown.Add(IsReadable(letter) ? letter : letter with { Text = IsKnown(letter) ? Hyphen : Unknown });
            }
            else if (InvisibleDigits.Are(letter))
            {
                shown.Add(InvisibleDigits.Mark(letter));
            }
        }

        return shown;
    }

    private static bool IsSlanted(PdfLetter letter) =>
        letter.Direction != 0 && Math.Abs(Math.IEEERemainder(letter.Direction, 90)) > MostAskew;

    /// <summary>False for a letter that is upside down: digits are taken for others then.</summary>
    private bool IsUpright(PdfLetter letter) =>
        letter.Direction == _turn || Math.Abs(Math.IEEERemainder(letter.Direction - _turn, 360)) < LeastUpsideDown
        || string.IsNullOrWhiteSpace(letter.Text);

    private static bool IsPlain(PdfLetter letter) => IsReadable(letter) && letter.Flaw == PdfLetterFlaw.None && !IsJoiner(letter);

    /// <summary>A joiner, or a place where a line may be broken, is the blank that is seen: fonts that lack it leave some space.</summary>
    private static PdfLetter WithoutJoiners(PdfLetter letter) => IsJoiner(letter) ? letter with { Text = Blank } : letter;

    private static bool IsJoiner(PdfLetter letter) =>
        letter.Text is [var only] && TextCharacters.WithoutWidth.Contains(only, StringComparison.Ordinal);

    private static bool IsReadable(PdfLetter letter) => IsKnown(letter) && !(letter.Text is SoftHyphen && letter.Box.Width > 0);

    private static bool IsKnown(PdfLetter letter) => letter.Text.Length > 0 && !InvisibleDigits.IsMark(letter.Text[0]);

    private PdfBox Turn(PdfBox box)
    {
        var (w, h) = (_page.Width, _page.Height);
        return _turn switch
        {
            90 => new PdfBox(box.Top, w - box.Right, box.Bottom, w - box.Left),
            180 => new PdfBox(w - box.Right, h - box.Bottom, w - box.Left, h - box.Top),
            _ => new PdfBox(h - box.Bottom, box.Left, h - box.Top, box.Right),
        };
    }

    private static int MostCommonDirection(IReadOnlyList<PdfLetter> letters) =>
        letters.Where(letter => !letter.IsVertical && !string.IsNullOrWhiteSpace(letter.Text))
            .CountBy(DirectionOf).DefaultIfEmpty(new(0, 0)).MaxBy(count => count.Value).Key;

    private static int DirectionOf(PdfLetter letter) => ((int)Math.Round(letter.Direction / 90) * 90 % 360 + 360) % 360;
}
