using System.Text;

namespace ReportExtractor.CorpusGenerator.Grids;

/// <summary>A page of text in which each column has one character, or half of a wide one.</summary>
internal sealed class Canvas
{
    private const char Free = '\0';
    private const char RightHalf = '\uFFFF';

    private readonly List<List<char>> _lines = [];

    /// <summary>Places a text over whatever is there.</summary>
    public void Place(int line, int column, string text)
    {
        while (_lines.Count <= line)
        {
            _lines.Add([]);
        }

        var target = _lines[line];
        foreach (var character in text)
        {
            var width = DisplayWidth.Of(character);
            while (target.Count < column + width)
            {
                target.Add(Free);
            }

            FreeHalves(target, column, width);
            target[column] = character;
            if (width == 2)
            {
                target[column + 1] = RightHalf;
            }

            column += width;
        }
    }

    /// <summary>Clears the other half of each wide character that is painted over by half, so that the line keeps its width.</summary>
    private static void FreeHalves(List<char> target, int column, int width)
    {
        if (target[column] == RightHalf)
        {
            target[column - 1] = Free;
        }

        if (column + width < target.Count && target[column + width] == RightHalf)
        {
            target[column + width] = Free;
        }
    }

    /// <summary>The lines, without spaces at their ends.</summary>
    public IEnumerable<string> Lines()
    {
        foreach (var line in _lines)
        {
            var text = new StringBuilder();
            foreach (var character in line.Where(character => character != RightHalf))
            {
                text.Append(character == Free ? ' ' : character);
            }

            yield return text.ToString().TrimEnd(' ');
        }
    }
}
