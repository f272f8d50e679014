using System.Runtime.InteropServices;
using JpegLibrary;

namespace ReportExtractor.Imaging.Decoding;

/// <summary>Takes the blocks of a JPEG picture as the decoder makes them: a plane for each component.</summary>
/// <param name="width">The picture's width.</param>
/// <param name="height">Its height.</param>
/// <param name="components">The number of its components.</param>
/// <param name="precision">Bits of a sample.</param>
/// <param name="cancellationToken">Cancellation token.</param>
internal sealed class JpegPlanes(int width, int height, int components, int precision, CancellationToken cancellationToken)
    : JpegBlockOutputWriter
{
    private const int Side = 8;
    private const int BitsPerByte = 8;

    /// <summary>The token is looked at once for this number of blocks.</summary>
    private const int BlocksPerCheck = 4096;

    private int _blocks;

    /// <summary>The planes, one byte a sample, row by row.</summary>
    public byte[][] Planes { get; } = [.. Enumerable.Range(0, components).Select(_ => new byte[width * height])];

    /// <inheritdoc/>
    public override void WriteBlock(ref short blockRef, int componentIndex, int x, int y)
    {
        if (++_blocks % BlocksPerCheck == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        if (componentIndex >= components || x < 0 || y < 0 || x >= width || y >= height)
        {
            return;
        }

        var block = MemoryMarshal.CreateReadOnlySpan(ref blockRef, Side * Side);
        var (across, down, shift) = (Math.Min(Side, width - x), Math.Min(Side, height - y), precision - BitsPerByte);
        for (var row = 0; row < down; row++)
        {
            var target = Planes[componentIndex].AsSpan(((y + row) * width) + x, across);
            var source = block[(row * Side)..];
            for (var i = 0; i < target.Length; i++)
            {
                target[i] = (byte)Math.Clamp(source[i] >> shift, 0, byte.MaxValue);
            }
        }
    }
}
