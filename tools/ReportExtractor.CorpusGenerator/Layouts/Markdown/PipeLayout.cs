using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.CorpusGenerator.Layouts.Markdown;

/// <summary>Markdown tables with outer pipes. Places that merged cells cover are empty cells or left out.</summary>
public class PipeLayout : MarkdownLayout
{
    private readonly PlaceholderStyle _placeholders;
    private readonly bool _padded;

    /// <summary>Creates the layout of one report.</summary>
    public PipeLayout(Dice dice)
        : base(dice)
    {
        _placeholders = dice.Chance(0.7) ? PlaceholderStyle.All : PlaceholderStyle.None;
        _padded = dice.Chance(0.7);
    }

    /// <inheritdoc/>
    public override string Name => "pipes";

    /// <inheritdoc/>
    public override LayoutTraits Traits => LayoutTraits.Rows & ~(LayoutTraits.PageBreaks | LayoutTraits.HyphenNil);

    /// <inheritdoc/>
    public override void WriteTable(TableModel table, ReportModel report, ReportText text)
    {
        var first = true;
        foreach (var line in TableGrid.Of(table).Lines)
        {
            foreach (var fields in RowFields.Expand(line.Source, RowFields.Of(line, _placeholders)))
            {
                Add(text, [.. fields.Select(Escape)]);
                if (first)
                {
                    var columns = _placeholders == PlaceholderStyle.All ? table.StubColumns + table.ValueColumns : fields.Count;
                    Add(text, [.. Enumerable.Repeat("---", columns)]);
                    first = false;
                }
            }

            text.EndRow();
        }

        text.Blank();
    }

    private void Add(ReportText text, IReadOnlyList<string> fields) => text.Add(_padded
        ? $"| {string.Join(" | ", fields)} |"
        : $"|{string.Join('|', fields.Select(ApartFromBar))}|");

    /// <summary>A backslash directly before a pipe would make the pipe part of the cell.</summary>
    private static string ApartFromBar(string field) => field.EndsWith('\\') ? field + " " : field;
}
