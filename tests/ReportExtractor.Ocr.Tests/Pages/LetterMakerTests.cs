using ReportExtractor.Imaging;
using ReportExtractor.Ocr.Lines;
using ReportExtractor.Ocr.Pages;
using ReportExtractor.Pdf;

namespace ReportExtractor.Ocr.Tests.Pages;

[TestFixture]
internal sealed class LetterMakerTests
{
    private const double Dpi = 72;
    private const int Height = 20;

    [TestCase(24, 0)]
    [TestCase(40, 10)]
    public void Only_a_space_parts_the_letters_of_a_word(double pitch, double gap)
    {
        LineCharacter[] word = [new("规", 1, 10), new("章", 1, 10 + pitch)];

        var letters = new LetterMaker(Dpi).Of(word, new PdfLetterFlaw[2], new PixelBox(0, 0, 100, Height), 0).ToList();

        Assert.That(letters[1].Box.Left - letters[0].Box.Right, Is.EqualTo(gap).Within(1e-9));
    }
}
