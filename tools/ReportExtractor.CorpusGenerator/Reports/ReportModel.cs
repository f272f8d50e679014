using ReportExtractor.CorpusGenerator.Forms;

namespace ReportExtractor.CorpusGenerator.Reports;

/// <summary>The content of a report before any layout: the model that all layouts render.</summary>
public sealed class ReportModel
{
    /// <summary>The form it follows.</summary>
    public required StatutoryForm Form { get; init; }

    /// <summary>The year it reports on.</summary>
    public required int Year { get; init; }

    /// <summary>The agency's name as the title prints it.</summary>
    public required string Agency { get; set; }

    /// <summary>Whether every printed sum is right.</summary>
    public required bool SumsHold { get; init; }

    /// <summary>Lines before the title.</summary>
    public List<string> Preamble { get; init; } = [];

    /// <summary>The title, in one or more lines.</summary>
    public List<string> Title { get; init; } = [];

    /// <summary>The body.</summary>
    public List<ReportBlock> Blocks { get; init; } = [];

    /// <summary>The marks for the truth file: what is unusual about the report.</summary>
    public List<string> Marks { get; init; } = [];

    /// <summary>The tables, in order.</summary>
    public IEnumerable<TableModel> Tables => Blocks.OfType<TableBlock>().Select(block => block.Table);

    /// <summary>The rows of numbers of all tables.</summary>
    public IEnumerable<TableRow> DataRows => Tables.SelectMany(table => table.DataRows);

    /// <summary>The tables of one kind.</summary>
    public IEnumerable<TableModel> TablesOf(TableKind kind) => Tables.Where(table => table.Kind == kind);

    /// <summary>Replaces every text: title, headings, prose and labels.</summary>
    public void ReplaceText(Func<string, string> replace)
    {
        Agency = replace(Agency);
        ReplaceAll(Preamble, replace);
        ReplaceAll(Title, replace);
        for (var i = 0; i < Blocks.Count; i++)
        {
            Blocks[i] = Blocks[i] switch
            {
                HeadingBlock heading => new HeadingBlock(replace(heading.Text)),
                ParagraphBlock paragraph => new ParagraphBlock(replace(paragraph.Text)),
                _ => Blocks[i],
            };
        }

        foreach (var row in Tables.SelectMany(table => table.Rows))
        {
            ReplaceLabels(row, replace);
        }
    }

    /// <summary>Replaces the labels and headers of a row.</summary>
    public static void ReplaceLabels(TableRow row, Func<string, string> replace)
    {
        row.Label = replace(row.Label);
        row.Group = row.Group is null ? null : replace(row.Group);
        row.Subgroup = row.Subgroup is null ? null : replace(row.Subgroup);
        for (var i = 0; i < row.Headers.Count; i++)
        {
            row.Headers[i] = row.Headers[i] with { Text = replace(row.Headers[i].Text) };
        }
    }

    private static void ReplaceAll(List<string> lines, Func<string, string> replace)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            lines[i] = replace(lines[i]);
        }
    }
}
