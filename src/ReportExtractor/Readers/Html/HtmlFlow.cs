using System.Globalization;
using AngleSharp.Dom;
using ReportExtractor.Documents;
using ReportExtractor.Readers.Flow;
using ReportExtractor.Readers.Html.Content;
using ReportExtractor.Readers.Html.Css.Styles;
using ReportExtractor.Readers.Html.Sight;
using ReportExtractor.Readers.Html.Tables;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Html;

/// <summary>Makes paragraphs and tables, as a reader sees them, of the elements of a page.</summary>
/// <param name="visibility">Which elements are shown.</param>
/// <param name="budget">What may be used.</param>
internal sealed class HtmlFlow(HtmlVisibility visibility, ReaderBudget budget)
{
    // Elements that are not shown or not text of the page. Of a ruby annotation the base is the text.
    private static readonly HashSet<string> Unseen =
        [.. "head title script style noscript noframes noembed template datalist rt rp del map".Split(' ')];

    // Elements that are visible but not text.
    private static readonly HashSet<string> Pictures =
        [.. "img object embed canvas audio video progress meter".Split(' ')];

    private static readonly HashSet<string> Blocks = [.. (
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form "
        + "frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary ul").Split(' ')];

    /// <summary>The largest size in pixels of a picture that only makes space.</summary>
    private const int LargestSpacer = 2;

    private readonly HtmlCells _cells = new(visibility);

    /// <summary>Gives the place of a cell, if it is another one than table, row and cell; else null.</summary>
    public Func<IElement, Location>? Locate { get; init; }

    /// <summary>Reads the page in a frame; null if it is not at hand.</summary>
    public Func<IElement, HtmlSight, IReadOnlyList<FlowBlock>?>? ReadFrame { get; init; }

    /// <summary>What elements are within tables.</summary>
    public HtmlRoles Roles { get; } = new(visibility);

    /// <summary>Reads the content of an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="sight">What of it is visible.</param>
    public IReadOnlyList<FlowBlock> Read(IElement element, HtmlSight sight)
    {
        var sink = new HtmlSink();
        var digits = visibility.Uses(HidingWay.Order) && Roles.Of(element) == HtmlRole.Cell ? HtmlCells.DigitsOf(element) : 0;
        WalkElement(element, sink, new HtmlLook(sight, CellDigits: digits));
        return sink.TakeBlocks();
    }

    /// <summary>What of an element is visible; null if it is left out.</summary>
    /// <param name="element">The element.</param>
    /// <param name="around">What of the element around it is visible.</param>
    public HtmlSight? Sight(IElement element, HtmlSight around) => around.Within(element, visibility);

    /// <summary>
    /// Reads what an element shows: its content, or that of its own tree, between the text that styles add. Letters that are set from
    /// right to left are put into the order in which they are seen.
    /// </summary>
    private void WalkElement(IElement element, HtmlSink sink, HtmlLook look, IElement? host = null)
    {
        var (start, blocks) = (sink.Text.Length, sink.Blocks.Count);
        var turns = look.Sight.IsTurned && !look.Turned;
        sink.IsShownOtherwise |= look.CellDigits > 0 && !look.Sight.IsUnseen && _cells.IsShownOtherwise(element, look.CellDigits);
        look = look with { Turned = look.Turned || turns };
        AddGenerated(element, isBefore: true, sink, look);
        if (HtmlTrees.ShownBy(element) is { } tree)
        {
            Walk(tree, sink, look, host: element);
        }
        else
        {
            Walk(element, sink, look, host);
        }

        AddGenerated(element, isBefore: false, sink, look);
        if (turns && sink.Blocks.Count == blocks)
        {
            sink.Text.Turn(start);
        }
        else
        {
            sink.IsUnsure |= turns;
        }
    }

