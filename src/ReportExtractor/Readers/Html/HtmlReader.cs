using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReportExtractor.Documents;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Text.Decoding;

namespace ReportExtractor.Readers.Html;

/// <summary>Reads web pages as they were saved from an agency's site, whole or in part.</summary>
internal sealed partial class HtmlReader : IFormatReader
{
    /// <summary>The standard looks for a declared encoding in the first 1024 bytes (HTML §13.2.3.2); saved pages have notes ahead of it.</summary>
    private const int DeclarationLength = 4096;

    private const string Ahead = @"^\s*(?:HTTP/[0-9.]+ [^<]*)?(?:<\?[^>]*>\s*|<!--.*?-->\s*)*";

    /// <inheritdoc/>
    public string Format => "html";

    /// <summary>A page begins with an element or with what comes before one; a table inside a text does not make the text a page.</summary>
    /// <inheritdoc/>
    public bool Accepts(ReadOnlySpan<byte> bytes) =>
        Start(bytes) is var start && (PageTag().IsMatch(start) || (PartTag().IsMatch(start) && HtmlPart.IsMarkup(bytes)));

    /// <inheritdoc/>
    public ReadResult Read(ReadOnlyMemory<byte> bytes, ReaderBudget budget) => ReadPage(bytes.Span, DeclaredCharset(bytes.Span), Format, budget);

    /// <summary>The encoding that a page says it is in, or an empty string.</summary>
    /// <param name="bytes">The page.</param>
    public static string DeclaredCharset(ReadOnlySpan<byte> bytes) => Charset().Match(Start(bytes)).Groups["name"].Value;

    /// <summary>Reads a page that may have come in a wrapping of its own.</summary>
    /// <param name="bytes">The page.</param>
    /// <param name="charset">The encoding that it is said to be in, or an empty string.</param>
    /// <param name="format">What the input is called in the record.</param>
    /// <param name="budget">What may be used up.</param>
    public static ReadResult ReadPage(ReadOnlySpan<byte> bytes, string charset, string format, ReaderBudget budget)
    {
        var (text, invalid) = TextDecoder.Decode(bytes, charset);
        budget.AddCharacters(text.Length);
        if (HtmlDepth.IsBeyondLimits(text, budget.CancellationToken))
        {
            throw new UnreadableDocumentException(ProblemCodes.TooLarge, Messages.PageTooComplex());
        }

        using var page = new HtmlParser(new HtmlParserOptions { OnCreated = (_, _) => budget.CancellationToken.ThrowIfCancellationRequested() }).ParseDocument(text);
        var visibility = new HtmlVisibility(page, budget.CancellationToken);
        var flow = new HtmlFlow(visibility, budget).Read(page.DocumentElement, default);
        var document = new Documents.Document(TextWithMarkup.Assembler(budget).Assemble(flow, !BreaksOff(text)))
        {
            Titles = Titles(page),
            Links = HtmlLinks.Of(page),
            HasScripts = page.QuerySelector("script") is not null,
        };
        return new ReadResult(format, document, DecodingProblems.Of(invalid));
    }

    /// <summary>True where a page ends inside a cell, or as no page ends.</summary>
    private static bool BreaksOff(string html)
    {
        static int Last(string html, string[] tags) => tags.Max(tag => html.LastIndexOf(tag, StringComparison.OrdinalIgnoreCase));
        return Last(html, ["<td", "<th"]) > Last(html, ["</td", "</th", "</tr", "</table"]) || html.AsSpan().TrimEnd() is not [.., '>'];
    }

    /// <summary>Sites of agencies keep an article's title in a tag of its own; the page's own title has the site's name behind it.</summary>
    private static string[] Titles(IDocument page) =>
        [.. page.QuerySelectorAll("meta[name='ArticleTitle' i]").Select(meta => meta.GetAttribute("content") ?? "").Append(page.Title ?? "")
            .Select(title => title.Trim()).Where(title => title.Length > 0)];

    /// <summary>The beginning as ASCII, without the marks and zeros of Unicode's encodings.</summary>
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

    // Comments and processing instructions may stand in front; so may what a server said, where the page was saved with it.
    [GeneratedRegex(Ahead + @"<(?:!doctype\s+html|(?:html|head|body|meta|title|base|link|script|style)[\s/>])", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex PageTag();

    [GeneratedRegex(Ahead + @"<(?:table|tbody|tr|td|div|p|span|center|font|section|article|main|header|h[1-6]|ul|ol|a|b|strong|img|br|iframe|form)[\s/>]", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex PartTag();

    [GeneratedRegex("""<(?:meta[^>]{0,200}charset|\?xml[^>]{0,200}encoding)\s*=\s*["']?\s*(?<name>[A-Za-z0-9_-]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
