using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ReportExtractor.Documents;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Flow;
using ReportExtractor.Readers.Html.Css;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Html;

/// <summary>Makes paragraphs and tables, as a reader sees them, of the elements of a page.</summary>
/// <param name="visibility">Which elements are shown.</param>
/// <param name="budget">What may be used.</param>
internal sealed class HtmlFlow(HtmlVisibility visibility, ReaderBudget budget)
{
    // Elements that are not shown or not text of the page. Of a ruby annotation the base is the text.
    private static readonly HashSet<string> Unseen = [.. "head script style noscript template datalist button rt rp del map".Split(' ')];

    // Elements that are visible but not text.
    private static readonly HashSet<string> Pictures =
        [.. "img iframe object embed svg canvas audio video select progress meter".Split(' ')];

    private static readonly HashSet<string> Blocks = [.. (
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form "
        + "frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary ul").Split(' ')];

    /// <summary>The largest size in pixels of a picture that only makes space.</summary>
    private const int LargestSpacer = 2;

    /// <summary>Gives the place of a cell, if it is another one than table, row and cell; else null.</summary>
    public Func<IElement, Location>? Locate { get; init; }

    /// <summary>The look of text.</summary>
    private readonly record struct Look(HtmlSight Sight, bool Raised = false, bool Struck = false, bool Preformatted = false);

    private sealed class Sink
    {
        public RunText Text { get; } = new();

        public List<FlowBlock> Blocks { get; } = [];

        public bool IsUnsure { get; set; }

        public void EndParagraph(bool keepsEmpty = false)
        {
            var text = Text.Take().Trim(' ', '\n');
            if (text.Length > 0 || keepsEmpty)
            {
                Blocks.Add(new FlowParagraph(text) { Doubt = IsUnsure ? ReasonCodes.MayBeHidden : null });
                IsUnsure = false;
            }
        }
    }

    /// <summary>Reads the content of an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="sight">What of it is visible.</param>
    public IReadOnlyList<FlowBlock> Read(IElement element, HtmlSight sight)
    {
        var sink = new Sink();
        Walk(element, sink, new Look(sight));
        sink.EndParagraph();
        return sink.Blocks;
    }

    /// <summary>What of an element is visible; null if it is left out.</summary>
    /// <param name="element">The element.</param>
    /// <param name="around">What of the element around it is visible.</param>
    public HtmlSight? Sight(IElement element, HtmlSight around) => around.Within(element, visibility);

    private void Walk(INode node, Sink sink, Look look)
    {
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText run:
                    AddRun(run.Data, sink, look);
                    break;
                case IElement element when !Unseen.Contains(element.LocalName) && Sight(element, look.Sight) is { } sight:
                    Add(element, sink, Styled(element, look with { Sight = sight }));
                    break;
            }
        }
    }

    private void AddRun(string run, Sink sink, Look look)
    {
        budget.AddCharacters(run.Length);
        if (!look.Sight.IsUnseen)
        {
            AppendRun(run, sink.Text, look);
            sink.IsUnsure |= look.Sight.IsUnsure && !run.AsSpan().IsWhiteSpace();
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
                AddTable((IHtmlTableElement)element, sink, look.Sight);
                break;
            case "input" when !look.Sight.IsUnseen:
                AddInput(element, sink.Text);
                break;
            case var name when Pictures.Contains(name):
                AddPicture(element, sink, look);
                break;
            case "math":
                AddFormula(element, sink, look);
                break;
            case "details" when !element.HasAttribute("open"):
                AddSummary(element, sink, look);
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
                budget.AddPart();
                sink.EndParagraph();
                Walk(element, sink, look with { Preformatted = look.Preformatted || name is "pre" });
                sink.EndParagraph(keepsEmpty: name is "p");
                break;
            default:
                Walk(element, sink, look);
                break;
        }
    }

    private static void AddPicture(IElement picture, Sink sink, Look look)
    {
        if (!look.Sight.IsUnseen && !IsSpacer(picture))
        {
            sink.Text.Append(RunText.ObjectMark);
        }
    }

    private static void AddFormula(IElement formula, Sink sink, Look look)
    {
        if (!look.Sight.IsUnseen)
        {
            HtmlFormula.Append(formula, sink.Text);
        }
    }

    /// <summary>Closed details show only their summary (HTML Living Standard §4.11.1).</summary>
    private void AddSummary(IElement details, Sink sink, Look look)
    {
        sink.EndParagraph();
        var summary = details.Children.FirstOrDefault(child => child.LocalName == "summary");
        if (summary is not null && Sight(summary, look.Sight) is { } seen)
        {
            Walk(summary, sink, look with { Sight = seen });
        }

        sink.EndParagraph();
    }

    /// <summary>The look of an element's text by its styles: raised, or struck out.</summary>
    private Look Styled(IElement element, Look look) => look with
    {
        Struck = look.Struck || visibility.Of(element, HidingWay.Strike) == Showing.Hidden,
        Raised = look.Raised || visibility.Of(element, HidingWay.Raise) == Showing.Hidden,
    };

    private void AddTable(IHtmlTableElement table, Sink sink, HtmlSight sight)
    {
        sink.EndParagraph();
        budget.EnterTable();
        foreach (var caption in table.Children.Where(child => child.LocalName == "caption"))
        {
            if (Sight(caption, sight) is { } seen)
            {
                Walk(caption, sink, new Look(seen));
                sink.EndParagraph();
            }
        }

        if (HtmlTable.Read(table, this, sight, budget) is { Rows.Count: > 0 } read)
        {
            sink.Blocks.Add(read);
        }

        budget.LeaveTable();
    }

    /// <summary>A filled-in form shows what was typed.</summary>
    private static void AddInput(IElement input, RunText text)
    {
        var type = (input.GetAttribute("type") ?? "text").ToLowerInvariant();
        if (type is "text" or "number" or "tel" or "search" && input.GetAttribute("value") is { } value)
        {
            text.Append(value);
        }
    }

    /// <summary>The numbers of a list are a part of the text that a reader sees (HTML §4.4.5).</summary>
    private void AddNumbered(IElement list, Sink sink, Look look)
    {
        var number = Number(list, "start") ?? 1;
        sink.EndParagraph();
        foreach (var item in list.Children.Where(child => child.LocalName == "li"))
        {
            if (Sight(item, look.Sight) is not { IsUnseen: false } sight)
            {
                continue;
            }

            number = Number(item, "value") ?? number;
            sink.Text.Append($"{number.ToString(CultureInfo.InvariantCulture)}. ");
            number = unchecked(number + 1);
            Walk(item, sink, look with { Sight = sight });
            sink.EndParagraph();
        }
    }

    private static bool IsSpacer(IElement element) =>
        element.LocalName == "img" && (Number(element, "width") is <= LargestSpacer || Number(element, "height") is <= LargestSpacer);

    private static int? Number(IElement element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>White space becomes one blank, or none at the start of a line (CSS Text §4.1.1). Blanks of other widths are kept.</summary>
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

    /// <summary>Removes control characters, which some converters leave in pages.</summary>
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
