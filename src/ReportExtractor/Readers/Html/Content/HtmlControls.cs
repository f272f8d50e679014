using AngleSharp.Dom;
using ReportExtractor.Readers.Flow;

namespace ReportExtractor.Readers.Html.Content;

/// <summary>What the fields of a form show (HTML Living Standard §4.10). A filled-in form shows what was typed.</summary>
internal static class HtmlControls
{
    // Types without text of their own; the browser draws something, or nothing.
    private static readonly HashSet<string> WithoutText = [.. "hidden checkbox radio file".Split(' ')];

    private static readonly HashSet<string> Drawn = [.. "password range color image date time datetime-local month week".Split(' ')];

    /// <summary>Appends what a field shows. A field without a type, or with an unknown one, is a field for text.</summary>
    /// <param name="input">The field.</param>
    /// <param name="text">Receives the text.</param>
    public static void AppendInput(IElement input, RunText text)
    {
        var type = (input.GetAttribute("type") ?? "").Trim().ToLowerInvariant();
        if (Drawn.Contains(type))
        {
            text.Append(RunText.ObjectMark);
        }
        else if (!WithoutText.Contains(type))
        {
            text.Append(input.GetAttribute("value") ?? "");
        }
    }

    /// <summary>Appends the chosen line of a list; of a list that shows several lines it is not known which one is meant.</summary>
    /// <param name="select">The list.</param>
    /// <param name="text">Receives the text.</param>
    public static void AppendSelect(IElement select, RunText text)
    {
        var options = select.QuerySelectorAll("option").ToList();
        var isOpen = select.HasAttribute("multiple") || (int.TryParse(select.GetAttribute("size"), out var size) && size > 1);
        var shown = options.FindLast(option => option.HasAttribute("selected"))
            ?? options.Find(option => !option.HasAttribute("disabled"));
        if (isOpen)
        {
            text.Append(RunText.ObjectMark);
        }
        else if (shown is not null)
        {
            var label = shown.GetAttribute("label") is { Length: > 0 } own ? own : shown.TextContent;
            text.Append(string.Join(' ', label.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        }
    }
}
