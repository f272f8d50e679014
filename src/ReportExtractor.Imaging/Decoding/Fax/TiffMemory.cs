using BitMiracle.LibTiff.Classic;

namespace ReportExtractor.Imaging.Decoding.Fax;

/// <summary>
/// A TIFF that is kept in memory, and whether the library found it damaged. It stays open when the library is done with it.
/// </summary>
/// <param name="memory">Its bytes.</param>
internal sealed class TiffMemory(MemoryStream memory) : TiffStream
{
    /// <summary>True if something is wrong with the picture.</summary>
    public bool IsDamaged { get; set; }

    /// <summary>Opens it.</summary>
    /// <param name="mode"><c>r</c> to read, <c>w</c> to write.</param>
    /// <returns>The TIFF; null if it is none.</returns>
    public Tiff? Open(string mode)
    {
        TiffSilence.Install();
        return Tiff.ClientOpen("memory", mode, this, this);
    }

    /// <inheritdoc/>
    public override int Read(object clientData, byte[] buffer, int offset, int count) => memory.Read(buffer, offset, count);

    /// <inheritdoc/>
    public override void Write(object clientData, byte[] buffer, int offset, int count) => memory.Write(buffer, offset, count);

    /// <inheritdoc/>
    public override long Seek(object clientData, long offset, SeekOrigin origin) => offset < 0 ? -1 : memory.Seek(offset, origin);

    /// <inheritdoc/>
    public override void Close(object clientData)
    {
        // Who made the stream closes it.
    }

    /// <inheritdoc/>
    public override long Size(object clientData) => memory.Length;
}
