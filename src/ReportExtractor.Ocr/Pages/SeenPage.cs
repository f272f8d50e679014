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
    /// <summary>The number of characters.</summary>
    public int Characters => Texts.Sum(text => text.Count);

    /// <summary>The mean of their probabilities: what stands on its head is read with less.</summary>
    public double Confidence => Texts.SelectMany(text => text).Select(character => character.Confidence).DefaultIfEmpty(0).Average();
}
