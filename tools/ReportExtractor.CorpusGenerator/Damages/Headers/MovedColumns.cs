using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Headers;

/// <summary>
/// Two columns of a table exchanged together with their headers: kinds of bodies, persons and the total, columns of a clause, outcomes of
/// reviews. Who reads by headers gets every figure; who reads by order gets others.
/// </summary>
internal sealed class MovedColumns : ReportDamage
{
    // The columns of persons and of the total in the applications table: those of bodies are between them.
    private const int Persons = 0;
    private const int Total = 6;

    /// <inheritdoc/>
    public override string Name => "moved-columns";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.LooseHeaders | LayoutTraits.OwnHeaders;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        foreach (var table in dice.Shuffled(report.Tables.Where(IsRegular)))
        {
            if (table.Kind == TableKind.Article20 ? MoveInClause(table, dice) : MoveAll(table, dice))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRegular(TableModel table) => table.DataRows.All(row => row is { IsRagged: false, StubShift: 0 });

    private static bool MoveInClause(TableModel table, Dice dice)
    {
        List<TableRow> clauses = [.. table.Rows.Where(row => row.Kind == RowKind.Header && row.Headers.Count > 2)];
        if (clauses.Count == 0)
        {
            return false;
        }

        var clause = dice.Pick(clauses);
        var (one, other) = Two(1, clause.Headers.Count - 1, dice);
        Exchange(clause, one, other);
        foreach (var row in table.Rows.SkipWhile(row => row != clause).Skip(1).TakeWhile(row => row.Kind == RowKind.Data))
        {
            Exchange(row.Values, one - 1, other - 1);
        }

        return true;
    }

    private static bool MoveAll(TableModel table, Dice dice)
    {
        var (one, other) = table.Kind == TableKind.ReviewLitigation ? Outcomes(dice)
            : dice.Chance(0.3) ? (Persons, Total)
            : Two(1, 5, dice);
        var moved = false;
        foreach (var row in table.Rows.Where(row => row.Kind == RowKind.Header))
        {
            var left = row.Headers.FindIndex(header => header.Column == table.StubColumns + one && header.ColumnSpan == 1);
            var right = row.Headers.FindIndex(header => header.Column == table.StubColumns + other && header.ColumnSpan == 1);
            if (left >= 0 && right >= 0)
            {
                Exchange(row, left, right);
                moved = true;
            }
        }

        foreach (var row in table.DataRows.Where(_ => moved))
        {
            Exchange(row.Values, one, other);
        }

        return moved;
    }

    /// <summary>Two outcomes of one of the three parts, of five columns each.</summary>
    private static (int One, int Other) Outcomes(Dice dice)
    {
        var part = 5 * dice.Between(0, 2);
        return Two(part, part + 4, dice);
    }

    private static (int One, int Other) Two(int first, int last, Dice dice)
    {
        var one = dice.Between(first, last - 1);
        return (one, dice.Between(one + 1, last));
    }

    private static void Exchange(TableRow headers, int one, int other) =>
        (headers.Headers[one], headers.Headers[other]) = (
            headers.Headers[one] with { Text = headers.Headers[other].Text },
            headers.Headers[other] with { Text = headers.Headers[one].Text });

    private static void Exchange(List<ValueCell> values, int one, int other) =>
        (values[one], values[other]) = (values[other], values[one]);
}
