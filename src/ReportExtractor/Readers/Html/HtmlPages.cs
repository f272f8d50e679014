using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Flow;
using ReportExtractor.Readers.Html.Css.Sheets;
using ReportExtractor.Readers.Html.Scanning;
using ReportExtractor.Readers.Html.Sight;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Html;

/// <summary>Parses pages, and the pages in their frames.</summary>
/// <param name="budget">What may be used.</param>
/// <param name="resources">The text of a file beside the page by its address, or null if it is not at hand.</param>
internal sealed class HtmlPages(ReaderBudget budget, Func<string, string?> resources)
{
    /// <summary>Parses a page.</summary>
    /// <param name="html">Its text.</param>
    /// <exception cref="UnreadableDocumentException">It exceeds a limit.</exception>
    public IDocument Parse(string html)
    {
        html = EmbeddedMedia.RemoveFrom(html);
        budget.AddCharacters(html.Length);
        if (HtmlDepth.IsBeyondLimits(html, budget.CancellationToken))
        {
            throw new UnreadableDocumentException(ProblemCodes.TooLarge, Messages.PageTooComplex());
        }

        var options = new HtmlParserOptions { OnCreated = (_, _) => budget.CancellationToken.ThrowIfCancellationRequested() };
        return new HtmlParser(options).ParseDocument(html);
    }

    /// <summary>Reads a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="sight">What of it is visible.</param>
    public IReadOnlyList<FlowBlock> Read(IDocument page, HtmlSight sight = default)
    {
        var visibility = new HtmlVisibility(page, budget.CancellationToken, resources);
        return new HtmlFlow(visibility, budget) { ReadFrame = ReadFrame }.Read(page.DocumentElement, sight);
    }

    /// <summary>Reads the page in a frame: it is written in an attribute, or a file beside the page. Null if it is not at hand.</summary>
    private IReadOnlyList<FlowBlock>? ReadFrame(IElement frame, HtmlSight sight)
    {
        var address = frame.GetAttribute("src")?.Trim() ?? "";
        if ((frame.GetAttribute("srcdoc") ?? DataAddress.TextOf(address) ?? resources(address)) is not { Length: > 0 } html)
        {
            return null;
        }

        budget.EnterSource();
        using var page = Parse(html);
        var blocks = Read(page, sight.OfFrame);
        budget.LeaveSource();
        return blocks;
    }
}
