namespace ReportExtractor.Parsing;

/// <summary>How wide text prints in columns of a fixed pitch: Chinese characters and full-width forms take two.</summary>
internal static class DisplayWidth
{
    /// <summary>The width of one character.</summary>
    /// <param name="c">The character.</param>
    public static int Of(char c) => c switch
    {
        < '\u1100' => 1,
        '\u200B' or '\uFEFF' => 0,
        >= '\u2E80' and <= '\uA4CF' or >= '\uAC00' and <= '\uD7A3' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE4F' or >= '\uFF00' and <= '\uFF60' or >= '\uFFE0' and <= '\uFFE6' => 2,
        >= '\uD800' and <= '\uDFFF' => 1,
        _ => 1,
    };

    /// <summary>The width of a text.</summary>
    /// <param name="text">The text.</param>
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var c in text)
        {
            width += Of(c);
        }

        return width;
    }

    /// <summary>The index of the first character of a line that begins at a column or behind it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">The index to go on from.</param>
    /// <param name="column">The column at which that character begins; on return, at which the one found does.</param>
    /// <param name="to">The column, from 0.</param>
    public static int IndexAt(string line, int start, ref int column, int to)
    {
        while (start < line.Length && column < to)
        {
            column += Of(line[start++]);
        }

        return start;
    }
}
