using ReportExtractor.Pdf;

namespace ReportExtractor.Readers.Pdf.Lines;

/// <summary>
/// The text that an OCR program laid under or over a scanned page: letters that can't be seen (ISO 32000-1 §9.3.6, mode 3) where the
/// picture shows them. A picture with more letters printed on it than hidden in it is a background, and shows none of those.
/// </summary>
internal sealed class ScannedText
{
    /// <summary>A scan is one picture, or some dozens of strips. Further pictures of a page are decoration.</summary>
    private const int MostImages = 256;

    private readonly PdfBox[] _images;
    private readonly bool[] _areScans;

    /// <summary>Finds the scans of a page.</summary>
    /// <param name="page">The page.</param>
    public ScannedText(PdfPage page)
    {
        _images =
        [
            .. page.Images.Select(image => image.Box)
                .OrderByDescending(box => box.Width * box.Height).Take(MostImages).Reverse(),
        ];
        var (seen, unseen) = (new int[_images.Length], new int[_images.Length]);
        if (_images.Length > 0)
        {
            foreach (var letter in page.Letters)
            {
                if (!string.IsNullOrWhiteSpace(letter.Text) && ImageAt(letter) is >= 0 and var image)
                {
                    (letter.IsPainted ? seen : unseen)[image]++;
                }
            }
        }

        _areScans = [.. seen.Zip(unseen, (visible, hidden) => hidden > visible)];
    }

    /// <summary>True if a scan shows what a hidden letter says.</summary>
    /// <param name="letter">The letter.</param>
    public bool Has(PdfLetter letter) => ImageAt(letter) is >= 0 and var image && _areScans[image];

    /// <summary>The smallest image at a letter, or -1.</summary>
    private int ImageAt(PdfLetter letter)
    {
        var (x, y) = (letter.Box.Centre(), letter.Box.Middle());
        return Array.FindIndex(_images, box => x >= box.Left && x <= box.Right && y >= box.Top && y <= box.Bottom);
    }
}
