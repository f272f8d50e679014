using System.Text;

namespace ReportExtractor.CorpusGenerator.Grids;

/// <summary>Measures text in columns of a terminal: wide East Asian characters fill two.</summary>
public static class DisplayWidth
{
    /// <summary>The width of a character in columns.</summary>
    public static int Of(char character) => character switch
    {
        >= '\u1100' and <= '\u115F' => 2,
        >= '\u2E80' and <= '\uA4CF' => 2,
        >= '\uAC00' and <= '\uD7A3' => 2,
        >= '\uF900' and <= '\uFAFF' => 2,
        >= '\uFE30' and <= '\uFE6F' => 2,
        >= '\uFF00' and <= '\uFF60' => 2,
        >= '\uFFE0' and <= '\uFFE6' => 2,
        _ => 1,
    };

    /// <summary>The width of a text in columns.</summary>
    public static int Of(string text) => text.Sum(Of);

    /// <summary>Adds spaces to a text up to a width.</summary>
    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    /// <summary>Wraps a text at a width. Its own line breaks are kept.</summary>
    public static List<string> Wrap(string text, int width)
    {
        List<string> lines = [];
        foreach (var part in text.Split('\n'))
        {
            var line = new StringBuilder();
            var used = 0;
            foreach (var character in part)
            {
                if (used + Of(character) > width && line.Length > 0)
                {
                    lines.Add(line.ToString());
                    line.Clear();
                    used = 0;
                }

                line.Append(character);
                used += Of(character);
            }

            lines.Add(line.ToString());
        }

        return lines;
    }
}
