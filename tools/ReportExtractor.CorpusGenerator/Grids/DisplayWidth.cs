using System.Text;

namespace ReportExtractor.CorpusGenerator.Grids;

/// <summary>Text measured in columns of a terminal: wide East Asian characters take two.</summary>
public static class DisplayWidth
{
    /// <summary>The columns that a character takes.</summary>
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

    /// <summary>The columns that a text takes.</summary>
    public static int Of(string text) => text.Sum(Of);

    /// <summary>The text with spaces after it up to a width.</summary>
    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    /// <summary>Breaks a text into lines of at most a width; its own line breaks stay.</summary>
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
