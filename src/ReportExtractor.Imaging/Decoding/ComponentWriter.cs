using System.Runtime.CompilerServices;
using JpegLibrary;

namespace ReportExtractor.Imaging.Decoding;

/// <summary>Takes the blocks of a JPEG picture as the decoder makes them.</summary>
/// <param name="width">The picture's width.</param>
/// <param name="height">Its height.</param>
/// <param name="components">The number of its components.</param>
/// <param name="samples">Where its samples go, pixel by pixel.</param>
internal sealed class ComponentWriter(int width, int height, int components, byte[] samples) : JpegBlockOutputWriter
{
    private const int Side = 8;

    /// <inheritdoc/>
    public override void WriteBlock(ref short blockRef, int componentIndex, int x, int y)
    {
        for (var row = 0; row < Math.Min(Side, height - y); row++)
        {
            for (var column = 0; column < Math.Min(Side, width - x); column++)
            {
                var value = Unsafe.Add(ref blockRef, (row * Side) + column);
                samples[((((y + row) * width) + x + column) * components) + componentIndex] = (byte)Math.Clamp(value, (short)0, (short)255);
            }
        }
    }
}
