namespace ReportExtractor.Pdf.Files.Storage;

/// <summary>
/// Limits the number of bytes that are parsed as objects. Objects of a sound file do not overlap, so that each byte is read once
/// or twice. A hostile file may have a million objects that all extend to its end.
/// </summary>
internal sealed class WorkBudget
{
    /// <summary>Number of times that each byte may be read.</summary>
    private const int Readings = 4;

    /// <summary>Number of bytes that even the smallest file may use.</summary>
    private const long Least = 1024 * 1024;

    private long _left = Least;

    /// <summary>Adds bytes that contain objects: the file, or a decoded object stream.</summary>
    /// <param name="bytes">Number of bytes.</param>
    public void Allow(long bytes) => _left += bytes * Readings;

    /// <summary>Subtracts bytes that were read.</summary>
    /// <param name="bytes">Number of bytes.</param>
    /// <exception cref="PdfException">More bytes were read than any sound file needs.</exception>
    public void Spend(long bytes)
    {
        _left -= bytes;
        if (_left < 0)
        {
            throw new PdfException(PdfFailure.TooLarge, PdfMessages.ObjectsOverlap());
        }
    }
}
