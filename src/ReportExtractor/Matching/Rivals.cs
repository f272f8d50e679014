using ReportExtractor.Reconstruction;

namespace ReportExtractor.Matching;

/// <summary>
/// Rows that may as well be a row that was found elsewhere, since they bear its name to the letter, stand beside the same label,
/// or under the same headers: the same report printed twice, last year's numbers beside this year's, or another report in the same file.
/// </summary>
internal static class Rivals
{
    /// <summary>So many rows that come twice are no slip of the writer's: the file holds a second report.</summary>
    private const int RowsOfSecondReport = 3;

    /// <summary>So many of a table's headers in front of a row say that the row is of such a table.</summary>
    private const int TellingHeaders = 3;

    /// <summary>Doubts the rows that a rival contradicts; where there is a second report, all of them.</summary>
    /// <param name="tables">The tables as they are read.</param>
    /// <param name="labels">The entries and their words.</param>
    /// <returns>True where the file holds more than one report.</returns>
    public static bool Apply(IReadOnlyList<TableMatch> tables, EntryLabels labels)
    {
        var taken = tables.SelectMany(table => table.Alignment.Matches).SelectMany(match => Enumerable.Range(match.First, match.Count)).ToHashSet();
        var (twice, contradicted) = (0, 0);
        var withTwin = new HashSet<RowRead>(ReferenceEqualityComparer.Instance);
        var twins = new HashSet<int>();
        int[] untaken = [.. Enumerable.Range(0, labels.Entries.Count).Where(i => !taken.Contains(i))];
        foreach (var i in untaken)
        {
            if (labels.Entries[i].Filled == 0)
            {
                // A report that leaves a table blank may stand beside one that fills it; a single such row is a header's.
                var isRival = labels.Entries[i].Values.All(piece => piece.IsPlaced) && NamesakeOf(labels.Entries[i], tables, labels) is not null;
                (twice, contradicted) = isRival ? (twice + 1, contradicted + 1) : (twice, contradicted);
            }
            else if (NamesakeOf(labels.Entries[i], tables, labels) is { } namesake)
            {
                twice++;
                withTwin.Add(namesake.Row);
                twins.Add(i);
                contradicted += Doubt(namesake.Row, namesake.Reading, "another row of the file has the same label and another number") ? 1 : 0;
            }
            else if (BearsNameOfOther(labels.Entries[i], tables, labels) is { } row)
            {
                twice++;
                withTwin.Add(row);
                twins.Add(i);
                contradicted += TextOf(row.Match.Entry) == TextOf(labels.Entries[i]) ? 0 : 1;
            }
            else if (labels.Entries[i].Numbers > 0 && NeighbourOf(i, tables, labels) is { } neighbour)
            {
                withTwin.Add(neighbour.Row);
                twins.Add(i);
                contradicted += Enumerable.Range(0, neighbour.Row.Doubts.Length).All(cell => neighbour.Row.Reading.AgreesAt(neighbour.Reading, cell)) ? 0 : 1;
            }
        }

        if (twice >= RowsOfSecondReport && contradicted > 0)
        {
            foreach (var row in tables.SelectMany(table => table.Rows))
            {
                row.DoubtAll("the file holds more than one report, and the number may be another's");
            }

            return true;
        }

        foreach (var table in tables)
        {
            foreach (var row in table.Rows.Where(row => FollowsItsLabel(row.Match, table.Alignment.Form.Rows[row.Match.Row].Label, labels)))
            {
                row.DoubtAll("a line without numbers above it bears the label to the letter, and this row does not");
            }
        }

        // Two reports may agree in all that both print; what only one of them prints may be either's.
        if (twice >= RowsOfSecondReport)
        {
            var single = tables.Where(table => table.Rows.Any(withTwin.Contains)).SelectMany(table => table.Rows).Where(row => !withTwin.Contains(row)).ToList();
            single.ForEach(row => twins.UnionWith(Enumerable.Range(row.Match.First, row.Match.Count)));
            var others = tables.Where(table => !table.Rows.Any(withTwin.Contains)).SelectMany(table => table.Rows).ToList();
            while (others.Find(row => StandsAmong(twins, taken, row.Match, labels.Entries.Count)) is { } row)
            {
                others.Remove(row);
                single.Add(row);
                twins.UnionWith(Enumerable.Range(row.Match.First, row.Match.Count));
            }

            foreach (var row in single)
            {
                row.DoubtAll("the file holds other rows twice and this one once, and it may be another report's");
            }
        }

        foreach (var table in tables)
        {
            DoubtSharedLabels(table, untaken.Select(i => labels.Entries[i]));
        }

        foreach (var i in untaken.Where(i => labels.Entries[i].Filled > 0))
        {
            if (TruerOf(labels.Entries[i], tables, labels) is { } truer)
            {
                truer.DoubtAll("another row bears the label to the letter, and this one does not");
            }

            if (labels.Entries[i].Numbers > 0 && NeighbourOf(i, tables, labels) is { } neighbour)
            {
                Doubt(neighbour.Row, neighbour.Reading, "another row of numbers stands beside the same label or under the same headers");
            }
        }

        return false;
    }

