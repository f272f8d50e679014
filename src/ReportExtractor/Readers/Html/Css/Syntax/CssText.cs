using System.Globalization;
using System.Text;

namespace ReportExtractor.Readers.Html.Css.Syntax;

/// <summary>
/// Splits the text of style sheets and <c>style</c> attributes by CSS Syntax Level 3, with its strings, escapes, comments and brackets.
/// </summary>
internal static class CssText
{
    /// <summary>Replaces a comment: it separates words, and no style sheet has this character (CSS Syntax §3.3 removes U+0000).</summary>
    private const char Comment = '\0';

    /// <summary>The last value of a property in declarations, or null.</summary>
    /// <param name="declarations">The text of a <c>style</c> attribute.</param>
    /// <param name="property">The property's name, in lower case.</param>
    public static string? Value(string declarations, string property) =>
        declarations.Contains(property, StringComparison.OrdinalIgnoreCase) || declarations.Contains('\\')
            ? Declarations(declarations).LastOrDefault(declaration => declaration.Property == property)?.Value
            : null;

    /// <summary>The declarations of a <c>style</c> attribute.</summary>
    /// <param name="text">The attribute's value.</param>
    public static IEnumerable<CssDeclaration> Declarations(string text)
    {
        if (text.Contains("/*", StringComparison.Ordinal))
        {
            text = WithoutComments(text);
        }

        for (var start = 0; start < text.Length;)
        {
            var end = Find(text, start, text.Length, ";");
            if (Declaration(text.AsSpan(start, end - start)) is { } declaration)
            {
                yield return declaration;
            }

            start = end + 1;
        }
    }

    /// <summary>A declaration (§5.4.6), or null.</summary>
    /// <param name="text">Its text, without comments (<see cref="WithoutComments"/>).</param>
    public static CssDeclaration? Declaration(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        if (colon <= 0)
        {
            return null;
        }

        var value = Plain(text[(colon + 1)..]).Trim();
        var mark = value.LastIndexOf('!');
        var isImportant = mark >= 0 && value.AsSpan(mark + 1).Trim().Equals("important", StringComparison.OrdinalIgnoreCase);
        var property = Plain(text[..colon]).Trim().ToLowerInvariant();
        var written = isImportant ? value[..mark].TrimEnd() : value;
        return new CssDeclaration(property, written.ToLowerInvariant(), isImportant) { Written = written };
    }

    /// <summary>A sheet without its comments, and without the marks of an HTML comment around it in old pages (§9).</summary>
    /// <param name="sheet">The sheet.</param>
    public static string WithoutComments(string sheet)
    {
        var text = new StringBuilder(sheet.Length);
        for (var i = 0; i < sheet.Length;)
        {
            if (sheet[i] is '"' or '\'' or '\\')
            {
                var end = Step(sheet, i, sheet.Length);
                text.Append(sheet, i, end - i);
                i = end;
            }
            else if (Starts(sheet, i, "/*"))
            {
                var end = sheet.IndexOf("*/", i + 2, StringComparison.Ordinal);
                text.Append(Comment);
                i = end < 0 ? sheet.Length : end + 2;
            }
            else if (Starts(sheet, i, "<!--") || Starts(sheet, i, "-->"))
            {
                i += sheet[i] == '<' ? 4 : 3;
            }
            else
            {
                text.Append(sheet[i] == Comment ? '\uFFFD' : sheet[i]);
                i++;
            }
        }

        return text.ToString();
    }

    /// <summary>The text of a selector: a comment in it separates nothing.</summary>
    /// <param name="text">The selector.</param>
    public static string Selector(ReadOnlySpan<char> text) => text.ToString().Replace("\0", "", StringComparison.Ordinal).Trim();

    /// <summary>The selectors of a list, separated by commas outside of brackets.</summary>
    /// <param name="list">The list.</param>
    public static IEnumerable<string> Selectors(string list)
    {
        for (var start = 0; start <= list.Length;)
        {
            var end = Find(list, start, list.Length, ",");
            yield return list[start..end].Trim();
            start = end + 1;
        }
    }

