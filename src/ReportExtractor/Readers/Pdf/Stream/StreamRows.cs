using ReportExtractor.Readers.Pdf.Lines;

namespace ReportExtractor.Readers.Pdf.Stream;

/// <summary>Finds the rows of a table without rules between its cells: no line of a row stands beside a line of another.</summary>
/// <param name="table">The table.</param>
internal sealed class StreamRows(StreamTable table)
{
    /// <summary>Rules between so many of the rows are between all: what stands between two of them is a row.</summary>
    private const double MostRuled = 0.8;

    /// <summary>The lines of a number that its cell has no room for are no further apart, in parts of the text's size: those of Latin fonts are 1.15, those of Chinese ones up to 1.4.</summary>
    private const double MostSolid = 1.4;

    /// <summary>Finds the rows on a page.</summary>
    /// <param name="segments">What stands on it of the table.</param>
    public List<StreamRow> Of(List<TextSegment> segments)
    {
        var rules = Rules(segments);
        var parts = StreamGroups.Part([.. segments.OrderBy(segment => segment.Middle)], table.IsInStub);
        var rows = Together(parts, (one, other) => one.IsBeside(other) && IsOneBand(rules, one, other));
        var numbered = rows.Where(row => row.HasNumbers && row.Label.Count > 0).ToList();
        numbered = numbered.Count > 1 ? numbered : [.. rows.Where(row => row.HasNumbers)];
        var isRuled = numbered.Count > 1 && numbered.Zip(numbered.Skip(1)).Count(pair => !IsOneBand(rules, pair.First.Segments.First(), pair.Second.Segments.First())) >= MostRuled * (numbered.Count - 1);
        rows = isRuled ? Together(parts, (one, other) => IsOneBand(rules, one, other)) : GoOn(rows, rules);

        if (isRuled)
        {
            return WithHeaders(rows);
        }

        rows = RowLineAssigner.Settle(WithHeaders(rows), (one, other) => IsOneBand(rules, one, other));
        DoubtUnlabelled(rows, rules);
        return rows;
    }

    /// <summary>True where a line stands as close below another as the lines of one text that is set without leading.</summary>
    private static bool IsSetSolid(TextSegment above, TextSegment below) => below.IsBelow(above) && below.Middle - above.Middle <= MostSolid * above.Line.FontSize;

    /// <summary>Doubts numbers right above or below those of a row without label: what it is a part of, nothing says.</summary>
    private static void DoubtUnlabelled(List<StreamRow> rows, List<double> rules)
    {
        foreach (var (above, below) in rows.Zip(rows.Skip(1)).Where(pair => pair.First.Label.Count > 0 != pair.Second.Label.Count > 0))
        {
            foreach (var (upper, lower) in above.Values.Join(below.Values, value => (value.First, value.End), value => (value.First, value.End), (upper, lower) => (upper, lower)))
            {
                if (upper.Segments[^1].IsNumber && lower.Segments[0].IsNumber && IsSetSolid(upper.Segments[^1], lower.Segments[0]) && IsOneBand(rules, upper.Segments[^1], lower.Segments[0]))
                {
                    above.Doubted.Add(upper.First);
                    below.Doubted.Add(lower.First);
                }
            }
        }
    }

    /// <summary>The heights of the rules that run over most of the columns.</summary>
    private List<double> Rules(List<TextSegment> segments)
    {
        const double most = 0.5;
        var (left, right) = (table.Edges[0], table.Edges[^1]);
        return
        [
            .. segments[0].Source.View.Rules
                .Where(rule => rule.IsHorizontal && Math.Min(rule.Box.Right, right) - Math.Max(rule.Box.Left, left) > most * (right - left))
                .Select(rule => (rule.Box.Top + rule.Box.Bottom) / 2)
                .Order(),
        ];
    }

    private static bool IsOneBand(List<double> rules, TextSegment one, TextSegment other) => Band(rules, one) == Band(rules, other);

    private static int Band(List<double> rules, TextSegment segment)
    {
        var found = rules.BinarySearch(segment.Middle);
        return found >= 0 ? found : ~found;
    }

    /// <summary>Puts together what follows each other and belongs together; lines of groups go where they stand.</summary>
    private List<StreamRow> Together((List<TextSegment> Rows, List<TextSegment> Groups) parts, Func<TextSegment, TextSegment, bool> isOne)
    {
        var rows = new List<StreamRow>();
        TextSegment? last = null;
        foreach (var segment in parts.Rows)
        {
            if (last is null || !isOne(last, segment))
            {
                rows.Add(new StreamRow());
            }

            Add(rows[^1], segment);
            last = segment;
        }

        List<(StreamRow Row, double Middle)> middles = [.. rows.Select(row => (row, (row.Top + row.Bottom) / 2))];
        foreach (var group in parts.Groups)
        {
            middles.MinBy(row => Math.Abs(row.Middle - group.Middle)).Row?.Groups.Add(group);
        }

        return rows;
    }