    /// <summary>Where the labels of two rows were run into one cell, nobody can tell which of them its numbers are of, nor what rows beside it are of that bear none of them.</summary>
    private static void DoubtSharedLabels(TableMatch table, IEnumerable<Entry> untaken)
    {
        foreach (var entry in table.Rows.Select(row => row.Match.Entry).Concat(untaken).ToList())
        {
            var lines = entry.Own.Where(piece => piece.Text.Contains('\n', StringComparison.Ordinal)).SelectMany(piece => piece.Text.Split('\n')).Select(line => LabelText.Of(line)).ToList();
            foreach (var row in table.Rows)
            {
                var isNamed = lines.Exists(line => table.Alignment.Form.Rows[row.Match.Row].Label?.LikenessTo(line) >= 1);
                var namesOther = row.Match.Entry == entry && lines.Exists(line => Enumerable.Range(0, table.Alignment.Form.Rows.Count).Any(other => other != row.Match.Row && table.Alignment.Form.Rows[other].Label?.LikenessTo(line) >= 1));
                if (namesOther || (isNamed && row.Match.Entry != entry && row.Match.Likeness < 1))
                {
                    row.DoubtAll("the label of another row stands in the same cell, or its own in another row's");
                }
            }
        }
    }

    /// <summary>True where the row that comes before a row, or the one behind it, is one that comes twice and was not taken.</summary>
    private static bool StandsAmong(HashSet<int> twins, HashSet<int> taken, RowMatch match, int count)
    {
        var before = Enumerable.Range(0, match.First).Reverse().FirstOrDefault(IsRow, -1);
        var behind = Enumerable.Range(match.First + match.Count, count - match.First - match.Count).FirstOrDefault(IsRow, -1);
        return twins.Contains(before) || twins.Contains(behind);

        bool IsRow(int entry) => twins.Contains(entry) || taken.Contains(entry);
    }

    /// <summary>True where a row's own words are like its label, and words above it are that label, which does not go on in its own: what stands here may be a row that the form has not.</summary>
    private static bool FollowsItsLabel(RowMatch match, RowLabel? label, EntryLabels labels) =>
        label is not null && match.Likeness < 1 && match.Entry.Own is [.., var own]
        && labels.LikenessOf(own, label) >= match.Likeness && match.Entry.Before.ToList() is var above
        && above.FindLastIndex(piece => labels.LikenessOf(piece, label) >= 1) is >= 0 and var first
        && labels.LikenessOf(string.Concat(above.Skip(first).Append(own).Select(piece => piece.Text)), label) < EntryLabels.Certain;

    /// <summary>The row that was found whose label an entry bears.</summary>
    private static (RowRead Row, Reading Reading)? NamesakeOf(Entry entry, IReadOnlyList<TableMatch> tables, EntryLabels labels) =>
        labels.RowNamed(entry) is { } name ? Find(entry, tables, (_, row, form) => form.Label?.LikenessTo(name) >= 1) : null;

    /// <summary>The row that was found for a label that it does not bear to the letter, while an entry does that has no more cells than it.</summary>
    private static RowRead? TruerOf(Entry entry, IReadOnlyList<TableMatch> tables, EntryLabels labels) =>
        labels.RowNamed(entry) is not { } name ? null : tables.SelectMany(table => table.Rows.Where(row =>
            row.Match.Likeness < 1 && entry.Filled <= row.Reading.Cells.Length && table.Alignment.Form.Rows[row.Match.Row].Label?.LikenessTo(name) >= 1)).FirstOrDefault();

    /// <summary>The row that was found whose label, one that names nothing else, an entry bears with other cells than the form's: glued digits, lost cells.</summary>
    private static RowRead? BearsNameOfOther(Entry entry, IReadOnlyList<TableMatch> tables, EntryLabels labels) =>
        labels.RowNamed(entry) is not { } name || labels.IsOther(name) ? null
        : tables.SelectMany(table => table.Rows.Where(row => table.Alignment.Form.Rows[row.Match.Row].Label?.LikenessTo(name) >= 1)).FirstOrDefault();

    private static string TextOf(Entry entry) => string.Concat(entry.Values.Select(piece => piece.Text.Trim()));

    /// <summary>The row that was found beside whose label, or under whose headers, an entry without name stands as well.</summary>
    private static (RowRead Row, Reading Reading)? NeighbourOf(int index, IReadOnlyList<TableMatch> tables, EntryLabels labels)
    {
        var entry = labels.Entries[index];
        return labels.RowNamed(entry) is not null ? null : Find(entry, tables, (table, row, form) => form.Label is null ? StandsUnderHeaders(table, row) : SharesLabel(row));

        bool StandsUnderHeaders(TableForm table, RowRead row) =>
            entry.Before.Count(piece => table.IsHeader(piece.Label)) >= TellingHeaders
            || (Math.Abs(index - row.Match.First) == 1 && !entry.FollowsProse && entry.Kind == StripKind.Row);

        bool SharesLabel(RowRead row) =>
            entry.Kind == StripKind.Row && entry.Own.Count == 0 && row.Match.Entry.Own is [.., { RowSpan: > 1 } label]
            && entry.FirstStrip > row.Match.Entry.FirstStrip && entry.FirstStrip - row.Match.Entry.FirstStrip < label.RowSpan;
    }

    private static (RowRead Row, Reading Reading)? Find(Entry entry, IReadOnlyList<TableMatch> tables, Func<TableForm, RowRead, FormRow, bool> isRival)
    {
        foreach (var table in tables)
        {
            foreach (var row in table.Rows)
            {
                var form = table.Alignment.Form.Rows[row.Match.Row];
                if ((entry.Filled == form.Cells.Count || entry.Values.Count == form.Cells.Count) && isRival(table.Alignment.Form, row, form))
                {
                    return (row, ReadingGenerator.Of(entry, form.Cells.Count, null, []).Readings[0]);
                }
            }
        }

        return null;
    }

    private static bool Doubt(RowRead row, Reading rival, string doubt)
    {
        var contradicts = false;
        for (var cell = 0; cell < row.Doubts.Length; cell++)
        {
            if (!row.Reading.AgreesAt(rival, cell))
            {
                row.Doubts[cell] ??= doubt;
                contradicts = true;
            }
        }

        return contradicts;
    }
}
