using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ReportExtractor.Documents;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Flow;
using ReportExtractor.Readers.Html.Scanning;
using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Text.Decoding;

namespace ReportExtractor.Readers.Html;

/// <summary>Reads web pages saved from an agency's site, whole or in part.</summary>
internal sealed partial class HtmlReader : IFormatReader
{
    /// <summary>
    /// The number of bytes in which a declared encoding is searched. The standard searches 1024 (HTML §13.2.3.2), but saved pages have
    /// comments in front.
    /// </summary>
    private const int DeclarationLength = 4096;

    // Comments and processing instructions may come first, and so may the header of a server's response that was saved with the page.
    private const string Ahead = @"^\s*(?:HTTP/[0-9.]+ [^<]*)?(?:<\?[^>]*>\s*|<!--.*?-->\s*)*";

    private const string PageNames = "html|head|body|meta|title|base|link|script|style";
    private const string PartNames =
        "table|tbody|tr|td|div|p|span|center|font|section|article|main|header|h[1-6]|ul|ol|a|b|strong|img|br|iframe|form";

    private static readonly string[] CellTags = ["<td", "<th"];
    private static readonly string[] CellEnds = ["</td", "</th", "</tr", "</table"];

    /// <inheritdoc/>
    public string Format => "html";

    /// <summary>True for bytes that begin with an element, after comments. A table inside a text does not make the text a page.</summary>
    /// <inheritdoc/>
    public bool Accepts(ReadOnlySpan<byte> bytes) =>
        Start(bytes) is var start && (PageTag().IsMatch(start) || (PartTag().IsMatch(start) && HtmlPart.IsMarkup(bytes)));

    /// <inheritdoc/>
    public ReadResult Read(ReadOnlyMemory<byte> bytes, ReaderBudget budget) =>
        ReadPage(bytes.Span, DeclaredCharset(bytes.Span), Format, budget);

    /// <summary>The encoding that a page declares, or an empty string.</summary>
    /// <param name="bytes">The page.</param>
    public static string DeclaredCharset(ReadOnlySpan<byte> bytes) => Charset().Match(Start(bytes)).Groups["name"].Value;

    /// <summary>Reads the content of a page that is shown as a part of another document.</summary>
    /// <param name="bytes">The page.</param>
    /// <param name="budget">What may be used.</param>
    /// <param name="charset">The declared encoding, if it is not that in the page.</param>
    /// <param name="resources">The text of a file beside the page by its address, or null if it is not at hand.</param>
    public static IReadOnlyList<FlowBlock> ReadFlow(
        ReadOnlySpan<byte> bytes, ReaderBudget budget, string? charset = null, Func<string, string?>? resources = null)
    {
        var pages = new HtmlPages(budget, resources ?? (_ => null));
        using var page = pages.Parse(TextDecoder.Decode(bytes, charset ?? DeclaredCharset(bytes)).Text);
        return pages.Read(page);
    }

    /// <summary>Reads a page, which may be a part of another file.</summary>
    /// <param name="bytes">The page.</param>
    /// <param name="charset">The declared encoding, or an empty string.</param>
    /// <param name="format">The format of the input, as in its record.</param>
    /// <param name="budget">What may be used.</param>
    /// <param name="resources">The text of a file beside the page by its address, or null if it is not at hand.</param>
    public static ReadResult ReadPage(
        ReadOnlySpan<byte> bytes, string charset, string format, ReaderBudget budget, Func<string, string?>? resources = null)
    {
        var (text, invalid) = TextDecoder.Decode(bytes, charset);
        var pages = new HtmlPages(budget, resources ?? (_ => null));
        using var page = pages.Parse(text);
        var flow = pages.Read(page);
        var document = new Documents.Document(TextWithMarkup.Assembler(budget).Assemble(flow, !IsTruncated(text)))
        {
            Titles = Titles(page),
            Links = HtmlLinks.Of(page),
            HasScripts = page.QuerySelector("script") is not null,
        };
        return new ReadResult(format, document, DecodingProblems.Of(invalid));
    }

    /// <summary>True for a page that ends inside a cell, or without a tag.</summary>
    private static bool IsTruncated(string html) => EndsInCell(html) || html.AsSpan().TrimEnd() is not [.., '>'];

    private static bool EndsInCell(ReadOnlySpan<char> html)
    {
        for (var at = html.LastIndexOf('<'); at >= 0; at = html[..at].LastIndexOf('<'))
        {
            var tag = html[at..];
            if (Begins(tag, CellTags))
            {
                return true;
            }

            if (Begins(tag, CellEnds))
            {
                return false;
            }
        }

        return false;

        static bool Begins(ReadOnlySpan<char> tag, string[] names)
        {
            foreach (var name in names)
            {
                if (tag.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>
    /// The titles of a page. Sites of agencies have the title of an article in a tag of its own; the title of the page ends with the
    /// site's name.
    /// </summary>
    private static string[] Titles(IDocument page) =>
    [
        .. page.QuerySelectorAll("meta[name='ArticleTitle' i]")
            .Select(meta => meta.GetAttribute("content") ?? "")
            .Append(page.Title ?? "")
            .Select(title => title.Trim())
            .Where(title => title.Length > 0),
    ];

    /// <summary>The start of the page as ASCII, without byte order marks and the zero bytes of UTF-16.</summary>
    private static string Start(ReadOnlySpan<byte> bytes)
    {
        var start = new StringBuilder();
        foreach (var b in bytes[..Math.Min(bytes.Length, DeclarationLength)])
        {
            if (b is > 0 and < 0x80)
            {
                start.Append((char)b);
            }
        }

        return start.ToString();
    }

    [GeneratedRegex(Ahead + @"<(?:!doctype\s+html|(?:" + PageNames + @")[\s/>])", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex PageTag();

    [GeneratedRegex(Ahead + "<(?:" + PartNames + @")[\s/>]", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex PartTag();

    [GeneratedRegex(
        """<(?:meta[^>]{0,200}charset|\?xml[^>]{0,200}encoding)\s*=\s*["']?\s*(?<name>[A-Za-z0-9_-]+)""",
        RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
