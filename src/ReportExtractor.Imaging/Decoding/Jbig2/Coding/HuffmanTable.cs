namespace ReportExtractor.Imaging.Decoding.Jbig2.Coding;

/// <summary>Reads numbers by their codes (ITU-T T.88, Annex B).</summary>
internal sealed class HuffmanTable
{
    /// <summary>No code is longer: the stream states lengths in at most eight bits, of which real tables use few.</summary>
    private const int LongestCode = 32;

    /// <summary>A node has two children: the places of others, or of lines as numbers below 0. 0 is none.</summary>
    private readonly List<int[]> _nodes = [new int[2]];
    private readonly List<Line> _lines;

    /// <summary>Makes the codes of a table.</summary>
    /// <param name="lines">Its lines, in the order in which codes of one length are given.</param>
    public HuffmanTable(IEnumerable<Line> lines)
    {
        _lines = [.. lines];
        var code = 0L;
        for (var length = 1; length <= LongestCode; length++)
        {
            code <<= 1;
            foreach (var (index, line) in _lines.Index())
            {
                if (line.Length == length)
                {
                    Add(code++, length, index);
                }
            }
        }
    }

    /// <summary>What a line stands for.</summary>
    public enum LineKind
    {
        /// <summary>Numbers from its lowest on.</summary>
        Up,

        /// <summary>Numbers from its highest down.</summary>
        Down,

        /// <summary>The end of a list.</summary>
        End,
    }

    /// <summary>Reads a table that a stream states (§B.2).</summary>
    /// <param name="data">The segment's data.</param>
    public static HuffmanTable Read(ReadOnlyMemory<byte> data)
    {
        var reader = new BitReader(data);
        var flags = reader.Byte();
        var (lengthBits, rangeBits) = (((flags >> 1) & 7) + 1, ((flags >> 4) & 7) + 1);
        var (low, high) = ((int)reader.Long(), (int)reader.Long());
        var lines = new List<Line>();
        var at = (long)low;
        while (at < high)
        {
            Work.Symbols(lines.Count);
            var line = new Line((int)at, (int)reader.Bits(lengthBits), (int)reader.Bits(rangeBits));
            lines.Add(line);
            at += line.Bits > LongestCode ? throw Work.Damaged() : 1L << line.Bits;
        }

        lines.Add(new Line(low - 1, (int)reader.Bits(lengthBits), LongestCode, LineKind.Down));
        lines.Add(new Line((int)Math.Min(at, int.MaxValue), (int)reader.Bits(lengthBits), LongestCode));
        if ((flags & 1) != 0)
        {
            lines.Add(new Line(0, (int)reader.Bits(lengthBits), 0, LineKind.End));
        }

        return new HuffmanTable(lines);
    }

    /// <summary>Reads a number.</summary>
    /// <param name="reader">The stream.</param>
    /// <returns>The number; null for the end of a list.</returns>
    public int? Next(BitReader reader)
    {
        var at = 0;
        do
        {
            at = _nodes[at][reader.Bits(1)];
            if (at == 0)
            {
                throw Work.Damaged();
            }
        }
        while (at > 0);

        var line = _lines[-at - 1];
        var more = (long)reader.Bits(line.Bits);
        var value = line.Kind == LineKind.Down ? line.From - more : line.From + more;
        return line.Kind == LineKind.End ? null : value is >= int.MinValue and <= int.MaxValue ? (int)value : throw Work.Damaged();
    }

    private void Add(long code, int length, int line)
    {
        var at = 0;
        for (var bit = length - 1; bit >= 0; bit--)
        {
            var side = (int)((code >> bit) & 1);
            var next = _nodes[at][side];
            if (next < 0 || (bit == 0 && next > 0) || code >> length != 0)
            {
                throw Work.Damaged();
            }

            if (bit == 0)
            {
                _nodes[at][side] = -line - 1;
            }
            else if (next == 0)
            {
                _nodes[at][side] = _nodes.Count;
                _nodes.Add(new int[2]);
            }

            at = _nodes[at][side];
        }
    }

    /// <summary>A line of a table.</summary>
    /// <param name="From">The number that it begins with.</param>
    /// <param name="Length">The length of its code; 0 if it has none.</param>
    /// <param name="Bits">How many bits after the code say which of its numbers it is.</param>
    /// <param name="Kind">What it stands for.</param>
    public readonly record struct Line(int From, int Length, int Bits, LineKind Kind = LineKind.Up);
}