    private void Walk(INode node, HtmlSink sink, HtmlLook look, IElement? host = null)
    {
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText run:
                    AddRun(run.Data, sink, look);
                    if (look is { CellDigits: > 1, IsRaised: false, Sight: { IsUnseen: false, IsStruck: false } }
                        && run.ParentElement is { } parent)
                    {
                        sink.Text.AddSize(run.Data, _cells.SizeOf(parent));
                    }

                    break;
                case IElement { LocalName: "del" } deleted when look.CellDigits > 0:
                    sink.IsShownOtherwise |= _cells.IsShownOtherwise(deleted, look.CellDigits);
                    break;
                case IElement { LocalName: "slot" } slot when host is not null:
                    WalkSlot(slot, host, sink, look);
                    break;
                case IElement element when !Unseen.Contains(element.LocalName) && Sight(element, look.Sight) is { } sight:
                    Add(element, sink, look with { Sight = sight }, host);
                    break;
            }
        }
    }

    /// <summary>A slot shows the content of the host that is meant for it, or else its own (DOM Standard §4.2.2.3).</summary>
    private void WalkSlot(IElement slot, IElement host, HtmlSink sink, HtmlLook look)
    {
        var name = slot.GetAttribute("name") ?? "";
        List<INode> content = [.. host.ChildNodes.Where(node => node is IElement inside
            ? !Unseen.Contains(inside.LocalName) && (inside.GetAttribute("slot") ?? "") == name
            : node is IText && name.Length == 0 && !string.IsNullOrWhiteSpace(node.TextContent))];
        if (content.Count == 0)
        {
            Walk(slot, sink, look);
        }

        foreach (var node in content)
        {
            if (node is IElement inside && Sight(inside, look.Sight) is { } sight)
            {
                Add(inside, sink, look with { Sight = sight });
            }
            else if (node is IText run)
            {
                AddRun(run.Data, sink, look);
            }
        }
    }

    /// <summary>Adds the text that a style adds to an element.</summary>
    private void AddGenerated(IElement element, bool isBefore, HtmlSink sink, HtmlLook look)
    {
        if (visibility.AddedTo(element, isBefore) is not { } style || look.Sight.Within(style, visibility) is not { } sight)
        {
            return;
        }

        var value = style.ValuesOf("content")["content"];
        var (text, isUnsure) = value is null ? ("", true) : CssContent.TextOf(value, element);
        if (value is null && !style.MayAddDigits(element))
        {
            return;
        }

        AddRun(text, sink, look with { Sight = sight });
        sink.IsUnsure |= isUnsure && !sight.IsUnseen;
    }

    private void AddRun(string run, HtmlSink sink, HtmlLook look)
    {
        budget.AddCharacters(run.Length);
        if (!look.Sight.IsUnseen)
        {
            HtmlText.Append(run, sink.Text, look.Preformatted, look.IsRaised, look.Sight.IsStruck);
            sink.IsUnsure |= look.Sight.IsUnsure && !run.AsSpan().IsWhiteSpace();
        }
    }

    private void Add(IElement element, HtmlSink sink, HtmlLook look, IElement? host = null)
    {
        switch (element.LocalName)
        {
            case "br":
                sink.Text.Append('\n');
                break;
            case "input" when !look.Sight.IsUnseen:
                HtmlControls.AppendInput(element, sink.Text);
                break;
            case "select" when !look.Sight.IsUnseen:
                HtmlControls.AppendSelect(element, sink.Text);
                break;
            case "iframe" or "frame":
                AddFrame(element, sink, look);
                break;
            case "svg" when !look.Sight.IsUnseen && HtmlDrawing.TextOf(element) is { } text:
                AddRun(text, sink, look);
                break;
            case "svg":
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
                WalkElement(element, sink, look with { Raised = true });
                break;
            default:
                AddOther(element, sink, look, host);
                break;
        }
    }

    private void AddOther(IElement element, HtmlSink sink, HtmlLook look, IElement? host)
    {
        if (Roles.IsTable(element))
        {
            AddTable(element, sink, look.Sight);
        }
        else if (IsBlock(element))
        {
            budget.AddPart();
            sink.EndParagraph();
            WalkElement(element, sink, look with { Preformatted = look.Preformatted || element.LocalName is "pre" }, host);
            sink.EndParagraph(keepsEmpty: element.LocalName is "p");
        }
        else
        {
            // Slots may be deep inside a tree.
            WalkElement(element, sink, look, host);
        }
    }

    /// <summary>True for an element on lines of its own.</summary>
    private bool IsBlock(IElement element) =>
        (visibility.Uses(HidingWay.Table) ? Roles.DisplayOf(element) : null) switch
        {
            "block" or "flex" or "grid" or "flow-root" or "list-item" => true,
            "inline" or "inline-block" or "inline-flex" => false,
            _ => Blocks.Contains(element.LocalName),
        };

    /// <summary>The page in a frame is a part of the page; one that is not at hand is a picture.</summary>
    private void AddFrame(IElement frame, HtmlSink sink, HtmlLook look)
    {
        if (look.Sight.IsUnseen)
        {
            return;
        }

        if (ReadFrame?.Invoke(frame, look.Sight) is { } blocks)
        {
            sink.EndParagraph();
            sink.Blocks.AddRange(blocks);
        }
        else
        {
            AddPicture(frame, sink, look);
        }
    }

    private static void AddPicture(IElement picture, HtmlSink sink, HtmlLook look)
    {
        if (!look.Sight.IsUnseen && !IsSpacer(picture))
        {
            sink.Text.Append(RunText.ObjectMark);
        }
    }

    private static void AddFormula(IElement formula, HtmlSink sink, HtmlLook look)
    {
        if (!look.Sight.IsUnseen)
        {
            HtmlFormula.Append(formula, sink.Text);
        }
    }

    /// <summary>Closed details show only their summary (HTML Living Standard §4.11.1).</summary>
    private void AddSummary(IElement details, HtmlSink sink, HtmlLook look)
    {
        sink.EndParagraph();
        var summary = details.Children.FirstOrDefault(child => child.LocalName == "summary");
        if (summary is not null && Sight(summary, look.Sight) is { } seen)
        {
            Walk(summary, sink, look with { Sight = seen });
        }

        sink.EndParagraph();
    }

    private void AddTable(IElement table, HtmlSink sink, HtmlSight sight)
    {
        sink.EndParagraph();
        budget.EnterTable();
        foreach (var caption in table.Children.Where(child => Roles.Of(child) == HtmlRole.Caption))
        {
            if (Sight(caption, sight) is { } seen)
            {
                Walk(caption, sink, new HtmlLook(seen));
                sink.EndParagraph();
            }
        }

        if (HtmlTable.Read(table, this, sight, budget) is { Rows.Count: > 0 } read)
        {
            sink.Blocks.Add(read);
        }

        budget.LeaveTable();
    }

    /// <summary>The numbers of a list are a part of the text that a reader sees (HTML §4.4.5).</summary>
    private void AddNumbered(IElement list, HtmlSink sink, HtmlLook look)
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
}
