using System.Collections.Frozen;
using ReportExtractor.Pdf.Syntax;

namespace ReportExtractor.Pdf.Content.Tokens;

/// <summary>The operators of content streams (ISO 32000-1 Annex A).</summary>
internal static class ContentOperators
{
    private static readonly FrozenSet<string> Known = new[]
    {
        "b", "B", "b*", "B*", "BDC", "BI", "BMC", "BT", "BX", "c", "cm", "CS", "cs", "d", "d0", "d1", "Do", "DP", "EI", "EMC", "ET", "EX",
        "f", "F", "f*", "G", "g", "gs", "h", "i", "ID", "j", "J", "K", "k", "l", "m", "M", "MP", "n", "q", "Q", "re", "RG", "rg", "ri",
        "s", "S", "SC", "sc", "SCN", "scn", "sh", "T*", "Tc", "Td", "TD", "Tf", "Tj", "TJ", "TL", "Tm", "Tr", "Ts", "Tw", "Tz", "v", "w",
        "W", "W*", "y", "'", "\"",
    }.ToFrozenSet();

    private static readonly int Longest = Known.Max(word => word.Length);

    /// <summary>
    /// The operator that a keyword is. If the space between two operators is missing, as in <c>ETBT</c>, it is the first one, and
    /// the lexer continues after it.
    /// </summary>
    /// <param name="lexer">The lexer; its current token is the keyword.</param>
    public static string First(PdfLexer lexer)
    {
        var word = lexer.Text;
        if (Known.Contains(word) || word.Length != lexer.Position - lexer.Start)
        {
            return word;
        }

        var length = FirstLength(word);
        if (length == 0)
        {
            return word;
        }

        lexer.Position = lexer.Start + length;
        return word[..length];
    }

    /// <summary>The length of the first operator if the whole word is a sequence of operators; otherwise 0.</summary>
    private static int FirstLength(string word)
    {
        // From the end: for each suffix that is a sequence of operators, the length of its first operator.
        var first = new int[word.Length + 1];
        first[word.Length] = 1;
        for (var from = word.Length - 1; from >= 0; from--)
        {
            for (var length = Math.Min(Longest, word.Length - from); length > 0 && first[from] == 0; length--)
            {
                if (first[from + length] > 0 && Known.Contains(word.Substring(from, length)))
                {
                    first[from] = length;
                }
            }
        }

        return first[0];
    }
}
