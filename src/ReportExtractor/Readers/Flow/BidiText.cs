using System.Buffers;
using System.Globalization;
using System.Text;
using ReportExtractor.Parsing;

namespace ReportExtractor.Readers.Flow;

/// <summary>
/// Text in the order in which it is seen: characters that order or join others, and are not seen themselves, are carried out (Unicode
/// Annex 9, Bidirectional Algorithm §2; Unicode Standard §23.2).
/// </summary>
internal static class BidiText
{
    private const char Override = '\u202E';

    // Marks, embeddings, overrides and isolates, and what ends them. Digits keep their order in all of them but the override.
    private const string Controls = "\u200E\u200F\u061C\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private static readonly SearchValues<char> Unseen = SearchValues.Create(Controls + TextCharacters.WithoutWidth);

    // What begins a run that ends with the next of the other ones.
    private const string Beginnings = "\u202A\u202B\u202D\u202E";
    private const char End = '\u202C';

    /// <summary>A text as it is seen.</summary>
    /// <param name="text">The text.</param>
    public static string Shown(string text)
    {
        if (text.AsSpan().IndexOfAny(Unseen) < 0)
        {
            return text;
        }

        var shown = new StringBuilder(text.Length);
        foreach (var (line, index) in text.Split('\n').Select((line, index) => (line, index)))
        {
            shown.Append(index > 0 ? "\n" : "").Append(ShownLine(line));
        }

        return shown.ToString();
    }

    /// <summary>A text with the characters of each line in the opposite order.</summary>
    /// <param name="text">The text.</param>
    public static string Turned(string text) => string.Join('\n', text.Split('\n').Select(TurnedLine));

    private static string TurnedLine(string line)
    {
        var characters = new List<string>();
        for (var all = StringInfo.GetTextElementEnumerator(line); all.MoveNext();)
        {
            characters.Add(all.GetTextElement());
        }

        characters.Reverse();
        return string.Concat(characters);
    }

    private static string ShownLine(string line)
    {
        var shown = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == Override)
            {
                var end = EndOf(line, i);
                shown.Append(TurnedLine(Plain(line[(i + 1)..end])));
                i = end;
            }
            else if (!IsUnseen(line, i))
            {
                shown.Append(line[i]);
            }
        }

        return shown.ToString();
    }

    private static string Plain(string run) => string.Concat(run.Where((_, i) => !IsUnseen(run, i)));

    /// <summary>True for a character that is not seen. Without a width, only one between digits is certainly no separator.</summary>
    private static bool IsUnseen(string line, int at) =>
        Controls.Contains(line[at])
        || (TextCharacters.WithoutWidth.Contains(line[at]) && at > 0 && at + 1 < line.Length
            && TextCharacters.IsDigit(line[at - 1]) && TextCharacters.IsDigit(line[at + 1]));

    private static int EndOf(string line, int start)
    {
        var depth = 0;
        for (var i = start; i < line.Length; i++)
        {
            depth += Beginnings.Contains(line[i]) ? 1 : line[i] == End ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return line.Length;
    }
}
