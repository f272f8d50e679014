using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ReportExtractor.Documents;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Flow;
using ReportExtractor.Readers.Html.Css;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Html;

/// <summary>From a page's elements to paragraphs and tables as a reader sees them.</summary>
/// <param name="visibility">Says which elements are not shown.</param>
/// <param name="budget">What may be used up.</param>
internal sealed class HtmlFlow(HtmlVisibility visibility, ReaderBudget budget)
{
    // What is not shown, or is no text of the page; of a ruby annotation the base is the text.
    private static readonly HashSet<string> Unseen = [.. "head script style noscript template datalist button rt rp del map".Split(' ')];

    // What is seen, and is no text: what it shows nobody here can read.
    private static readonly HashSet<string> Pictures = [.. "img iframe object embed svg canvas audio video select progress meter".Split(' ')];

    private static readonly HashSet<string> Blocks = [.. (
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset "
        + "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary ul").Split(' ')];


    /// <summary>A picture of so many pixels only keeps a place free.</summary>
    private const int LargestSpacer = 2;

    /// <summary>Says where a cell stands, where that is not to be said by table, row and cell; else null.</summary>
    public Func<IElement, Location>? Locate { get; init; }

    /// <summary>How text is shown.</summary>
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

    /// <summary>Reads what an element holds.</summary>
    /// <param name="element">The element.</param>
    /// <param name="sight">How it is seen itself.</param>
    public IReadOnlyList<FlowBlock> Read(IElement element, HtmlSight sight)
    {
        var sink = new Sink();
        Walk(element, sink, new Look(sight));
        sink.EndParagraph();
        return sink.Blocks;
    }

    /// <summary>How an element is seen; null where it is left out.</summary>
    /// <param name="element">The element.</param>
    /// <param name="around">How what it stands in is seen.</param>
    public HtmlSight? Sight(IElement element, HtmlSight around) => around.Within(element, visibility);

    private void Walk(INode node, Sink sink, Look look)
    {
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText run:
                    budget.AddCharacters(run.Data.Length);
                    if (!look.Sight.IsUnseen)
                    {
                        AppendRun(run.Data, sink.Text, look);
                        sink.IsUnsure |= look.Sight.IsUnsure && !run.Data.AsSpan().IsWhiteSpace();
                    }

                    break;
                case IElement element when !Unseen.Contains(element.LocalName) && Sight(element, look.Sight) is { } sight:
                    Add(element, sink, Styled(element, look with { Sight = sight }));
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
                AddTable((IHtmlTableElement)element, sink, look.Sight);
                break;
            case "input" when !look.Sight.IsUnseen:
                AddInput(element, sink.Text);
                break;
            case var name when Pictures.Contains(name):
                if (!look.Sight.IsUnseen && !IsSpacer(element))
                {
                    sink.Text.Append(RunText.ObjectMark);
                }

                break;
            case "math":
                if (!look.Sight.IsUnseen)
                {
                    HtmlFormula.Append(element, sink.Text);
                }

                break;

            // Closed, it shows its summary alone (HTML Living Standard §4.11.1).
            case "details" when !element.HasAttribute("open"):
                sink.EndParagraph();
                if (element.Children.FirstOrDefault(child => child.LocalName == "summary") is { } summary && Sight(summary, look.Sight) is { } seen)
                {
                    Walk(summary, sink, look with { Sight = seen });
                }

                sink.EndParagraph();
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

    /// <summary>What styles say of an element's text besides whether it is shown: raised, or struck out.</summary>
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
