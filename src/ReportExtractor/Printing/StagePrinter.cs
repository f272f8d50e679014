using System.Globalization;
using ReportExtractor.Documents;
using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Readings;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Problems;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Printing;

/// <summary>
/// Prints what a stage made, one line an item, so that a person can see where a figure came from. The output is for reading: tests
/// compare it, other programs should not parse it.
/// </summary>
/// <param name="writer">Where to print.</param>
/// <param name="catalog">The sentences of the reasons.</param>
internal sealed class StagePrinter(TextWriter writer, MessageCatalog catalog)
{
    /// <summary>Prints a document: its lines and grids, in reading order.</summary>
    /// <param name="document">The document.</param>
    public void Print(Document document)
    {
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    writer.WriteLine($"line  {paragraph.Text}".TrimEnd());
                    break;
                case Grid grid:
                    writer.WriteLine($"grid  {grid.Layout.ToString().ToLowerInvariant()}");
                    foreach (var row in grid.Rows)
                    {
                        writer.WriteLine("      " + string.Join(" ", row.Cells.Select(cell => $"[{OneLine(cell.Text)}]{Span(cell)}")));
                    }

                    break;
            }
        }
    }

    /// <summary>Prints layout lines: each fragment by what it can be for a table.</summary>
    /// <param name="lines">All lines of the document.</param>
    /// <param name="range">Which to print.</param>
    public void Print(IReadOnlyList<LayoutLine> lines, Range range)
    {
        foreach (var (index, line) in lines.Index().Take(range))
        {
            var kind = line.Kind.ToString().ToLowerInvariant();
            writer.WriteLine($"{index,4}  {kind,-8} {Words(line.Fragments)}".TrimEnd());
        }
    }

    /// <summary>Prints row candidates: stub, cells, and the words around them.</summary>
    /// <param name="candidates">All candidates of the document.</param>
    /// <param name="range">Which to print.</param>
    public void Print(IReadOnlyList<RowCandidate> candidates, Range range)
    {
        foreach (var (index, candidate) in candidates.Index().Take(range))
        {
            writer.WriteLine($"{index,4}  {Words(candidate.Stub)}: {string.Join(" ", candidate.Values.Select(Shown))}");
            PrintWords("above", candidate.WordsAbove);
            PrintWords("below", candidate.WordsBelow);
        }
    }

    /// <summary>Prints a decided table: each row of the form with its candidates, its readings and their costs, and its reasons.</summary>
    /// <param name="table">The table.</param>
    public void Print(DecidedTable table)
    {
        writer.WriteLine($"table {table.Arrangement.Table.Id} of {table.Arrangement.Form.Id}, score {Number(table.Alignment.Score)}");
        foreach (var row in table.Rows)
        {
            var name = NameOf(table.Arrangement.Rows[row.Aligned.Row]);
            writer.WriteLine($"  {name}: candidates {string.Join(" ", row.Aligned.Indexes)}, similarity {Number(row.Aligned.Similarity)}");
            Print(row);
        }

        var found = table.Rows.Select(row => row.Aligned.Row).ToHashSet();
        var missing = table.Arrangement.Rows.Index().Where(row => !found.Contains(row.Index)).Select(row => NameOf(row.Item)).ToList();
        if (missing.Count > 0)
        {
            writer.WriteLine($"  not found: {string.Join("; ", missing)}");
        }
    }

    private static string NameOf(ArrangedRow row) => row.Label is null ? "(rows side by side)" : row.Cells[0].Row.DisplayName;

    private void Print(DecidedRow row)
    {
        foreach (var reading in row.Hypotheses.Likely)
        {
            var mark = ReferenceEquals(reading, row.Reading) ? "=" : " ";
            writer.WriteLine($"    {mark} {Shown(reading)}  cost {Number(reading.Cost)}");
        }

        var reasons =
            from cell in Enumerable.Range(0, row.Cells)
            from reason in row.ReasonsOf(cell)
            group cell + 1 by $"{reason.Effect.ToString().ToLowerInvariant()} {reason.Code}: {reason.Format(catalog)}";
        foreach (var cells in reasons)
        {
            writer.WriteLine($"    cells {string.Join(" ", cells)}: {cells.Key}");
        }
    }

    private void PrintWords(string where, IReadOnlyList<Fragment> words)
    {
        if (words.Count > 0)
        {
            writer.WriteLine($"      {where}: {Words(words)}");
        }
    }

    private static string Shown(Reading reading) => string.Join(" ", reading.Cells.Select(cell => cell is null ? "(none)" : Shown(cell)));

    private static string Shown(Fragment fragment) => fragment.Kind switch
    {
        FragmentKind.Text => $"'{OneLine(fragment.Text)}'",
        FragmentKind.Blank => "(blank)",
        _ when fragment.Value.Content == CellContent.Number => Shown(fragment.Text, Number(fragment.Value.Number)),
        _ when fragment.Value.Content == CellContent.Nil => "(nil)",
        _ => $"({OneLine(fragment.Text)}?)",
    };

    private static string Shown(string printed, string number) =>
        OneLine(printed) is var text && text == number ? number : $"'{text}'={number}";

    private static string Words(IReadOnlyList<Fragment> fragments) => string.Join(" ", fragments.Select(Shown));

    private static string Span(Cell cell) => (cell.ColumnSpan, cell.RowSpan) switch
    {
        (1, 1) => "",
        var (columns, rows) => $"{columns}x{rows}",
    };

    private static string OneLine(string text) => text.Trim().ReplaceLineEndings("⏎");

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
