using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.CorpusGenerator.Layouts.Drawn;

/// <summary>Tables framed by characters: box drawing, or pandoc's grid tables. Merged cells are drawn merged or as empty cells.</summary>
public sealed class FrameLayout : Layout
{
    private readonly bool _box;
    private readonly bool _merged;
    private readonly PaintStyle _style;

    /// <summary>Creates the layout of one report.</summary>
    /// <param name="dice">Chooses the style.</param>
    /// <param name="box">Whether to use box drawing characters; otherwise pandoc's + - | and =.</param>
    public FrameLayout(Dice dice, bool box)
        : base(dice)
    {
        _box = box;
        _merged = dice.Chance(0.6);
        var vertical = box ? dice.Pick([VerticalPlace.First, VerticalPlace.Middle, VerticalPlace.Last]) : VerticalPlace.First;
        _style = new PaintStyle(3, 1, vertical, box && dice.Chance(0.5));
    }

    /// <inheritdoc/>
    public override string Name => _box ? "box" : "pandoc-grid";

    /// <inheritdoc/>
    public override string Extension => _box ? "txt" : "md";

    /// <inheritdoc/>
    public override LayoutTraits Traits => LayoutTraits.Exact;

    /// <inheritdoc/>
    public override void WriteTable(TableModel table, ReportModel report, ReportText text)
    {
        var grid = _merged ? TableGrid.Of(table) : TableGrid.Of(table).Unmerged();
        var widths = ColumnWidths.Of(grid, table.Kind == TableKind.Article20 ? 16 : 6);
        var painter = new GridPainter(grid.Lines, widths, _style);
        var canvas = new Canvas();
        painter.Paint(canvas, indent: 2);
        var frame = new Frame(grid, painter, widths, _box);
        frame.Draw(canvas);
        foreach (var line in canvas.Lines())
        {
            text.Add(line);
        }

        text.Blank();
    }
}
