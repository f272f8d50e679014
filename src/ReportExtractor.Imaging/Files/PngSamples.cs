using System.IO.Compression;

namespace ReportExtractor.Imaging.Files;

/// <summary>Unpacks the pixels of a PNG file.</summary>
/// <param name="header">What the file says of them.</param>
/// <param name="cancellationToken">Cancellation token.</param>
internal sealed class PngSamples(PngHeader header, CancellationToken cancellationToken)
{
    private const int BitsPerByte = 8;

    /// <summary>The passes of an interlaced picture (Adam7): first column and row, and steps.</summary>
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>Unpacks them.</summary>
    /// <param name="packed">The data, deflated.</param>
    /// <returns>The samples, one byte each, row by row.</returns>
    /// <exception cref="ImageException">They are damaged.</exception>
    public byte[] Unpack(Stream packed)
    {
        try
        {
            using var rows = new ZLibStream(packed, CompressionMode.Decompress);
            var samples = new byte[header.Width * header.Height * header.Channels];
            foreach (var pass in header.IsInterlaced ? Passes : [(0, 0, 1, 1)])
            {
                ReadPass(rows, pass, samples);
            }

            // The checksum behind the rows is looked at only where the end is reached.
            return rows.ReadByte() < 0 ? samples : throw PngFile.Damaged();
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            throw PngFile.Damaged(e);
        }
    }

    private static void Unfilter(int filter, Span<byte> row, ReadOnlySpan<byte> above, int back)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var (left, up, corner) = (i < back ? 0 : row[i - back], (int)above[i], i < back ? 0 : above[i - back]);
            row[i] += (byte)(filter switch
            {
                0 => 0,
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                4 => Paeth(left, up, corner),
                _ => throw PngFile.Damaged(),
            });
        }
    }

    /// <summary>The neighbour that is nearest to what the three of them suggest.</summary>
    private static int Paeth(int left, int up, int corner)
    {
        var guess = left + up - corner;
        var (byLeft, byUp, byCorner) = (Math.Abs(guess - left), Math.Abs(guess - up), Math.Abs(guess - corner));
        return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner;
    }

    private void ReadPass(Stream rows, (int X, int Y, int StepX, int StepY) pass, byte[] samples)
    {
        var width = (header.Width - pass.X + pass.StepX - 1) / pass.StepX;
        if (width <= 0)
        {
            return;
        }

        var bits = header.Channels * header.Bits;
        var row = new byte[(int)((((long)width * bits) + BitsPerByte - 1) / BitsPerByte)];
        var above = new byte[row.Length];
        var filter = new byte[1];
        for (var y = pass.Y; y < header.Height; y += pass.StepY)
        {
            cancellationToken.ThrowIfCancellationRequested();
            rows.ReadExactly(filter);
            rows.ReadExactly(row);
            Unfilter(filter[0], row, above, Math.Max(1, bits / BitsPerByte));
            for (var i = 0; i < width * header.Channels; i++)
            {
                var (x, channel) = Math.DivRem(i, header.Channels);
                samples[(((y * header.Width) + pass.X + (x * pass.StepX)) * header.Channels) + channel] = SampleAt(row, i);
            }

            (row, above) = (above, row);
        }
    }

    private byte SampleAt(byte[] row, int index)
    {
        if (header.Bits >= BitsPerByte)
        {
            return row[index * (header.Bits / BitsPerByte)];
        }

        var at = index * header.Bits;
        return (byte)((row[at / BitsPerByte] >> (BitsPerByte - header.Bits - (at % BitsPerByte))) & ((1 << header.Bits) - 1));
    }
}
