namespace ReportExtractor.Readers.Flow;

/// <summary>A paragraph.</summary>
/// <param name="Text">The text shown, with the number of its list; lines are separated by <c>\n</c>.</param>
internal sealed record FlowParagraph(string Text) : FlowBlock
{
    /// <summary>The code of the reason why the text may differ from what a reader of the document sees, or null.</summary>
    public string? Doubt { get; init; }

    /// <summary>The text with the colours of its letters, while it is not known on which ground they stand; else null.</summary>
    public ColoredText? Open { get; init; }

    /// <inheritdoc/>
    public override FlowBlock On(Ground ground) => Open?.On(ground) ?? this;
}
