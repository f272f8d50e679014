using ReportExtractor.Imaging.Decoding.Jbig2.Coding;

namespace ReportExtractor.Imaging.Decoding.Jbig2;

/// <summary>Where a region is on the page (ITU-T T.88 §7.4.1).</summary>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Left">Its left edge.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Combination">How it is painted.</param>
internal readonly record struct RegionInfo(uint Width, uint Height, int Left, int Top, Combination Combination)
{
    /// <summary>Reads it.</summary>
    /// <param name="reader">The segment's data.</param>
    public static RegionInfo Read(BitReader reader) => new(
        reader.Long(), reader.Long(), (int)reader.Long(), (int)reader.Long(), (Combination)(reader.Byte() & 7));
}
