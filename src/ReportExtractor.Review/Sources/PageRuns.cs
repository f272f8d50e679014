using ReportExtractor.Pdf;

namespace ReportExtractor.Review.Sources;

/// <summary>Letters of a page that are drawn by one element: they stand on one line, in one size, from left to right.</summary>
/// <param name="Letters">The letters.</param>
internal sealed record PageRuns(IReadOnlyList<PdfLetter> Letters)
{
    /// <summary>The largest gap within a run, in sizes of its letters: that between two cells is wider.</summary>
    private const double WidestGap = 3;

    /// <summary>The largest difference of base lines and sizes, in points: rounding in the file.</summary>
    private const double Same = 0.1;

    /// <summary>True for letters that each need a place of their own: they run in another direction, or are several characters.</summary>
    public bool IsSingle { get; private init; }

    /// <summary>The runs of a page, in painting order. Blanks and what is not painted are left out.</summary>
    /// <param name="page">The page.</param>
    public static IEnumerable<PageRuns> Of(PdfPage page)
    {
        var run = new List<PdfLetter>();
        foreach (var letter in page.Letters.Where(letter => letter.IsPainted && !string.IsNullOrWhiteSpace(letter.Text)))
        {
            var isPlain = IsPlain(letter);
            if (run.Count > 0 && !(isPlain && Continues(run[^1], letter)))
            {
                yield return new PageRuns([.. run]);
                run.Clear();
            }

            if (isPlain)
            {
                run.Add(letter);
            }
            else
            {
                yield return new PageRuns([letter]) { IsSingle = true };
            }
        }

        if (run.Count > 0)
        {
            yield return new PageRuns(run);
        }
    }

    private static bool IsPlain(PdfLetter letter) =>
        letter is { Direction: 0, IsVertical: false, Text.Length: 1 } && !char.IsSurrogate(letter.Text[0]);

    private static bool Continues(PdfLetter last, PdfLetter letter) =>
        Math.Abs(last.Box.Bottom - letter.Box.Bottom) < Same
        && Math.Abs(last.FontSize - letter.FontSize) < Same
        && last.Flaw == letter.Flaw
        && letter.Box.Left > last.Box.Left
        && letter.Box.Left - last.Box.Right < WidestGap * last.FontSize;
}
