using ReportExtractor.Readers.Pdf.Stream.Cells;

namespace ReportExtractor.Readers.Pdf.Stream;

/// <summary>
/// Finds the header rows of a table without rules, above its first number: the headers centred over several columns in rows of their own,
/// and below them one row with the headers of the columns.
/// </summary>
/// <param name="table">The table.</param>
internal sealed class StreamHeaders(StreamTable table)
{
    /// <summary>The lines of one header.</summary>
    private readonly record struct Stack(int First, int End, List<TextSegment> Lines);

    /// <summary>The rows, with the header rows in front.</summary>
    /// <param name="rows">The rows as found, headers included.</param>
    public List<StreamRow> AddTo(List<StreamRow> rows)
    {
        var count = rows.TakeWhile(row => !row.HasNumbers).Count();
        var above = rows.Take(count).ToList();
        if (count < rows.Count && rows[count].RemoveWords() is { Values.Count: > 0 } words)
        {
            above.Add(words);
        }

        if (!above.Exists(row => row.Values.Count > 0))
        {
            return rows;
        }

        var stacks = above.SelectMany(row => row.Segments)
            .Where(segment => !table.IsInStub(segment))
            .GroupBy(table.ColumnsOf)
            .SelectMany(column => Stacks(column.Key, column.OrderBy(segment => segment.Middle)))
            .ToList();
        List<Stack> lowest =
        [
            .. stacks.Where(stack => stack.End - stack.First == 1)
                .GroupBy(stack => stack.First)
                .Select(column => column.MaxBy(stack => stack.Lines[^1].Middle)),
        ];
        var headers = Centred(stacks.Except(lowest).OrderBy(stack => stack.Lines[0].Middle));
        if (lowest.Count > 0)
        {
            headers.Add(new StreamRow());
            lowest.ForEach(stack => Add(headers[^1], stack));
        }

        headers[0].Label.AddRange(above.SelectMany(row => row.Groups.Concat(row.Label)).OrderBy(segment => segment.Middle));
        return [.. headers, .. rows.Skip(count)];
    }

    /// <summary>The rows of headers over several columns. Headers that share a column are in different rows.</summary>
    private static List<StreamRow> Centred(IEnumerable<Stack> stacks)
    {
        var rows = new List<StreamRow>();
        foreach (var stack in stacks)
        {
            if (rows.Count == 0 || rows[^1].Values.Any(value => value.First < stack.End && stack.First < value.End))
            {
                rows.Add(new StreamRow());
            }

            Add(rows[^1], stack);
        }

        return rows;
    }

    private static void Add(StreamRow row, Stack stack) => stack.Lines.ForEach(line => row.Add(stack.First, stack.End, line));

    /// <summary>The headers in the same columns: lines that follow each other are of one header.</summary>
    private static List<Stack> Stacks((int First, int End) columns, IEnumerable<TextSegment> lines)
    {
        var stacks = new List<Stack>();
        foreach (var line in lines)
        {
            if (stacks.Count == 0 || !line.IsBelow(stacks[^1].Lines[^1]))
            {
                stacks.Add(new Stack(columns.First, columns.End, []));
            }

            stacks[^1].Lines.Add(line);
        }

        return stacks;
    }
}
