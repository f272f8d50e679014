using ReportExtractor.Parsing;
using ReportExtractor.Pdf;
using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Scans;

/// <summary>
/// Checks the text that another OCR program laid over a picture against what is read of the picture itself. The layer's text stays; its
/// digits that the picture contradicts get a doubt, and digits that the layer lacks are added with one.
/// </summary>
internal static class TextLayer
{
    /// <summary>Numbers on one line stand further apart than this, in heights of their letters; the digits of one number do not.</summary>
    private const double Apart = 0.6;

    /// <summary>Checks a page.</summary>
    /// <param name="page">The page with its layer.</param>
    /// <param name="picture">The same page as read of its picture.</param>
    public static PdfPage Check(PdfPage page, PdfPage picture)
    {
        var numbers = NumbersOf(picture.Letters);
        var layer = NumbersOf(page.Letters);
        var doubted = new HashSet<PdfLetter>(ReferenceEqualityComparer.Instance);
        var met = new bool[numbers.Count];
        foreach (var number in layer)
        {
            var seen = numbers.Index().Where(other => number.Box.Overlaps(other.Item.Box)).ToList();
            seen.ForEach(other => met[other.Index] = true);
            var agrees = seen is [var one] && one.Item.Text == number.Text
                && one.Item.Letters.TrueForAll(letter => letter.Flaw == PdfLetterFlaw.None);
            if (!agrees)
            {
                doubted.UnionWith(number.Letters);
            }
        }

        var letters = page.Letters.Select(letter => doubted.Contains(letter) ? Doubt(letter) : letter);
        var lost = numbers.Index().Where(number => !met[number.Index]).SelectMany(number => number.Item.Letters).Select(Doubt);
        return page with
        {
            Letters = [.. letters, .. lost],
            Rules = page.Rules.Count > 0 ? page.Rules : picture.Rules,
            Picture = picture.Picture,
        };
    }

    private static PdfLetter Doubt(PdfLetter letter) => letter with { Flaw = PdfLetterFlaw.Disagreed };

    /// <summary>The numbers of a page: letters next to each other, each with a digit or a sign.</summary>
    private static List<Number> NumbersOf(IReadOnlyList<PdfLetter> letters)
    {
        var numbers = new List<Number>();
        foreach (var letter in letters.Where(IsOfNumber).OrderBy(letter => letter.Box.Left))
        {
            var before = numbers.Find(number => letter.Box.Left - number.Box.Right < Apart * letter.Box.Height
                && Math.Abs(letter.Box.Middle() - number.Box.Middle()) < letter.Box.Height / 2);
            if (before is null)
            {
                numbers.Add(new Number([letter], letter.Box));
            }
            else
            {
                before.Letters.Add(letter);
                before.Box = before.Box.Union(letter.Box);
            }
        }

        return numbers;
    }

    private static bool IsOfNumber(PdfLetter letter) => letter.Text.Any(c => TextCharacters.IsDigit(c) || c is '.' or '-' or '－' or '−');

    /// <summary>A number of a page.</summary>
    private sealed class Number(List<PdfLetter> letters, PdfBox box)
    {
        public List<PdfLetter> Letters { get; } = letters;

        public PdfBox Box { get; set; } = box;

        public string Text => string.Concat(Letters.SelectMany(letter => letter.Text).Where(c => !char.IsWhiteSpace(c))
            .Select(TextCharacters.Narrow));
    }
}
