using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ReportExtractor.Documents;
using ReportExtractor.Readers.Flow;

namespace ReportExtractor.Readers.Html;

/// <summary>From a page's elements to paragraphs and tables as a reader sees them.</summary>
/// <param name="isHidden">Says which elements are not shown.</param>
/// <param name="budget">What may be used up.</param>
internal sealed class HtmlFlow(Predicate<IElement> isHidden, ReaderBudget budget)
{
    // What is not shown, or is no text of the page; of a ruby annotation the base is the text.
    private static readonly HashSet<string> Unseen = [.. "head script style noscript template iframe object svg canvas audio video select datalist button rt rp del map".Split(' ')];

    private static readonly HashSet<string> Blocks = [.. (
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset "
        + "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary ul").Split(' ')];

    /// <summary>Says where a cell stands, where that is not to be said by table, row and cell; else null.</summary>
    public Func<IElement, Location>? Locate { get; init; }

    /// <summary>How text is shown.</summary>
    private readonly record struct Look(bool Raised, bool Struck, bool Preformatted);

    private sealed class Sink
    {
        public RunText Text { get; } = new();

        public List<FlowBlock> Blocks { get; } = [];

        public void EndParagraph(bool keepsEmpty = false)
        {
            var text = Text.Take().Trim(' ', '\n');
            if (text.Length > 0 || keepsEmpty)
            {
                Blocks.Add(new FlowParagraph(text));
            }
        }
    }

    /// <summary>Reads what an element holds.</summary>
    /// <param name="element">The element.</param>
    public IReadOnlyList<FlowBlock> Read(IElement element)
    {
        var sink = new Sink();
        Walk(element, sink, default);
        sink.EndParagraph();
        return sink.Blocks;
    }

    /// <summary>True where an element is shown.</summary>
    /// <param name="element">The element.</param>
    public bool IsShown(IElement element) => !isHidden(element);

    private void Walk(INode node, Sink sink, Look look)
    {
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText run:
                    budget.TakeCharacters(run.Data.Length);
                    AppendRun(run.Data, sink.Text, look);
                    break;
                case IElement element when !Unseen.Contains(element.LocalName) && IsShown(element):
                    Add(element, sink, look);
                    break;
            }
        }
    }

    private void Add(IElement element, Sink sink, Look look)
    {
        switch (element.LocalName)
        {
            case "br":
                sink.Text.Append('\n');
                break;
            case "table":
                AddTable((IHtmlTableElement)element, sink);
                break;
            case "input":
                AddInput(element, sink.Text);
                break;
            case "ol":
                AddNumbered(element, sink, look);
                break;
            case "sup" or "sub":
                Walk(element, sink, look with { Raised = true });
                break;
            case "s" or "strike":
                Walk(element, sink, look with { Struck = true });
                break;
            case var name when Blocks.Contains(name):
                budget.TakePart();
                sink.EndParagraph();
                Walk(element, sink, look with { Preformatted = look.Preformatted || name is "pre" });
                sink.EndParagraph(keepsEmpty: name is "p");
                break;
            default:
                Walk(element, sink, Styled(element, look));
                break;
        }
    }

    /// <summary>What an element's own style says of its text: raised, or struck out.</summary>
    private static Look Styled(IElement element, Look look)
    {
        if (element.GetAttribute("style") is not { } style)
        {
            return look;
        }

        var line = CssText.Value(style, "text-decoration") + CssText.Value(style, "text-decoration-line");
        return look with
        {
            Struck = look.Struck || line.Contains("line-through", StringComparison.Ordinal),
            Raised = look.Raised || CssText.Value(style, "vertical-align") is "super" or "sub",
        };
    }

    private void AddTable(IHtmlTableElement table, Sink sink)
    {
        sink.EndParagraph();
        budget.EnterTable();
        foreach (var caption in table.Children.Where(child => child.LocalName == "caption" && IsShown(child)))
        {
            Walk(caption, sink, default);
            sink.EndParagraph();
        }

        if (HtmlTable.Read(table, this, budget) is { Rows.Count: > 0 } read)
        {
            sink.Blocks.Add(read);
        }

        budget.LeaveTable();
    }

    /// <summary>A form that was filled in shows what was typed.</summary>
    private static void AddInput(IElement input, RunText text)
    {
        if ((input.GetAttribute("type") ?? "text").ToLowerInvariant() is "text" or "number" or "tel" or "search" && input.GetAttribute("value") is { } value)
        {
            text.Append(value);
        }
    }

    /// <summary>The numbers of a list are part of what a reader sees (HTML §4.4.5).</summary>
    private void AddNumbered(IElement list, Sink sink, Look look)
    {
        var number = Number(list, "start") ?? 1;
        sink.EndParagraph();
        foreach (var item in list.Children.Where(child => child.LocalName == "li" && IsShown(child)))
        {
            number = Number(item, "value") ?? number;
            sink.Text.Append($"{number.ToString(CultureInfo.InvariantCulture)}. ");
            number = unchecked(number + 1);
            Walk(item, sink, look);
            sink.EndParagraph();
        }
    }

    private static int? Number(IElement element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>White space is one blank, and none where a line begins (CSS Text §4.1.1); the blank of other widths stays.</summary>
    private static void AppendRun(ReadOnlySpan<char> run, RunText text, Look look)
    {
        if (look.Preformatted)
        {
            text.Append(run, look.Raised, look.Struck);
            return;
        }

        while (!run.IsEmpty)
        {
            var blank = run.IndexOfAny(" \t\n\r\f");
            AppendShown(blank < 0 ? run : run[..blank], text, look);
            if (blank < 0)
            {
                return;
            }

            if (!text.EndsInBlank)
            {
                text.Append(' ');
            }

            run = run[blank..].TrimStart(" \t\n\r\f");
        }
    }

    /// <summary>Control characters, which some converters leave behind, are not shown.</summary>
    private static void AppendShown(ReadOnlySpan<char> run, RunText text, Look look)
    {
        while (!run.IsEmpty)
        {
            var control = run.IndexOfAnyInRange('\u0001', '\u001F');
            text.Append(control < 0 ? run : run[..control], look.Raised, look.Struck);
            run = control < 0 ? default : run[(control + 1)..];
        }
    }
}
