using System.Text.RegularExpressions;
using ReportExtractor.CorpusGenerator.Forms;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Layouts.Sequences;

/// <summary>
/// Finds every way to split numbers that were glued together, and decides for each row whether the printed sums leave only one. Cells
/// that remain open are marked as ambiguous.
/// </summary>
internal static partial class GluedReadings
{
    /// <summary>The largest number of steps of a search. If it takes more, the cells are not scored.</summary>
    private const int MostSteps = 400_000;

    /// <summary>Sets the truth of the cells of a table, whose sums must be right.</summary>
    public static void Judge(TableModel table)
    {
        List<TableRow> rows = [.. table.DataRows];
        List<List<decimal[]>> readings = [.. rows.Select(row => Readings(table, row))];
        if (table.Kind == TableKind.Applications && table.IsComplete)
        {
            JudgeTogether(rows, readings);
            return;
        }

        for (var i = 0; i < rows.Count; i++)
        {
            // The column sums of an incomplete table may still decide between the splits.
            if (table.Kind == TableKind.Applications && readings[i].Count > 1)
            {
                rows[i].SetTruth(CellTruth.Unscored);
            }
            else
            {
                Mark(rows[i], readings[i]);
            }
        }
    }

    private static void JudgeTogether(List<TableRow> rows, List<List<decimal[]>> readings)
    {
        List<int> order = [.. Enumerable.Range(0, rows.Count).OrderBy(i => readings[i].Count)];
        var chosen = new decimal[rows.Count][];
        List<HashSet<int>> valid = [.. rows.Select(_ => new HashSet<int>())];
        var picks = new int[rows.Count];
        var steps = 0;
        void Search(int depth)
        {
            if (++steps > MostSteps)
            {
                return;
            }

            if (depth == rows.Count)
            {
                if (ColumnsHold(rows, chosen))
                {
                    for (var i = 0; i < rows.Count; i++)
                    {
                        valid[i].Add(picks[i]);
                    }
                }

                return;
            }

            var row = order[depth];
            for (var pick = 0; pick < readings[row].Count; pick++)
            {
                picks[row] = pick;
                chosen[row] = readings[row][pick];
                Search(depth + 1);
            }
        }

        Search(0);
        for (var i = 0; i < rows.Count; i++)
        {
            if (steps > MostSteps && readings[i].Count > 1)
            {
                rows[i].SetTruth(CellTruth.Unscored);
            }
            else
            {
                Mark(rows[i], [.. valid[i].Select(pick => readings[i][pick])]);
            }
        }
    }

    private static bool ColumnsHold(List<TableRow> rows, decimal[][] chosen)
    {
        for (var column = 0; column < StatutoryForm.ApplicationColumns.Count; column++)
        {
            decimal Sum(ApplicationRole role) =>
                Enumerable.Range(0, rows.Count).Where(i => rows[i].Role == role).Sum(i => chosen[i][column]);


            var total = Sum(ApplicationRole.Total);
            if (Sum(ApplicationRole.New) + Sum(ApplicationRole.CarriedIn) != total + Sum(ApplicationRole.CarriedOut)
                || Sum(ApplicationRole.Result) != total)
            {
                return false;
            }
        }

        return true;
    }

    private static void Mark(TableRow row, List<decimal[]> readings)
    {
        if (readings.Count == 1)
        {
            return;
        }

        for (var i = 0; i < row.Values.Count; i++)
        {
            var agreed = readings.TrueForAll(reading => reading[i] == readings[0][i]);
            row.Values[i].Truth = agreed ? CellTruth.Unscored : CellTruth.Ambiguous;
        }
    }

    private static List<decimal[]> Readings(TableModel table, TableRow row)
    {
        var glued = string.Concat(row.Values.Select(value => value.Text));
        List<decimal[]> readings = [];
        var numbers = new decimal[row.Values.Count];
        void Split(int cell, int at)
        {
            if (cell == numbers.Length)
            {
                if (at == glued.Length)
                {
                    readings.Add([.. numbers]);
                }

                return;
            }

            var left = numbers.Length - cell - 1;
            for (var length = 1; at + length <= glued.Length - left; length++)
            {
                var piece = glued.Substring(at, length);
                if (Whole().IsMatch(piece) || (row.Values[cell].Nature == FigureNature.Money && Decimals().IsMatch(piece)))
                {
                    numbers[cell] = decimal.Parse(piece, System.Globalization.CultureInfo.InvariantCulture);
                    if (SumHolds(table, numbers, cell))
                    {
                        Split(cell + 1, at + length);
                    }
                }
            }
        }

        Split(0, 0);
        return readings;
    }

    /// <summary>Whether the sum that ends at a cell is right; true if no sum ends there.</summary>
    private static bool SumHolds(TableModel table, decimal[] numbers, int cell)
    {
        var terms = table.Kind switch
        {
            TableKind.Applications => StatutoryForm.ApplicationColumns.Count,
            TableKind.ReviewLitigation => StatutoryForm.ReviewColumns.Count,
            _ => 0,
        };
        return terms == 0 || (cell + 1) % terms != 0 || numbers.AsSpan(cell + 1 - terms, terms - 1).ToArray().Sum() == numbers[cell];
    }

    [GeneratedRegex(@"^-?(0|[1-9]\d*)$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^(0|[1-9]\d*)(\.\d+)?$")]
    private static partial Regex Decimals();
}
