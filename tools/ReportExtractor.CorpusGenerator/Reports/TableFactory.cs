using ReportExtractor.CorpusGenerator.Forms;
using ReportExtractor.CorpusGenerator.Sheets;

namespace ReportExtractor.CorpusGenerator.Reports;

/// <summary>Builds the three tables of the form from a sheet of figures.</summary>
public static class TableFactory
{
    private const string BalanceNote = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

    /// <summary>二、主动公开政府信息情况: the clauses of article 20, four columns.</summary>
    public static TableModel Article20(StatutoryForm form, FigureSheet sheet)
    {
        var table = new TableModel() { Kind = TableKind.Article20, StubColumns = 1, ValueColumns = 3 };
        foreach (var clause in form.Clauses)
        {
            table.Rows.Add(new TableRow { Kind = RowKind.Clause, Headers = [new(clause.Title, 0, 4)] });
            table.Rows.Add(new TableRow { Kind = RowKind.Header, Headers = ClauseHeaders(clause) });
            table.Rows.AddRange(clause.Rows.Select(row => new TableRow
            {
                Kind = RowKind.Data,
                Label = row.Label,
                Values = [.. clause.Columns.Select(column => Cell($"{clause.Key}.{row.Key}.{column.Key}", column, sheet))],
            }));
        }

        return table;
    }

    /// <summary>三、收到和处理政府信息公开申请情况: three label columns, seven of numbers.</summary>
    public static TableModel Applications(StatutoryForm form, FigureSheet sheet)
    {
        var table = new TableModel() { Kind = TableKind.Applications, StubColumns = 3, ValueColumns = 7 };
        table.Rows.AddRange(ApplicationHeaders());
        table.Rows.AddRange(form.ApplicationRows.Select(row => new TableRow
        {
            Kind = RowKind.Data,
            Role = row.Role,
            Label = row.Label,
            Group = row.Group,
            Subgroup = row.Subgroup,
            Values =
            [
                .. StatutoryForm.ApplicationColumns.Select(column =>
                    Cell(StatutoryForm.ApplicationKey(row.Key, column.Key), column, sheet)),
            ],
        }));
        return table;
    }

    /// <summary>四、政府信息公开行政复议、行政诉讼情况: one row of fifteen numbers without a label.</summary>
    public static TableModel ReviewLitigation(FigureSheet sheet)
    {
        var table = new TableModel() { Kind = TableKind.ReviewLitigation, StubColumns = 0, ValueColumns = 15 };
        table.Rows.AddRange(ReviewHeaders());
        table.Rows.Add(new TableRow
        {
            Kind = RowKind.Data,
            Values = [.. StatutoryForm.ReviewParts.SelectMany(part =>
                StatutoryForm.ReviewColumns.Select(column => Cell(StatutoryForm.ReviewKey(part.Key, column.Key), column, sheet)))],
        });
        return table;
    }

    private static ValueCell Cell(string key, FormColumn column, FigureSheet sheet) => new(key, sheet[key], column.Nature);

    private static List<HeaderCell> ClauseHeaders(FormClause clause)
    {
        List<HeaderCell> headers = [new("信息内容", 0)];
        for (var i = 0; i < clause.Columns.Count; i++)
        {
            var span = i == clause.Columns.Count - 1 ? 3 - i : 1;
            headers.Add(new(clause.Columns[i].Header, i + 1, span));
        }

        return headers;
    }

    private static List<TableRow> ApplicationHeaders()
    {
        var columns = StatutoryForm.ApplicationColumns;
        return
        [
            Header(new(BalanceNote, 0, 3, 3), new("申请人情况", 3, 7)),
            Header(new(columns[0].Header, 3, 1, 2), new("法人或其他组织", 4, 5), new(columns[^1].Header, 9, 1, 2)),
            Header([.. columns.Skip(1).SkipLast(1).Select((column, i) => new HeaderCell(column.Header, 4 + i))]),
        ];
    }

    private static List<TableRow> ReviewHeaders()
    {
        var parts = StatutoryForm.ReviewParts;
        IEnumerable<HeaderCell> Outcomes(int first, int rowSpan) =>
            StatutoryForm.ReviewColumns.Select((column, i) => new HeaderCell(column.Header, first + i, 1, rowSpan));

        return
        [
            Header(new(parts[0].Label, 0, 5), new("行政诉讼", 5, 10)),
            Header([.. Outcomes(0, 2), new(parts[1].Label, 5, 5), new(parts[2].Label, 10, 5)]),
            Header([.. Outcomes(5, 1), .. Outcomes(10, 1)]),
        ];
    }

    private static TableRow Header(params HeaderCell[] cells) => new() { Kind = RowKind.Header, Headers = [.. cells] };
}
