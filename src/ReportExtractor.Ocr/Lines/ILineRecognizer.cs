using ReportExtractor.Imaging;

namespace ReportExtractor.Ocr.Lines;

/// <summary>The first witness: reads whole lines of text.</summary>
internal interface ILineRecognizer
{
    /// <summary>Reads lines.</summary>
    /// <param name="crops">Their pictures.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <returns>The characters of each, from the left.</returns>
    IReadOnlyList<IReadOnlyList<LineCharacter>> Read(IReadOnlyList<GrayImage> crops, CancellationToken cancellationToken);
}
