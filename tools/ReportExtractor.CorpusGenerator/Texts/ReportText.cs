namespace ReportExtractor.CorpusGenerator.Texts;

/// <summary>A report as lines of text.</summary>
public sealed class ReportText
{
    /// <summary>The lines.</summary>
    public List<TextLine> Lines { get; } = [];

    /// <summary>Adds a line.</summary>
    public void Add(string text, bool mayBreakAfter = false) => Lines.Add(new TextLine(text, mayBreakAfter));

    /// <summary>Adds an empty line.</summary>
    public void Blank() => Add("");

    /// <summary>Marks the last line as one after which a page may end.</summary>
    public void EndRow()
    {
        if (Lines.Count > 0)
        {
            Lines[^1] = Lines[^1] with { MayBreakAfter = true };
        }
    }
}
