using System.Globalization;
using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.CorpusGenerator.Layouts.Drawn;

/// <summary>
/// The text of a page in columns that are aligned by spaces: wrapped labels with the numbers on one of their lines, groups centred
/// next to their rows, page numbers and form feeds between pages.
/// </summary>
public sealed class AlignedLayout : Layout
{
    // In columns: the width of the applications table, and about a line of prose in small type.
    private const int PageWidth = 110;
    private const int ProseWidth = 84;

    private readonly PaintStyle _style;
    private readonly bool _repeatsHeaders;
    private int _page = 1;

    /// <summary>Creates the layout of one report.</summary>
    public AlignedLayout(Dice dice)
        : base(dice)
    {
        var vertical = dice.Pick([VerticalPlace.First, VerticalPlace.Middle, VerticalPlace.Last, VerticalPlace.Between]);
        _style = new PaintStyle(3, 0, vertical, Centered: true);
        _repeatsHeaders = dice.Chance(0.5);
    }

    /// <inheritdoc/>
    public override string Name => "aligned";

    /// <inheritdoc/>
    public override LayoutTraits Traits => LayoutTraits.Exact & ~LayoutTraits.HyphenNil;

    /// <inheritdoc/>
    public override void WriteTable(TableModel table, ReportModel report, ReportText text)
    {
        var grid = TableGrid.Of(table);
        var widths = ColumnWidths.Of(grid, table.Kind == TableKind.Article20 ? 16 : table.Kind == TableKind.Applications ? 7 : 4);
        List<GridLine> headers = [.. grid.Lines.TakeWhile(line => line.Source.Kind != RowKind.Data)];
        var firstBreak = table.Kind == TableKind.ReviewLitigation || Dice.Chance(0.4)
            ? grid.Lines.Count
            : Dice.Between(Math.Min(headers.Count + 1, grid.Lines.Count), grid.Lines.Count);
        WritePart([.. grid.Lines.Take(firstBreak)], widths, text);
        if (firstBreak < grid.Lines.Count)
        {
            EndPage(text);
            var rest = grid.Lines.Skip(firstBreak);
            var repeat = _repeatsHeaders && table.Kind == TableKind.Applications;
            WritePart([.. repeat ? headers.Concat(rest) : rest], widths, text);
        }

        text.Blank();
    }

    /// <inheritdoc/>
    protected override void WriteFront(ReportModel report, ReportText text)
    {
        foreach (var line in report.Preamble)
        {
            text.Add(line);
        }

        foreach (var line in report.Title)
        {
            text.Add(Centered(line.Trim(' ')));
        }

        text.Blank();
    }

    /// <inheritdoc/>
    protected override void WriteHeading(string heading, ReportText text) => text.Add("    " + heading);

    /// <inheritdoc/>
    protected override void WriteParagraph(string paragraph, ReportText text)
    {
        var lines = DisplayWidth.Wrap("    " + paragraph, ProseWidth);
        foreach (var line in lines)
        {
            text.Add(line);
        }

        text.EndRow();
    }

    private void WritePart(IReadOnlyList<GridLine> lines, int[] widths, ReportText text)
    {
        var canvas = new Canvas();
        new GridPainter(lines, widths, _style).Paint(canvas, indent: 2);
        foreach (var line in canvas.Lines())
        {
            text.Add(line);
        }
    }

    private void EndPage(ReportText text)
    {
        text.Blank();
        text.Add(Centered($"- {_page.ToString(CultureInfo.InvariantCulture)} -"));
        text.Add("\f");
        _page++;
    }

    private static string Centered(string line) => new string(' ', Math.Max(0, (PageWidth - DisplayWidth.Of(line)) / 2)) + line;
}
