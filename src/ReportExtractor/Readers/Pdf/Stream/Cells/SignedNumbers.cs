namespace ReportExtractor.Readers.Pdf.Stream.Cells;

/// <summary>
/// Joins numbers with signs that are far in front of them: the accounting format has the sign at the left edge of the cell and the number
/// at the right one. The same sign may be a mark of an empty cell.
/// </summary>
internal static class SignedNumbers
{
    /// <summary>Joins signs and numbers that are in one column.</summary>
    /// <param name="segments">The segments of the lines of a table.</param>
    /// <param name="columns">The columns of its numbers.</param>
    public static List<TextSegment> Join(List<TextSegment> segments, IReadOnlyList<ColumnRange> columns)
    {
        if (!segments.Exists(segment => segment.IsSign))
        {
            return segments;
        }

        var hasMarks = segments.Exists(segment => segment.IsSign && columns.Any(column => IsIn(segment, column)));
        var joined = new List<TextSegment>(segments.Count);
        for (var i = 0; i < segments.Count; i++)
        {
            if (segments[i].IsSign && i + 1 < segments.Count && AreOneNumber(joined.LastOrDefault(), segments[i], segments[i + 1]))
            {
                joined.Add(segments[i].Before(segments[++i]));
            }
            else
            {
                joined.Add(segments[i]);
            }
        }

        return joined;

        bool AreOneNumber(TextSegment? last, TextSegment sign, TextSegment number)
        {
            if (!number.IsNumber || !char.IsDigit(number.Text[0]) || !ReferenceEquals(sign.Source, number.Source)
                || ColumnOf(number) is not (>= 0 and var column))
            {
                return false;
            }

            if (IsIn(sign, columns[column]))
            {
                return true;
            }

            // In the gap in front of the column: another column's mark only if that column has no number, and such marks are used.
            var isInGap = sign.Box.Right <= columns[column].Left && (column == 0 || sign.Box.Left >= columns[column - 1].Right);
            return isInGap
                && (!hasMarks || column == 0
                    || (last is { IsWords: false } && ReferenceEquals(last.Source, sign.Source) && IsIn(last, columns[column - 1])));
        }

        int ColumnOf(TextSegment number)
        {
            for (var i = 0; i < columns.Count; i++)
            {
                if (IsIn(number, columns[i]))
                {
                    return i + 1 < columns.Count && IsIn(number, columns[i + 1]) ? -1 : i;
                }
            }

            return -1;
        }
    }

    private static bool IsIn(TextSegment segment, ColumnRange column) =>
        segment.Box.Left < column.Right && segment.Box.Right > column.Left;
}
