namespace ReportExtractor.Readers.Rtf;

/// <summary>The colours of an RTF file, as far as letters in them are seen on paper (Rich Text Format Specification 1.9.1, "Color Table").</summary>
internal sealed class RtfColors
{
    /// <summary>From here on, of 255, a colour is as good as white.</summary>
    private const int LeastWhite = 250;

    /// <summary>A lie must not cost memory; real tables have some twenty.</summary>
    private const int MostColors = 10_000;

    private readonly List<bool> _areWhite = [];
    private int _least = byte.MaxValue;
    private bool _isSet;

    /// <summary>Takes a part of a colour.</summary>
    /// <param name="word">Its control word.</param>
    /// <param name="parameter">How much of it there is, of 255.</param>
    public void Take(string word, int? parameter)
    {
        if (word is "red" or "green" or "blue")
        {
            (_least, _isSet) = (Math.Min(_least, parameter ?? 0), true);
        }
    }

    /// <summary>A colour ends. The first, of which nothing is said, is that of letters of no other.</summary>
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
