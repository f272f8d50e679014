using System.Buffers.Binary;

namespace ReportExtractor.Pdf.Filters;

/// <summary>
/// Decodes the predictors of Flate and LZW (ISO 32000-1 §7.4.4.4), which store bytes as differences from their neighbours.
/// </summary>
/// <param name="colors">Number of colour components of a sample.</param>
/// <param name="bits">Number of bits of a component: 1, 2, 4, 8 or 16.</param>
/// <param name="columns">Number of samples of a row.</param>
internal sealed class Predictor(int colors, int bits, int columns)
{
    // The TIFF predictor.
    private const int Tiff = 2;

    /// <summary>The first PNG predictor. With any of them, each row states its own.</summary>
    private const int FirstPng = 10;

    private const int BitsPerByte = 8;

    private readonly int _pixel = Math.Max(1, ((colors * bits) + BitsPerByte - 1) / BitsPerByte);
    private readonly long _row = (((long)colors * bits * columns) + BitsPerByte - 1) / BitsPerByte;

    /// <summary>True if the parameters are valid (table 8).</summary>
    /// <param name="colors">Number of colour components of a sample.</param>
    /// <param name="bits">Number of bits of a component.</param>
    /// <param name="columns">Number of samples of a row.</param>
    public static bool IsPossible(int colors, int bits, int columns) =>
        colors is > 0 and <= byte.MaxValue && bits is 1 or 2 or 4 or 8 or 16 && columns > 0;

    /// <summary>Decodes the data.</summary>
    /// <param name="data">The data. They may be changed.</param>
    /// <param name="predictor">The number of the predictor.</param>
    public byte[] Undo(byte[] data, int predictor)
    {
        if (predictor >= FirstPng)
        {
            return UndoPng(data);
        }

        if (predictor == Tiff)
        {
            UndoTiff(data);
        }

        return data;
    }

    /// <summary>Each row begins with the number of its predictor. The last row may be truncated.</summary>
    private byte[] UndoPng(byte[] data)
    {
        if (_row >= Array.MaxLength)
        {
            return data;
        }

        var row = (int)_row;
        var rows = ((long)data.Length + row) / (row + 1);
        var output = new byte[data.Length - rows];
        Span<byte> above = [];
        var to = 0;
        for (long from = 0; from + 1 < data.Length; from += row + 1)
        {
            var source = data.AsSpan((int)from + 1, (int)Math.Min(row, data.Length - from - 1));
            var target = output.AsSpan(to, source.Length);
            source.CopyTo(target);
            UndoRow(data[from], target, above);
            above = target;
            to += source.Length;
        }

        return output;
    }

    /// <summary>Decodes a row (PNG specification §9.2).</summary>
    private void UndoRow(byte kind, Span<byte> row, ReadOnlySpan<byte> above)
    {
        const byte Sub = 1;
        const byte Up = 2;
        const byte Average = 3;
        const byte Paeth = 4;
        switch (kind)
        {
            case Sub:
                for (var i = _pixel; i < row.Length; i++)
                {
                    row[i] = unchecked((byte)(row[i] + row[i - _pixel]));
                }

                break;
            case Up:
                for (var i = 0; i < row.Length && i < above.Length; i++)
                {
                    row[i] = unchecked((byte)(row[i] + above[i]));
                }

                break;
            case Average:
                for (var i = 0; i < row.Length; i++)
                {
                    var left = i >= _pixel ? row[i - _pixel] : 0;
                    row[i] = unchecked((byte)(row[i] + ((left + (i < above.Length ? above[i] : 0)) / 2)));
                }

                break;
            case Paeth:
                for (var i = 0; i < row.Length; i++)
                {
                    var up = i < above.Length ? above[i] : 0;
                    var left = i >= _pixel ? row[i - _pixel] : 0;
                    var corner = i >= _pixel && i - _pixel < above.Length ? above[i - _pixel] : 0;
                    row[i] = unchecked((byte)(row[i] + Nearest(left, up, corner)));
                }

                break;
        }
    }

    /// <summary>The Paeth predictor: the neighbour that is nearest to left + up - corner.</summary>
    private static int Nearest(int left, int up, int corner)
    {
        var guess = left + up - corner;
        var toLeft = Math.Abs(guess - left);
        var toUp = Math.Abs(guess - up);
        var toCorner = Math.Abs(guess - corner);
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }

    /// <summary>Each component is stored as the difference from the sample on its left (TIFF 6.0 §14).</summary>
    private void UndoTiff(Span<byte> data)
    {
        for (long from = 0; from < data.Length; from += _row)
        {
            var row = data.Slice((int)from, (int)Math.Min(_row, data.Length - from));
            switch (bits)
            {
                case 8:
                    for (var i = colors; i < row.Length; i++)
                    {
                        row[i] = unchecked((byte)(row[i] + row[i - colors]));
                    }

                    break;
                case 16:
                    for (var i = 2 * colors; i + 1 < row.Length; i += 2)
                    {
                        var left = BinaryPrimitives.ReadUInt16BigEndian(row[(i - (2 * colors))..]);
                        var sum = BinaryPrimitives.ReadUInt16BigEndian(row[i..]) + left;
                        BinaryPrimitives.WriteUInt16BigEndian(row[i..], unchecked((ushort)sum));
                    }

                    break;
                default:
                    UndoTiffBits(row);
                    break;
            }
        }
    }

    /// <summary>The same for components of less than a byte.</summary>
    private void UndoTiffBits(Span<byte> row)
    {
        var mask = (1 << bits) - 1;
        var previous = new int[colors];
        var perByte = BitsPerByte / bits;
        var count = Math.Min((long)colors * columns, (long)row.Length * perByte);
        for (var i = 0; i < count; i++)
        {
            var shift = BitsPerByte - bits - (i % perByte * bits);
            ref var part = ref row[i / perByte];
            var value = ((part >> shift) + previous[i % colors]) & mask;
            part = (byte)((part & ~(mask << shift)) | (value << shift));
            previous[i % colors] = value;
        }
    }
}
