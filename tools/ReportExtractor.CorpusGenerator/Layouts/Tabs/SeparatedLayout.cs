using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.CorpusGenerator.Layouts.Tabs;

/// <summary>
/// Separated values, as spreadsheets and table tools write them: all cells are quoted, or only those that need it, and all rows have as
/// many cells as the table has columns, or only those that they need.
/// </summary>
public sealed class SeparatedLayout : Layout
{
    private readonly char _separator;
    private readonly bool _quotesAll;
    private readonly PlaceholderStyle _placeholders;

    /// <summary>Creates the layout of one report.</summary>
    public SeparatedLayout(Dice dice)
        : base(dice)
    {
        _quotesAll = dice.Chance(0.4);
        _separator = dice.Pick(_quotesAll ? ",,;\t|" : ",,;");
        _placeholders = dice.Pick<PlaceholderStyle>([PlaceholderStyle.All, PlaceholderStyle.AtEnd, PlaceholderStyle.None]);
    }

    /// <inheritdoc/>
    public override string Name => "csv";

    /// <inheritdoc/>
    public override LayoutTraits Traits => LayoutTraits.Rows & ~LayoutTraits.PageBreaks;

    /// <inheritdoc/>
    public override string Extension => "csv";

    /// <inheritdoc/>
    public override void WriteTable(TableModel table, ReportModel report, ReportText text)
    {
        foreach (var line in TableGrid.Of(table).Lines)
        {
            var cells = RowFields.Of(line, _placeholders).Select(cell => Written(line.Source.Kind == RowKind.Data ? cell?.Text : cell?.Flat));
            foreach (var written in string.Join(_separator, cells).Split('\n'))
            {
                text.Add(written);
            }

            text.EndRow();
        }

        text.Blank();
    }

    private string Written(string? cell)
    {
        cell ??= "";
        var needsQuotes = cell.Contains(_separator) || cell.Contains('"') || cell.Contains('\n');
        return _quotesAll || needsQuotes ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
    }
}
