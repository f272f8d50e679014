namespace ReportExtractor.Readers.Text;

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

    /// <summary>The characters of a line between two columns.</summary>
    /// <param name="line">The line.</param>
    /// <param name="from">The first column, from 0.</param>
    /// <param name="to">The column behind the last.</param>
    /// <param name="start">The index of the first character taken.</param>
    public static string Slice(string line, int from, int to, out int start)
    {
        var column = 0;
        var i = 0;
        while (i < line.Length && column < from)
        {
            column += Of(line[i++]);
        }

        start = i;
        while (i < line.Length && column < to)
        {
            column += Of(line[i++]);
        }

        return line[start..i];
    }
}
