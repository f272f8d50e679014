namespace ReportExtractor.Imaging.Tests.Decoding;

/// <summary>Encodes bits by the probabilities of their contexts (ITU-T T.88, Annex E), for the decoder under test.</summary>
internal sealed class ArithmeticEncoder
{
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

    private readonly List<byte> _bytes = [0];
    private readonly byte[] _contexts = new byte[1 << 16];
    private uint _code;
    private uint _interval = 0x8000;
    private int _count = 12;

    /// <summary>Encodes a bit (figures E.4 to E.7).</summary>
    public void Encode(int context, int bit)
    {
        ref var cell = ref _contexts[context];
        var (probability, likely, unlikely, changes) = States[cell >> 1];
        var isLikely = bit == (cell & 1);
        _interval -= probability;
        if (isLikely && (_interval & 0x8000) != 0)
        {
            _code += probability;
            return;
        }

        if (isLikely == (_interval < probability))
        {
            _interval = probability;
        }
        else
        {
            _code += probability;
        }

        cell = isLikely ? (byte)((likely << 1) | (cell & 1)) : (byte)((unlikely << 1) | (changes ? 1 - (cell & 1) : cell & 1));
        do
        {
            _interval <<= 1;
            _code <<= 1;
            if (--_count == 0)
            {
                WriteByte();
            }
        }
        while ((_interval & 0x8000) == 0);
    }

    /// <summary>Ends the data (figure E.11).</summary>
    public byte[] Finish()
    {
        var upper = _code + _interval;
        _code |= 0xFFFF;
        _code -= _code >= upper ? 0x8000u : 0;
        for (var i = 0; i < 2; i++)
        {
            _code <<= _count;
            WriteByte();
        }

        return [.. _bytes.Skip(1), 0xFF, 0xAC];
    }

    /// <summary>Figure E.9.</summary>
    private void WriteByte()
    {
        if (_bytes[^1] != 0xFF && _code >= 0x8000000)
        {
            _bytes[^1]++;
            _code &= 0x7FFFFFF;
        }

        var isStuffed = _bytes[^1] == 0xFF;
        (var shift, _count) = isStuffed ? (20, 7) : (19, 8);
        _bytes.Add((byte)(_code >> shift));
        _code &= (1u << shift) - 1;
    }
}
