using ReportExtractor.Documents;
using ReportExtractor.Parsing;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Text.Layouts.Separated;

/// <summary>
/// Separated values, as spreadsheets and table tools write them: a line for each row, with commas, semicolons, tabs or bars between the
/// cells. Cells may be quoted, and have separators and line ends between their quotes. Sentences have commas as well, and so do numbers:
/// rows with a number behind a label show what separates cells.
/// </summary>
/// <param name="budget">What may be used.</param>
internal sealed class SeparatedLayout(ReaderBudget budget) : WholeTextLayout
{
    /// <summary>The least number of rows with a number behind a label: fewer may be sentences.</summary>
    private const int LeastRows = 3;

    /// <summary>The separators of raw cells. Other layouts read raw cells with tabs and bars between them.</summary>
    private const string OfRaw = ",;";

    private const string OfQuoted = "\t|";

    /// <inheritdoc/>
    protected override IEnumerable<(int First, int Next, Grid Table)> Find(IReadOnlyList<TextLine> lines)
    {
        var (records, evidence) = (OfRaw + OfQuoted).Select(separator => Records(lines, separator))
            .Select(found => (found, Evidence: Evidence(found)))
            .MaxBy(found => found.Evidence);
        if (evidence < LeastRows)
        {
            yield break;
        }

        for (var i = 0; i < records.Count;)
        {
            var end = i + 1;
            while (end < records.Count && Continues(lines, records[end - 1], records[end]))
            {
                end++;
            }

            if (Table(records.GetRange(i, end - i)) is { } table)
            {
                budget.AddParts(table.Rows.Sum(row => row.Cells.Count));
                yield return (records[i].First, records[end - 1].Next, table);
            }

            i = end;
        }
    }

    /// <summary>Rows with a number behind a label, less those in which a separator may be within a number.</summary>
    private static int Evidence(List<SeparatedRecord> records) =>
        records.Sum(record => HasThousandsBehindWord(record) ? -1 : IsRow(record) ? 1 : 0);

    private static List<SeparatedRecord> Records(IReadOnlyList<TextLine> lines, char separator)
    {
        var records = new List<SeparatedRecord>();
        var parser = new RecordParser(lines, separator);
        for (var i = 0; i < lines.Count;)
        {
            if (!lines[i].Text.Contains(separator))
            {
                i++;
                continue;
            }

            var record = parser.Parse(i);
            if (MayBe(record, lines[i].Text, separator))
            {
                records.Add(record);
                i = record.Next;
            }
            else
            {
                i++;
            }
        }

        return records.Exists(record => record.IsQuoted) || OfRaw.Contains(separator) ? records : [];
    }

    /// <summary>False for sentences, and for lines whose cells have other marks between them.</summary>
    private static bool MayBe(SeparatedRecord record, string line, char separator) =>
        record.Cells.Count > 1
        && (record.IsQuoted
            ? !line.AsSpan().TrimStart().StartsWith("|")
            : !LineKind.IsProse(line) && (separator == '\t' || !line.Contains('\t')) && !LineKind.HasBar(line));

    /// <summary>True for the next line, or for the one behind an empty line if it has as many cells.</summary>
    private static bool Continues(IReadOnlyList<TextLine> lines, SeparatedRecord record, SeparatedRecord next) =>
        next.First == record.Next
        || (next.First == record.Next + 1 && lines[record.Next].IsEmpty && next.Cells.Count == record.Cells.Count);

    /// <summary>The table of consecutive records; null for lines that happen to have separators.</summary>
    private static Grid? Table(List<SeparatedRecord> records)
    {
        var isRegular = records.TrueForAll(record => record.Cells.Count == records[0].Cells.Count);
        return records.Count > 1 || records.Exists(record => IsRow(record) && !HasThousandsBehindWord(record))
            ? new Grid([.. records.Select(record => new GridRow(record.Cells))], isRegular ? GridLayout.Columns : GridLayout.Rows)
            : null;
    }

    /// <summary>True if a number or a mark in its place is behind a label, with nothing but empty cells between the two.</summary>
    private static bool IsRow(SeparatedRecord record)
    {
        var isBehindWords = false;
        foreach (var cell in record.Cells)
        {
            switch (NumberParser.Parse(cell.Text).Content)
            {
                case CellContent.Other:
                    isBehindWords = true;
                    break;
                case CellContent.Number or CellContent.Nil when isBehindWords:
                    return true;
                case CellContent.Number or CellContent.Nil:
                    isBehindWords = false;
                    break;
            }
        }

        return false;
    }

    /// <summary>True for words that end in a digit, with three digits in the next cell: 规章 1,234.</summary>
    private static bool HasThousandsBehindWord(SeparatedRecord record)
    {
        for (var i = 0; i + 1 < record.Cells.Count; i++)
        {
            var text = record.Cells[i].Text.AsSpan().TrimEnd();
            if (text is [.., var last] && TextCharacters.IsDigit(last)
                && record.Cells[i + 1].Text.AsSpan() is [var a, var b, var c, ..] next
                && TextCharacters.IsDigit(a) && TextCharacters.IsDigit(b) && TextCharacters.IsDigit(c)
                && (next.Length == 3 || !TextCharacters.IsDigit(next[3]))
                && NumberParser.Parse(text).Content == CellContent.Other)
            {
                return true;
            }
        }

        return false;
    }
}
