using System.Buffers;
using ReportExtractor.Documents;

namespace ReportExtractor.Readers.Html.Scanning;

/// <summary>
/// Counts the open elements of a page before it is parsed, by the rules of the parser (HTML Living Standard §13.2.6.4.7): deep nesting
/// would exhaust the stack and, because the parser searches the open elements again and again, the time.
/// </summary>
internal sealed class HtmlDepth
{
    /// <summary>The deepest nesting: that of browsers. A layout table around a report has some ten levels.</summary>
    private const int Deepest = 512;

    /// <summary>The most elements of a page. A report with a span for every character has some forty thousand.</summary>
    private const int MostElements = 90_000;

    /// <summary>
    /// The most texts and elements in tables outside of cells, which the parser moves in front of the table (§13.2.6.1, foster
    /// parenting): for each it goes through all those moved before. Real pages have a few.
    /// </summary>
    private const int MostMisplaced = 5_000;

    // The name under which cells of both kinds are counted.
    private const string Cell = "td";

    // Elements that are empty, or that end at the next one of their kind.
    private static readonly HashSet<string> Flat =
        Set("p br hr img input col colgroup meta link li option wbr area base embed param source track dt dd");

    // The start and end tags of these end everything that is open in the table.
    private static readonly HashSet<string> TableParts = Set("td th tr tbody thead tfoot");

    // Elements that may be in a table outside of its cells.
    private static readonly HashSet<string> WithinTable =
        Set("td th tr tbody thead tfoot caption colgroup col table script style template");

    // An end tag of these ends only the element itself, and leaves the elements inside open.
    private static readonly HashSet<string> Formatting = Set("a b big code em font i nobr s small strike strong tt u");

    // End tags of other elements do not end these.
    private static readonly HashSet<string> Special = Set(
        "address article aside blockquote body button center details dir div dl fieldset figcaption figure footer form frameset "
        + "h1 h2 h3 h4 h5 h6 header hgroup html iframe main menu nav noscript object ol pre section select summary table td template "
        + "title ul");

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\n\r\f/>");

    private readonly List<string> _open = [];
    private int _misplaced;

    /// <summary>True if a page is nested deeper, or has more elements, than any real page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public static bool IsBeyondLimits(string html, CancellationToken cancellationToken)
    {
        var depth = new HtmlDepth();
        var pieces = new HtmlPieces();
        var markup = new HtmlMarkup(html);
        var elements = 0;
        for (int i = html.IndexOf('<'), last; i >= 0 && i + 1 < html.Length; i = NextTag(html, last))
        {
            var closes = html[i + 1] == '/';
            var name = Name(html.AsSpan(i + (closes ? 2 : 1)));
            pieces.Count(html, i, closes ? default : name);
            if (pieces.AreBeyondLimits)
            {
                return true;
            }

            cancellationToken.ThrowIfCancellationRequested();
            last = markup.LastOf(i, name, closes);
            if (name.IsEmpty)
            {
                continue;
            }

            elements += closes ? 0 : 1;
            depth.CountMisplaced(name, hasText: i > 0 && html[i - 1] != '>' && !char.IsWhiteSpace(html[i - 1]));
            depth.Count(name, closes);
            if (markup.HasTooManyAttributes || elements > MostElements || depth._open.Count > Deepest || depth._misplaced > MostMisplaced)
            {
                return true;
            }
        }

        return false;
    }

    private static int NextTag(string html, int last) => last + 1 < html.Length ? html.IndexOf('<', last + 1) : -1;

    private static HashSet<string> Set(string names) => new(names.Split(' '), StringComparer.OrdinalIgnoreCase);

    private static bool IsIn(HashSet<string> set, ReadOnlySpan<char> name) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        if (tag.IsEmpty || !char.IsAsciiLetter(tag[0]))
        {
            return default;
        }

        var end = tag.IndexOfAny(NameEnds);
        return end < 0 ? tag : tag[..end];
    }

    private void Count(ReadOnlySpan<char> name, bool closes)
    {
        if (IsIn(Flat, name))
        {
            return;
        }

        if (IsIn(TableParts, name))
        {
            EndCell();
            if (!closes && name.Length == 2 && name[^1] is 'd' or 'D' or 'h' or 'H')
            {
                _open.Add(Cell);
            }
        }
        else if (closes)
        {
            Close(name);
        }
        else
        {
            _open.Add(name.ToString());
        }
    }

    private void CountMisplaced(ReadOnlySpan<char> name, bool hasText)
    {
        if (_open.Count > 0 && IsTable(_open[^1]) && (hasText || !IsIn(WithinTable, name)))
        {
            _misplaced++;
        }
    }

    private static bool IsTable(string name) => name.Equals("table", StringComparison.OrdinalIgnoreCase);

    private void EndCell()
    {
        var table = _open.FindLastIndex(IsTable);
        if (table >= 0)
        {
            _open.RemoveRange(table + 1, _open.Count - table - 1);
        }
    }

    private void Close(ReadOnlySpan<char> name)
    {
        var (special, formatting) = (IsIn(Special, name), IsIn(Formatting, name));
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (name.Equals(_open[i], StringComparison.OrdinalIgnoreCase))
            {
                _open.RemoveRange(i, formatting ? 1 : _open.Count - i);
                return;
            }

            if (!formatting && (special ? IsTable(_open[i]) : Special.Contains(_open[i])))
            {
                return;
            }
        }
    }
}
