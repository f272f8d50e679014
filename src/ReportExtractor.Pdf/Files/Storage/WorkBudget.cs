namespace ReportExtractor.Pdf.Files.Storage;

/// <summary>
/// Bounds how many bytes are read as objects. Objects of a sound file do not overlap, so that each byte is read once or twice; in a
/// hostile one a million of them may all run from their place to the file's end.
/// </summary>
internal sealed class WorkBudget
{
    /// <summary>How often each byte may be read.</summary>
    private const int Readings = 4;

    /// <summary>What even the smallest file may use up.</summary>
    private const long Least = 1024 * 1024;

    private long _left = Least;

    /// <summary>Adds bytes that objects are read of: the file, an object stream.</summary>
    /// <param name="bytes">How many.</param>
    public void Allow(long bytes) => _left += bytes * Readings;

    /// <summary>Takes bytes that were read.</summary>
    /// <param name="bytes">How many.</param>
    /// <exception cref="PdfException">More was read than any sound file needs.</exception>
    public void Spend(long bytes)
    {
        _left -= bytes;
        if (_left < 0)
        {
            throw new PdfException(PdfFailure.TooLarge, PdfMessages.ObjectsOverlap());
        }
    }
}