    private void Add(StreamRow row, TextSegment segment)
    {
        if (table.IsInStub(segment))
        {
            row.Label.Add(segment);
        }
        else
        {
            var (first, end) = table.ColumnsOf(segment);
            row.Add(first, end, segment);
        }
    }

    /// <summary>Lines go on with the ones above where these have no room for more.</summary>
    private List<StreamRow> GoOn(List<StreamRow> rows, List<double> rules)
    {
        var whole = new List<StreamRow>();
        foreach (var row in rows)
        {
            if (whole.Count > 0 && IsOneBand(rules, whole[^1].Segments.First(), row.Segments.First()) && GoesOn(whole[^1], row))
            {
                whole[^1].Join(row);
            }
            else
            {
                whole.Add(row);
            }
        }

        return whole;
    }

    private bool GoesOn(StreamRow above, StreamRow below)
    {
        var under = below.Values.Select(value => (Lower: value, Upper: above.Values.FirstOrDefault(upper => upper.First == value.First && upper.End == value.End))).ToList();
        var areLabelled = above.Label.Count > 0 && below.Label.Count > 0;
        if (under.Exists(pair => pair.Upper.Segments is not null && !IsRest(pair.Upper.Segments[^1], pair.Lower.Segments[0], areLabelled ? table.WidthOf(pair.Lower.First) : table.NumberWidthOf(pair.Lower.First))))
        {
            return false;
        }

        return areLabelled
            ? LabelStart.IsNumberAlone(above.Label[^1].Text) || IsRest(above.Label[^1], below.Label[0], table.LabelEnd - above.Label[^1].Box.Left + (CellWriter.Padding / 2))
            : above.HasNumbers && below.HasNumbers && IsPart(above.Label.Count > 0 ? below : above, above.Label.Count > 0 ? above : below);
    }

    /// <summary>True where a row without a label has numbers only in columns where the other has.</summary>
    private static bool IsPart(StreamRow part, StreamRow whole) =>
        part.Values.All(value => whole.Values.Any(other => other.First == value.First && other.End == value.End));

    private static bool IsRest(TextSegment above, TextSegment below, double width) => below.IsBelow(above) && CellWriter.IsRest(above.AsCell(), below.AsCell(), width);

    /// <summary>The headers above the first number: what is centred over several columns in rows of its own, and last the headers of the columns themselves.</summary>
    private List<StreamRow> WithHeaders(List<StreamRow> rows)
    {
        var count = rows.TakeWhile(row => !row.HasNumbers).Count();
        var above = rows.Take(count).ToList();
        if (count > 0 && count < rows.Count && rows[count].TakeWords() is { Values.Count: > 0 } words)
        {
            above.Add(words);
        }

        if (!above.Exists(row => row.Values.Count > 0))
        {
            return rows;
        }

        var stacks = above.SelectMany(row => row.Segments).Where(segment => !table.IsInStub(segment))
            .GroupBy(table.ColumnsOf)
            .SelectMany(column => Stacks(column.OrderBy(segment => segment.Middle)).Select(lines => (column.Key.First, column.Key.End, Lines: lines)))
            .ToList();
        var lowest = stacks.Where(stack => stack.End - stack.First == 1).GroupBy(stack => stack.First).Select(column => column.MaxBy(stack => stack.Lines[^1].Middle)).ToList();
        var headers = stacks.Except(lowest).OrderBy(stack => stack.Lines[0].Middle)
            .Aggregate(new List<StreamRow>(), (found, stack) =>
            {
                if (found.Count == 0 || found[^1].Values.Any(value => value.First < stack.End && stack.First < value.End))
                {
                    found.Add(new StreamRow());
                }

                stack.Lines.ForEach(line => found[^1].Add(stack.First, stack.End, line));
                return found;
            });
        var last = new StreamRow();
        lowest.ForEach(stack => stack.Lines.ForEach(line => last.Add(stack.First, stack.End, line)));
        if (lowest.Count > 0)
        {
            headers.Add(last);
        }

        headers[0].Label.AddRange(above.SelectMany(row => row.Groups.Concat(row.Label)).OrderBy(segment => segment.Middle));
        return [.. headers, .. rows.Skip(count)];
    }

    private static List<List<TextSegment>> Stacks(IEnumerable<TextSegment> lines)
    {
        var stacks = new List<List<TextSegment>>();
        foreach (var line in lines)
        {
            if (stacks.Count == 0 || !line.IsBelow(stacks[^1][^1]))
            {
                stacks.Add([]);
            }

            stacks[^1].Add(line);
        }

        return stacks;
    }
}
