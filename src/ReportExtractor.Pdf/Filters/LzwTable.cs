namespace ReportExtractor.Pdf.Filters;

/// <summary>The code table of LZW (ISO 32000-1 §7.4.4.2).</summary>
internal sealed class LzwTable
{
    /// <summary>The code that clears the table.</summary>
    public const int ClearCode = 256;

    // The first free code, and the lengths of codes in bits.
    private const int FirstFree = 258;
    private const int MinBits = 9;
    private const int MaxBits = 12;
    private const int Size = 1 << MaxBits;

    // The sequence of a code is the sequence of its prefix and one more byte.
    private readonly ushort[] _prefixes = new ushort[Size];
    private readonly byte[] _lasts = new byte[Size];
    private readonly ushort[] _lengths = new ushort[Size];
    private readonly int _early;
    private int _next = FirstFree;
    private int _previous = -1;

    /// <summary>Creates a table of single bytes.</summary>
    /// <param name="isEarly">True if codes get longer one code early.</param>
    public LzwTable(bool isEarly)
    {
        _early = isEarly ? 1 : 0;
        for (var i = 0; i < ClearCode; i++)
        {
            _lasts[i] = (byte)i;
            _lengths[i] = 1;
        }
    }

    /// <summary>The current length of codes in bits.</summary>
    public int Bits { get; private set; } = MinBits;

    /// <summary>Returns to a table of single bytes.</summary>
    public void Clear()
    {
        _next = FirstFree;
        Bits = MinBits;
        _previous = -1;
    }

    /// <summary>Adds the entry that follows from a code and the one before it.</summary>
    /// <param name="code">The code.</param>
    /// <returns>False if the code is undefined.</returns>
    public bool TryAdd(int code)
    {
        if (code > _next || (code == _next && (_previous < 0 || _next >= Size)))
        {
            return false;
        }

        if (_previous >= 0 && _next < Size)
        {
            _prefixes[_next] = (ushort)_previous;
            _lengths[_next] = (ushort)(_lengths[_previous] + 1);
            _lasts[_next] = First(code == _next ? _previous : code);
            _next++;
        }

        _previous = code;
        if (_next + _early >= 1 << Bits && Bits < MaxBits)
        {
            Bits++;
        }

        return true;
    }

    /// <summary>Writes the sequence of a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="output">The output.</param>
    public void Write(int code, BoundedOutput output)
    {
        int length = _lengths[code];
        var room = output.Room(length);
        for (var i = length - 1; i >= 0; i--)
        {
            room[i] = _lasts[code];
            code = _prefixes[code];
        }

        output.Advance(length);
    }

    /// <summary>The first byte of a code's sequence.</summary>
    private byte First(int code)
    {
        while (code >= FirstFree)
        {
            code = _prefixes[code];
        }

        return (byte)code;
    }
}
