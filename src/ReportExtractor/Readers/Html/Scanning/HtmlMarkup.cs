namespace ReportExtractor.Readers.Html.Scanning;

/// <summary>
/// Finds the ends of tags and comments as the parser does (HTML Living Standard §13.2.5): values in quotes, and elements with nothing but
/// text, in which a <c>&lt;</c> begins no tag, are understood. Behind elements with other rules the ends are not sure, and every
/// <c>&lt;</c> counts as the beginning of a tag.
/// </summary>
/// <param name="html">The page.</param>
internal sealed class HtmlMarkup(string html)
{
    /// <summary>The most attributes of one element: the parser compares each with all before it. Real elements have some ten.</summary>
    private const int MostAttributes = 2_000;

    // Elements with nothing but text up to their end tag (§13.2.5.2 to §13.2.5.4).
    private static readonly string[] TextOnly = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"];

    // Elements with other rules: in drawings and formulas no element has nothing but text; in selects and frame sets tags are ignored.
    private static readonly string[] OtherRules = ["svg", "math", "select", "frameset", "plaintext"];

    private bool _isLost;
    private int _lateEnd = -1;
    private int _attributes;

    /// <summary>True if the last tag has more attributes than any real one.</summary>
    public bool HasTooManyAttributes => _attributes > MostAttributes;

    /// <summary>The index of the last character of the tag, comment or text that begins at a place.</summary>
    /// <param name="at">The index of a <c>&lt;</c>.</param>
    /// <param name="name">The name of the tag that begins there; empty if none does.</param>
    /// <param name="closes">True for an end tag.</param>
    public int LastOf(int at, ReadOnlySpan<char> name, bool closes)
    {
        _attributes = 0;
        if (name.IsEmpty)
        {
            return _isLost ? at : LastOfOther(at);
        }

        var last = LastOfTag(at + name.Length + (closes ? 2 : 1));
        _isLost |= IsAmong(OtherRules, name);
        return _isLost ? at : !closes && IsAmong(TextOnly, name) ? LastOfText(last, name) : last;
    }

    private static bool IsAmong(string[] names, ReadOnlySpan<char> name)
    {
        foreach (var one in names)
        {
            if (name.Equals(one, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A comment, or markup that is read as one up to the next <c>&gt;</c>; otherwise a character of text.</summary>
    private int LastOfOther(int at)
    {
        if (string.CompareOrdinal(html, at, "<!--", 0, 4) == 0)
        {
            var end = html.IndexOf("-->", at + 2, StringComparison.Ordinal);
            end = end < 0 ? html.Length : end + 2;
            return Math.Min(end, LateEnd(at + 4));
        }

        return html[at + 1] is '!' or '?' or '/' && html.IndexOf('>', at + 1) is var close ? close < 0 ? html.Length : close : at;
    }

    /// <summary>The other end of comments, <c>--!&gt;</c>. Its place is kept, so that the page is searched once.</summary>
    private int LateEnd(int from)
    {
        if (_lateEnd < from)
        {
            _lateEnd = html.IndexOf("--!>", from, StringComparison.Ordinal) is >= 0 and var end ? end : html.Length;
        }

        return _lateEnd < html.Length ? _lateEnd + 3 : html.Length;
    }

    /// <summary>Reads the attributes of a tag (§13.2.5.32 to §13.2.5.39).</summary>
    private int LastOfTag(int at)
    {
        while (true)
        {
            at = Skip(at, static c => IsBlank(c) || c == '/');
            if (at >= html.Length || html[at] == '>' || HasTooManyAttributes)
            {
                return at;
            }

            _attributes++;
            at = Skip(Skip(at + 1, static c => !IsBlank(c) && c is not ('/' or '>' or '=')), IsBlank);
            if (at >= html.Length || html[at] != '=')
            {
                continue;
            }

            at = Skip(at + 1, IsBlank);
            if (at < html.Length && html[at] is '"' or '\'')
            {
                var close = html.IndexOf(html[at], at + 1);
                at = close < 0 ? html.Length : close + 1;
            }
            else
            {
                at = Skip(at, static c => !IsBlank(c) && c != '>');
            }
        }
    }

    /// <summary>
    /// Text up to the end tag with its name. A script may have comments with scripts in them, which continue after the end tag: behind
    /// these, ends are not sure.
    /// </summary>
    private int LastOfText(int from, ReadOnlySpan<char> name)
    {
        var end = from;
        do
        {
            var step = html.AsSpan(Math.Min(end + 1, html.Length)).IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
            end = step >= 0 ? end + 1 + step : html.Length;
        }
        while (end + name.Length + 2 < html.Length && !EndsName(html[end + name.Length + 2]));

        var text = html.AsSpan(Math.Min(from, html.Length), Math.Max(0, end - from));
        _isLost |= name.Equals("script", StringComparison.OrdinalIgnoreCase) && text.Contains("<!--", StringComparison.Ordinal);
        return end - 1;
    }

    private static bool EndsName(char c) => IsBlank(c) || c is '/' or '>';

    private int Skip(int at, Func<char, bool> skips)
    {
        while (at < html.Length && skips(html[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
