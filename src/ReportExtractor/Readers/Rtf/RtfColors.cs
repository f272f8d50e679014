using ReportExtractor.Readers.Flow;

namespace ReportExtractor.Readers.Rtf;

/// <summary>The colours of an RTF file (Rich Text Format Specification 1.9.1, "Color Table").</summary>
internal sealed class RtfColors
{
    /// <summary>The most colours: real tables have some twenty, and a hostile one must not cost memory.</summary>
    private const int MostColors = 10_000;

    private readonly List<int?> _colors = [];
    private int _color;
    private bool _isSet;

    /// <summary>Adds the red, green or blue of a colour.</summary>
    /// <param name="word">Its control word.</param>
    /// <param name="parameter">Its value, of 255.</param>
    public void Add(string word, int? parameter)
    {
        if (word is "red" or "green" or "blue")
        {
            var shift = word switch { "red" => 16, "green" => 8, _ => 0 };
            _color |= Math.Clamp(parameter ?? 0, 0, byte.MaxValue) << shift;
            _isSet = true;
        }
    }

    /// <summary>Ends a colour. The first one is usually empty: the default colour.</summary>
    public void End()
    {
        if (_colors.Count < MostColors)
        {
            _colors.Add(_isSet ? _color : null);
        }

        (_color, _isSet) = (0, false);
    }

    /// <summary>A colour; null for the default one, or one that is not in the table.</summary>
    /// <param name="number">The number of the colour.</param>
    public int? Find(int number) => number >= 0 && number < _colors.Count ? _colors[number] : null;

    /// <summary>What a colour puts behind letters. The number 0 stands for none.</summary>
    /// <param name="number">The number of the colour.</param>
    public Ground GroundOf(int number) =>
        number <= 0 ? Ground.Paper : Find(number) is { } color ? Ground.Of(color) : Ground.Unknown;
}
