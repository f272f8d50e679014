namespace ReportExtractor.Readers.Rtf;

/// <summary>
/// The colours of an RTF file: which letters can't be seen on paper (Rich Text Format Specification 1.9.1, "Color Table").
/// </summary>
internal sealed class RtfColors
{
    /// <summary>The least red, green and blue, of 255, of a colour that looks white.</summary>
    private const int LeastWhite = 250;

    /// <summary>The most colours: real tables have some twenty, and a hostile one must not cost memory.</summary>
    private const int MostColors = 10_000;

    private readonly List<bool> _areWhite = [];
    private int _least = byte.MaxValue;
    private bool _isSet;

    /// <summary>Adds the red, green or blue of a colour.</summary>
    /// <param name="word">Its control word.</param>
    /// <param name="parameter">Its value, of 255.</param>
    public void Add(string word, int? parameter)
    {
        if (word is "red" or "green" or "blue")
        {
            (_least, _isSet) = (Math.Min(_least, parameter ?? 0), true);
        }
    }

    /// <summary>Ends a colour. The first one is usually empty: the default colour.</summary>
    public void End()
    {
        if (_areWhite.Count < MostColors)
        {
            _areWhite.Add(_isSet && _least >= LeastWhite);
        }

        (_least, _isSet) = (byte.MaxValue, false);
    }

    /// <summary>True for white.</summary>
    /// <param name="color">The number of the colour.</param>
    public bool IsWhite(int color) => color >= 0 && color < _areWhite.Count && _areWhite[color];
}
