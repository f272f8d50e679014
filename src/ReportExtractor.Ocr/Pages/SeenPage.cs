using ReportExtractor.Imaging.Layout;
using ReportExtractor.Imaging.Preparing;
using ReportExtractor.Ocr.Lines;

namespace ReportExtractor.Ocr.Pages;

/// <summary>A page with what the line recogniser reads of it.</summary>
/// <param name="Page">The page, turned in one way.</param>
/// <param name="Layout">What is where on it.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Texts">The characters of each.</param>
internal sealed record SeenPage(
    PreparedPage Page, PageLayout Layout, IReadOnlyList<SeenLine> Lines, IReadOnlyList<IReadOnlyList<LineCharacter>> Texts)
{
    /// <summary>
    /// As many of the longest lines tell whether a turn is right. Short ones don't: a character that lies on its side may be read as
    /// another.
    /// </summary>
    public const int Sample = 12;

    private IEnumerable<LineCharacter> Longest => Lines.Zip(Texts).OrderByDescending(line => line.First.Length).Take(Sample)
        .SelectMany(line => line.Second);

    /// <summary>The number of characters of the longest lines.</summary>
    public int Characters => Longest.Count();

    /// <summary>The mean of their probabilities: what stands on its head is read with less.</summary>
    public double Confidence => Longest.Select(character => character.Confidence).DefaultIfEmpty(0).Average();
}
