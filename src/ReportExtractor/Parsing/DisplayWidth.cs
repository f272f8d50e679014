namespace ReportExtractor.Parsing;

/// <summary>The width of text in columns of a fixed pitch: Chinese characters and full-width forms have two columns.</summary>
internal static class DisplayWidth
{
    /// <summary>The width of one character.</summary>
    /// <param name="c">The character.</param>
    public static int Of(char c) => c switch
    {
        < '\u1100' => 1,
        '\u200B' or '\uFEFF' => 0,
        >= '\u2E80' and <= '\uA4CF' or >= '\uAC00' and <= '\uD7A3' or >= '\uF900' and <= '\uFAFF' => 2,
        >= '\uFE30' and <= '\uFE4F' or >= '\uFF00' and <= '\uFF60' or >= '\uFFE0' and <= '\uFFE6' => 2,
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

    /// <summary>True for a character of two columns.</summary>
    /// <param name="c">The character.</param>
    public static bool IsWide(char c) => Of(c) > 1;

    /// <summary>The index of the first character of a line at or after a column.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">The index to start from.</param>
    /// <param name="column">The column of the character at that index; on return, the column of the character found.</param>
    /// <param name="to">The column to find, from 0.</param>
    public static int IndexAt(string line, int start, ref int column, int to)
    {
        while (start < line.Length && column < to)
        {
            column += Of(line[start++]);
        }

        return start;
    }
}
