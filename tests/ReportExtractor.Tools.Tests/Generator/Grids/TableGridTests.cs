using ReportExtractor.CorpusGenerator.Forms;
using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.Tools.Tests.Generator.Grids;

internal sealed class TableGridTests
{
    [Test]
    public void Every_row_covers_every_column_once([Values] FormEdition edition, [Values] TableKind kind)
    {
        var grid = Grid(edition, kind);

        foreach (var line in grid.Lines)
        {
            Assert.That(line.Cells.SelectMany(Columns), Is.EqualTo(Enumerable.Range(0, grid.Columns)));
        }
    }

    [Test]
    public void A_cell_is_continued_as_far_as_it_spans([Values] FormEdition edition, [Values] TableKind kind)
    {
        var lines = Grid(edition, kind).Lines;
        for (var row = 0; row < lines.Count; row++)
        {
            foreach (var cell in lines[row].Own)
            {
                var below = lines.Skip(row + 1).Take(cell.RowSpan - 1);
                Assert.That(
                    below.Select(line => line.Cells.Single(other => other.Column == cell.Column).Role),
                    Is.All.EqualTo(GridRole.Continued).And.Exactly(cell.RowSpan - 1).Items);
            }
        }
    }

    [Test]
    public void An_unmerged_grid_has_a_cell_at_every_place_and_the_same_texts([Values] FormEdition edition, [Values] TableKind kind)
    {
        var grid = Grid(edition, kind);
        var unmerged = grid.Unmerged();

        foreach (var line in unmerged.Lines)
        {
            Assert.That(line.Cells.Select(cell => cell.Column), Is.EqualTo(Enumerable.Range(0, grid.Columns)));
            Assert.That(line.Cells.Select(cell => (cell.ColumnSpan, cell.RowSpan)), Is.All.EqualTo((1, 1)));
        }

        Assert.That(Texts(unmerged), Is.EqualTo(Texts(grid)));
    }

    private static TableGrid Grid(FormEdition edition, TableKind kind) =>
        TableGrid.Of(TestReports.Model(edition == FormEdition.Of2021 ? 2 : 1).TablesOf(kind).Single());

    private static IEnumerable<int> Columns(GridCell cell) => Enumerable.Range(cell.Column, cell.ColumnSpan);

    private static IEnumerable<string> Texts(TableGrid grid) =>
        grid.Lines.SelectMany(line => line.Cells).Select(cell => cell.Text).Where(text => text.Length > 0);
}
