namespace ReportExtractor.WordBinary;

/// <summary>A paragraph, with what its mark says of the table that it stands in (MS-DOC §2.4.3).</summary>
/// <param name="Runs">What is shown of it, in runs.</param>
public sealed record WordParagraph(IReadOnlyList<WordRun> Runs)
{
    /// <summary>What is shown of it; lines parted by <c>\n</c>.</summary>
    public string Text => Runs.Count switch
    {
        0 => "",
        1 => Runs[0].Text,
        _ => string.Concat(Runs.Select(run => run.Text)),
    };

    /// <summary>Its place in a numbered list, or null.</summary>
    public WordListItem? List { get; init; }

    /// <summary>In how many tables it stands, one inside the other; 0 for none.</summary>
    public int TableDepth { get; init; }

    /// <summary>True where its mark ends a cell of the innermost table.</summary>
    public bool EndsCell { get; init; }

    /// <summary>True where its mark ends a row of the innermost table. It holds no text then.</summary>
    public bool EndsRow => Row is not null;

    /// <summary>The row that its mark ends, or null.</summary>
    public WordTableRow? Row { get; init; }

    /// <summary>True where its mark is deleted or hidden, so that the next paragraph goes on in its line.</summary>
    public bool JoinsNext { get; init; }
}
