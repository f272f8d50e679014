namespace ReportExtractor.Readers.Html.Scanning;

/// <summary>
/// Estimates, before a page is parsed, the cost of its texts: the parser cuts a text at every <c>&lt;</c> that begins no element, and
/// copies all the text before it for each piece.
/// </summary>
internal sealed class HtmlPieces
{
    /// <summary>The most characters copied: a third of a second. Texts of real pages have a few such pieces.</summary>
    private const long MostCopied = 300_000_000;

    // Elements with nothing but text up to their end tag (HTML Living Standard §13.2.5.2, §13.2.5.3). Scripts are cut in another way.
    private static readonly string[] TextOnly = ["textarea", "title", "style", "xmp", "iframe", "noembed", "noframes"];

    private int _start;
    private int _textEnd;
    private long _copied;

    /// <summary>True if the texts cost more than those of any real page.</summary>
    public bool AreBeyondLimits => _copied > MostCopied;

    /// <summary>Counts a <c>&lt;</c>.</summary>
    /// <param name="html">The page.</param>
    /// <param name="at">Its index.</param>
    /// <param name="name">The name of the element that begins there; empty if none does.</param>
    public void Count(string html, int at, ReadOnlySpan<char> name)
    {
        if (name.IsEmpty)
        {
            _copied += at - _start;
            return;
        }

        _start = at;
        foreach (var element in TextOnly)
        {
            // Each text is searched once, even if the beginning of another one seems to be in it.
            if (at >= _textEnd && name.Equals(element, StringComparison.OrdinalIgnoreCase))
            {
                var end = html.IndexOf("</" + element, at, StringComparison.OrdinalIgnoreCase);
                _textEnd = end < 0 ? html.Length : end;
                _copied += (long)html.AsSpan(at, _textEnd - at).Count('<') * (_textEnd - at) / 2;
            }
        }
    }
}
