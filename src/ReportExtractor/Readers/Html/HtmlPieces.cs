namespace ReportExtractor.Readers.Html;

/// <summary>
/// Estimates, before a page is parsed, what it costs to put its texts together: the parser cuts a text at every <c>&lt;</c> that begins no
/// element, and copies all of the text before for each piece.
/// </summary>
internal sealed class HtmlPieces
{
    /// <summary>So many characters are copied in a third of a second. Texts of real pages have a few such pieces.</summary>
    private const long MostCopied = 300_000_000;

    // What stands in these is text, up to their end tag (HTML Living Standard §13.2.5.2, §13.2.5.3). Scripts are cut in another way.
    private static readonly string[] TextOnly = ["textarea", "title", "style", "xmp", "iframe", "noembed", "noframes"];

    private int _start;
    private int _textEnd;
    private long _copied;

    /// <summary>True where putting the texts together takes longer than any real page's.</summary>
    public bool AreBeyondLimits => _copied > MostCopied;

    /// <summary>Takes a <c>&lt;</c>.</summary>
    /// <param name="html">The page.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="name">The name of the element that begins there; empty where none does.</param>
    public void Take(string html, int at, ReadOnlySpan<char> name)
    {
        if (name.IsEmpty)
        {
            _copied += at - _start;
            return;
        }

        _start = at;
        foreach (var element in TextOnly)
        {
            // Each text is looked at once, whatever looks like the beginning of another in it.
            if (at >= _textEnd && name.Equals(element, StringComparison.OrdinalIgnoreCase))
            {
                var end = html.IndexOf("</" + element, at, StringComparison.OrdinalIgnoreCase);
                _textEnd = end < 0 ? html.Length : end;
                _copied += (long)html.AsSpan(at, _textEnd - at).Count('<') * (_textEnd - at) / 2;
            }
        }
    }
}
