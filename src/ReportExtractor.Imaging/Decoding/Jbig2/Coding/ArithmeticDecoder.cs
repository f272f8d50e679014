namespace ReportExtractor.Imaging.Decoding.Jbig2.Coding;

/// <summary>Decodes bits by the probabilities of their contexts (ITU-T T.88, Annex E).</summary>
internal sealed class ArithmeticDecoder
{
    /// <summary>Table E.1: the probability, the states after the likelier and the less likely bit, and whether they trade places.</summary>
    private static readonly (ushort Probability, byte Likely, byte Unlikely, bool Changes)[] States =
    [
        (0x5601, 1, 1, true), (0x3401, 2, 6, false), (0x1801, 3, 9, false), (0x0AC1, 4, 12, false), (0x0521, 5, 29, false),
        (0x0221, 38, 33, false), (0x5601, 7, 6, true), (0x5401, 8, 14, false), (0x4801, 9, 14, false), (0x3801, 10, 14, false),
        (0x3001, 11, 17, false), (0x2401, 12, 18, false), (0x1C01, 13, 20, false), (0x1601, 29, 21, false), (0x5601, 15, 14, true),
        (0x5401, 16, 14, false), (0x5101, 17, 15, false), (0x4801, 18, 16, false), (0x3801, 19, 17, false), (0x3401, 20, 18, false),
        (0x3001, 21, 19, false), (0x2801, 22, 19, false), (0x2401, 23, 20, false), (0x2201, 24, 21, false), (0x1C01, 25, 22, false),
        (0x1801, 26, 23, false), (0x1601, 27, 24, false), (0x1401, 28, 25, false), (0x1201, 29, 26, false), (0x1101, 30, 27, false),
        (0x0AC1, 31, 28, false), (0x09C1, 32, 29, false), (0x08A1, 33, 30, false), (0x0521, 34, 31, false), (0x0441, 35, 32, false),
        (0x02A1, 36, 33, false), (0x0221, 37, 34, false), (0x0141, 38, 35, false), (0x0111, 39, 36, false), (0x0085, 40, 37, false),
        (0x0049, 41, 38, false), (0x0025, 42, 39, false), (0x0015, 43, 40, false), (0x0009, 44, 41, false), (0x0005, 45, 42, false),
        (0x0001, 45, 43, false), (0x5601, 46, 46, false),
    ];

    private readonly ReadOnlyMemory<byte> _data;
    private int _at;
    private uint _code;
    private uint _interval = 0x8000;
    private int _count;

    /// <summary>Begins to decode.</summary>
    /// <param name="data">The data.</param>
    public ArithmeticDecoder(ReadOnlyMemory<byte> data)
    {
        _data = data;
        _code = (uint)ByteAt(0) << 16;
        ReadByte();
        _code <<= 7;
        _count -= 7;
    }

    /// <summary>Decodes a bit.</summary>
    /// <param name="contexts">The states of the contexts: twice the state, and the likelier bit.</param>
    /// <param name="context">The context.</param>
    public int Bit(byte[] contexts, int context)
    {
        ref var cell = ref contexts[context];
        var (probability, likely, unlikely, changes) = States[cell >> 1];
        var bit = cell & 1;
        _interval -= probability;
        bool isLikely;
        if (_code >> 16 < probability)
        {
            isLikely = _interval < probability;
            _interval = probability;
        }
        else
        {
            _code -= (uint)probability << 16;
            if ((_interval & 0x8000) != 0)
            {
                return bit;
            }

            isLikely = _interval >= probability;
        }

        if (isLikely)
        {
            cell = (byte)((likely << 1) | bit);
        }
        else
        {
            cell = (byte)((unlikely << 1) | (changes ? 1 - bit : bit));
            bit = 1 - bit;
        }

        Renormalize();
        return bit;
    }

    private void Renormalize()
    {
        do
        {
            if (_count == 0)
            {
                ReadByte();
            }

            _interval <<= 1;
            _code <<= 1;
            _count--;
        }
        while ((_interval & 0x8000) == 0);
    }

    private void ReadByte()
    {
        if (ByteAt(_at) != 0xFF)
        {
            _at++;
            _code += (uint)ByteAt(_at) << 8;
            _count = 8;
        }
        else if (ByteAt(_at + 1) > 0x8F)
        {
            // The end, or what stands for it: an encoder may leave out all that a decoder reads here anyway.
            _code += 0xFF00;
            _count = 8;
        }
        else
        {
            _at++;
            _code += (uint)ByteAt(_at) << 9;
            _count = 7;
        }
    }

    private byte ByteAt(int at) => at < _data.Length ? _data.Span[at] : (byte)0xFF;
}
