using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.CorpusGenerator.Layouts.Markdown;

/// <summary>
/// Pandoc's simple tables (one row a line, under dashes) and multiline tables (wrapped cells, with blank lines between rows).
/// </summary>
public sealed class PandocTableLayout : MarkdownLayout
{
    /// <summary>The width at which labels are wrapped, in columns: about that of a label's cell.</summary>
    private const int WrapWidth = 22;


    private readonly bool _multiline;
    private readonly bool _headless;

    /// <summary>Creates the layout of one report.</summary>
    public PandocTableLayout(Dice dice, bool multiline)
        : base(dice)
    {
        _multiline = multiline;
        _headless = dice.Chance(0.3);
    }

    /// <inheritdoc/>
    public override string Name => _multiline ? "pandoc-multiline" : "pandoc-simple";

    /// <inheritdoc/>
    public override LayoutTraits Traits => LayoutTraits.Exact & ~LayoutTraits.HyphenNil;

    /// <inheritdoc/>
    public override void WriteTable(TableModel table, ReportModel report, ReportText text)
    {
        var grid = TableGrid.Of(table);
        List<List<string[]>> rows = [.. grid.Lines.SelectMany(line => Rows(line))];
        int[] widths = [.. Enumerable.Range(0, grid.Columns).Select(column =>
            Math.Max(3, rows.SelectMany(row => row[column]).Select(DisplayWidth.Of).DefaultIfEmpty(0).Max()))];
        var dashes = "  " + string.Join(' ', widths.Select(width => new string('-', width)));
        var whole = "  " + new string('-', widths.Sum() + widths.Length - 1);
        var edge = _multiline && !_headless ? whole : dashes;
        if (_multiline || _headless)
        {
            text.Add(edge);
        }

        for (var i = 0; i < rows.Count; i++)
        {
            AddRow(text, rows[i], widths);
            if (i == 0 && !_headless)
            {
                text.Add(dashes);
            }
            else if (_multiline && i < rows.Count - 1)
            {
                text.Blank();
            }
        }

        if (_multiline || _headless)
        {
            text.Add(edge);
        }

        text.Blank();
    }

    private List<List<string[]>> Rows(GridLine line)
    {
        var fields = RowFields.Of(line, PlaceholderStyle.All);
        if (!_multiline)
        {
            return [.. RowFields.Expand(line.Source, fields).Select(row => row.Select(field => new[] { field }).ToList())];
        }

        return [[.. fields.Select(field => field is null ? [""] : Wrapped(field))]];
    }

    private static string[] Wrapped(GridCell cell) =>
        cell.Role == GridRole.Value ? cell.Lines : [.. DisplayWidth.Wrap(cell.Text, cell.Role == GridRole.Header ? 8 : WrapWidth)];

    private static void AddRow(ReportText text, List<string[]> cells, int[] widths)
    {
        var height = cells.Max(lines => lines.Length);
        for (var at = 0; at < height; at++)
        {
            var pieces = cells.Select((lines, column) => DisplayWidth.Pad(at < lines.Length ? lines[at] : "", widths[column]));
            text.Add(("  " + string.Join(' ', pieces)).TrimEnd(' '));
        }
    }
}
