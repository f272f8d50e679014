using ReportExtractor.Problems;
using ReportExtractor.Readers.Flow;

namespace ReportExtractor.Readers.Html.Content;

/// <summary>Receives what is read of an element.</summary>
internal sealed class HtmlSink
{
    /// <summary>The text of the paragraph that is being read.</summary>
    public RunText Text { get; } = new();

    /// <summary>What was read.</summary>
    public List<FlowBlock> Blocks { get; } = [];

    /// <summary>True if the text of the paragraph may not be visible as it was read.</summary>
    public bool IsUnsure { get; set; }

    /// <summary>True if the digits of all paragraphs may be shown in another order, or be something else.</summary>
    public bool IsShownOtherwise { get; set; }

    /// <summary>Ends the paragraph.</summary>
    /// <param name="keepsEmpty">True if it counts without text.</param>
    public void EndParagraph(bool keepsEmpty = false)
    {
        var reason = IsUnsure ? ReasonCodes.MayBeHidden : Text.Reason;
        var text = Text.Take().Trim(' ', '\n');
        if (text.Length > 0 || keepsEmpty)
        {
            Blocks.Add(new FlowParagraph(text) { Doubt = reason });
            IsUnsure = false;
        }
    }

    /// <summary>Ends the last paragraph, and gives what was read.</summary>
    public IReadOnlyList<FlowBlock> TakeBlocks()
    {
        EndParagraph();
        return IsShownOtherwise
            ? [.. Blocks.Select(block => block is FlowParagraph paragraph ? paragraph with { Doubt = ReasonCodes.MayBeHidden } : block)]
            : Blocks;
    }
}
