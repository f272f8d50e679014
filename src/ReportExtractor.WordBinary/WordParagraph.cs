namespace ReportExtractor.WordBinary;

/// <summary>A paragraph, with the table properties of its paragraph mark (MS-DOC §2.4.3).</summary>
/// <param name="Runs">Its visible text in runs.</param>
public sealed record WordParagraph(IReadOnlyList<WordRun> Runs)
{
    /// <summary>Its visible text; lines are separated by <c>\n</c>.</summary>
    public string Text => Runs.Count switch
    {
        0 => "",
        1 => Runs[0].Text,
        _ => string.Concat(Runs.Select(run => run.Text)),
    };

    /// <summary>Its position in a numbered list, or null.</summary>
    public WordListItem? List { get; init; }

    /// <summary>The number of nested tables that contain it; 0 outside of tables.</summary>
    public int TableDepth { get; init; }

    /// <summary>True if its mark ends a cell of the innermost table.</summary>
    public bool EndsCell { get; init; }

    /// <summary>True if its mark ends a row of the innermost table. Such a paragraph has no text.</summary>
    public bool EndsRow => Row is not null;

    /// <summary>The row that its mark ends, or null.</summary>
    public WordTableRow? Row { get; init; }

    /// <summary>True if its mark is deleted or hidden, so that the next paragraph continues its line.</summary>
    public bool JoinsNext { get; init; }
}
