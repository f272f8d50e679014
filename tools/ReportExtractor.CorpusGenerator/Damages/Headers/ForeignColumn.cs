using System.Globalization;
using ReportExtractor.CorpusGenerator.Layouts;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Damages.Headers;

/// <summary>A column that no form has, with its header: that of the year before, a plan, a change.</summary>
internal sealed class ForeignColumn : ReportDamage
{
    private static readonly string[] Names = ["上年同期", "下年计划", "上年数", "同比增减", "本年目标", "撤销处理决定数量"];

    /// <inheritdoc/>
    public override string Name => "foreign-column";

    /// <inheritdoc/>
    public override LayoutTraits Requires => LayoutTraits.LooseHeaders | LayoutTraits.OwnHeaders;

    /// <inheritdoc/>
    public override bool Apply(ReportModel report, LayoutTraits traits, Dice dice)
    {
        var regular = report.Tables.Where(table => table.DataRows.All(row => row is { IsRagged: false, StubShift: 0 }));
        foreach (var table in dice.Shuffled(regular))
        {
            var done = table.Kind switch
            {
                TableKind.Article20 => AddToClause(table, dice),
                TableKind.Applications => AddToApplications(table, dice),
                _ => false,
            };
            if (done)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A clause of one or two columns has room for one more.</summary>
    private static bool AddToClause(TableModel table, Dice dice)
    {
        List<TableRow> clauses = [.. table.Rows.Where(row => row.Kind == RowKind.Header && row.Headers.Count is 2 or 3)];
        if (clauses.Count == 0)
        {
            return false;
        }

        var clause = dice.Pick(clauses);
        var at = dice.Between(1, clause.Headers.Count);
        clause.Headers.Insert(at, new HeaderCell(dice.Pick(Names), at));
        for (var i = 1; i < clause.Headers.Count; i++)
        {
            var last = i == clause.Headers.Count - 1;
            clause.Headers[i] = clause.Headers[i] with { Column = i, ColumnSpan = last ? table.ValueColumns + 1 - i : 1 };
        }

        foreach (var row in table.Rows.SkipWhile(row => row != clause).Skip(1).TakeWhile(row => row.Kind == RowKind.Data))
        {
            row.Values.Insert(at - 1, Number(dice));
        }

        return true;
    }

    /// <summary>In front of the persons, or behind the total.</summary>
    private static bool AddToApplications(TableModel table, Dice dice)
    {
        List<TableRow> tops = [.. table.Rows.Where(row => row.Headers.Exists(header => header.ColumnSpan == table.ValueColumns))];
        if (tops.Count == 0)
        {
            return false;
        }

        var name = dice.Pick(Names);
        var at = dice.Chance(0.5) ? table.StubColumns : table.StubColumns + table.ValueColumns;
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            for (var header = 0; header < row.Headers.Count; header++)
            {
                var cell = row.Headers[header];
                row.Headers[header] = cell.ColumnSpan == table.ValueColumns
                    ? cell with { ColumnSpan = table.ValueColumns + 1 }
                    : cell.Column >= at ? cell with { Column = cell.Column + 1 } : cell;
            }

            if (i > 0 && tops.Contains(table.Rows[i - 1]))
            {
                row.Headers.Insert(at == table.StubColumns ? 0 : row.Headers.Count, new HeaderCell(name, at, 1, 2));
            }

            if (row.Kind == RowKind.Data)
            {
                row.Values.Insert(at - table.StubColumns, Number(dice));
            }
        }

        table.ValueColumns++;
        return true;
    }

    private static ValueCell Number(Dice dice) => new(null, dice.Between(0, 40).ToString(CultureInfo.InvariantCulture));
}