    /// <summary>The address in <c>url(…)</c> or in quotes.</summary>
    /// <param name="value">The value.</param>
    public static string Address(string value)
    {
        var isFunction = value.StartsWith("url(", StringComparison.OrdinalIgnoreCase);
        var inner = isFunction ? value[4..].TrimEnd(')').Trim() : value.Trim();
        return Plain(inner is ['"', .., '"'] or ['\'', .., '\''] ? inner[1..^1] : inner);
    }

    /// <summary>The words of a value, separated by blanks outside of brackets.</summary>
    /// <param name="value">The value.</param>
    public static List<string> Words(string value)
    {
        var words = new List<string>();
        for (var start = 0; start < value.Length;)
        {
            var end = Find(value, start, value.Length, " \t\r\n\f");
            if (end > start)
            {
                words.Add(value[start..end]);
            }

            start = end + 1;
        }

        return words;
    }

    /// <summary>The functions of a value: names and what is in their brackets.</summary>
    /// <param name="value">The value, or null.</param>
    public static IEnumerable<(string Name, string Argument)> Functions(string? value) =>
        Words(value ?? "").Where(word => word.EndsWith(')') && word.Contains('('))
            .Select(word => (word[..word.IndexOf('(')], word[(word.IndexOf('(') + 1)..^1].Trim()));

    /// <summary>
    /// The first of some characters outside of strings, escapes, and round and square brackets; the end if there is none.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The index to start from.</param>
    /// <param name="end">The end, exclusive.</param>
    /// <param name="wanted">The characters.</param>
    public static int Find(string text, int start, int end, string wanted)
    {
        var depth = 0;
        for (var i = start; i < end; i = Step(text, i, end))
        {
            if (depth == 0 && wanted.Contains(text[i]))
            {
                return i;
            }

            depth = text[i] switch { '(' or '[' => depth + 1, ')' or ']' => Math.Max(0, depth - 1), _ => depth };
        }

        return end;
    }

    /// <summary>The closing brace of a block, or the end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The index behind its opening brace.</param>
    /// <param name="end">The end, exclusive.</param>
    public static int FindClose(string text, int start, int end)
    {
        var depth = 1;
        for (var i = start; i < end; i = Step(text, i, end))
        {
            depth += text[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>The index behind a character, or behind the string or escape that begins with it (§4.3.5, §4.3.7).</summary>
    private static int Step(string text, int at, int end)
    {
        if (text[at] == '\\')
        {
            return Math.Min(end, at + 2);
        }

        if (text[at] is not ('"' or '\''))
        {
            return at + 1;
        }

        for (var i = at + 1; i < end; i++)
        {
            if (text[i] == text[at] || text[i] is '\n' or '\r' or '\f')
            {
                return i + 1;
            }

            i += text[i] == '\\' ? 1 : 0;
        }

        return end;
    }

    /// <summary>Text with its escapes resolved (§4.3.7): a backslash and hexadecimal digits are the number of a character.</summary>
    private static string Plain(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny('\\', Comment) < 0)
        {
            return text.ToString();
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                plain.Append(text[i] == Comment ? ' ' : text[i]);
                continue;
            }

            var digits = 0;
            while (digits < 6 && i + 1 + digits < text.Length && char.IsAsciiHexDigit(text[i + 1 + digits]))
            {
                digits++;
            }

            if (digits == 0)
            {
                plain.Append(text[++i]);
                continue;
            }

            var code = int.Parse(text.Slice(i + 1, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            plain.Append(Rune.TryCreate(code, out var rune) && code > 0 ? rune : Rune.ReplacementChar);
            i += digits;
            i += i + 1 < text.Length && text[i + 1] is ' ' or '\t' or '\n' ? 1 : 0;
        }

        return plain.ToString();
    }

    private static bool Starts(string text, int at, string with) => string.CompareOrdinal(text, at, with, 0, with.Length) == 0;
}
