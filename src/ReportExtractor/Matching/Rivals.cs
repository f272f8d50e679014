using ReportExtractor.Reconstruction;

namespace ReportExtractor.Matching;

/// <summary>
/// Rows that may as well be a row that was found elsewhere, since they bear its name to the letter, stand beside the same label,
/// or under the same headers: the same report printed twice, last year's numbers beside this year's, or another report in the same file.
/// </summary>
internal sealed class Rivals
{
    /// <summary>So many rows that come twice are no slip of the writer's: the file holds a second report.</summary>
    private const int RowsOfSecondReport = 3;

    /// <summary>So many of a table's headers in front of a row say that the row is of such a table.</summary>
    private const int TellingHeaders = 3;

    private readonly IReadOnlyList<TableMatch> _tables;
    private readonly EntryLabels _labels;

    // Entries that rows were made of, and all others.
    private readonly HashSet<int> _taken;
    private readonly int[] _untaken;

    // The others that name rows in lines of their labels.
    private readonly List<(Entry Entry, List<string> Names)> _namingRows;

    // Rows that come twice: the rows that were found, and the entries that are their like.
    private readonly HashSet<RowRead> _withTwin = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<int> _twins = [];
    private int _twice;
    private bool _contradicts;

    private Rivals(IReadOnlyList<TableMatch> tables, EntryLabels labels)
    {
        (_tables, _labels) = (tables, labels);
        _taken = [.. tables.SelectMany(table => table.Alignment.Matches).SelectMany(match => Enumerable.Range(match.First, match.Count))];
        _untaken = [.. Enumerable.Range(0, labels.Entries.Count).Where(i => !_taken.Contains(i))];
        _namingRows = [.. _untaken.Select(i => WithNames(labels.Entries[i])).Where(entry => entry.Names.Count > 0)];
    }

    private IEnumerable<RowRead> Rows => _tables.SelectMany(table => table.Rows);

    /// <summary>Doubts the rows that a rival contradicts; where there is a second report, all of them.</summary>
    /// <param name="tables">The tables as they are read.</param>
    /// <param name="labels">The entries and their words.</param>
    /// <returns>True where the file holds more than one report.</returns>
    public static bool Apply(IReadOnlyList<TableMatch> tables, EntryLabels labels) => new Rivals(tables, labels).Apply();

    private bool Apply()
    {
        foreach (var i in _untaken)
        {
            LookForTwin(i, _labels.Entries[i]);
        }

        if (_twice >= RowsOfSecondReport && _contradicts)
        {
            foreach (var row in Rows)
            {
                row.DoubtAll("the file holds more than one report, and the number may be another's");
            }

            return true;
        }

        if (_twice >= RowsOfSecondReport)
        {
            DoubtSingle();
        }

        foreach (var table in _tables)
        {
            DoubtLabels(table);
            StrandedLabels.Doubt(table, _labels);
        }

        foreach (var i in _untaken.Where(i => _labels.Entries[i].Filled > 0))
        {
            if (TruerOf(_labels.Entries[i], _tables, _labels) is { } truer)
            {
                truer.DoubtAll("another row bears the label to the letter, and this one does not");
            }

            if (_labels.Entries[i].Numbers > 0 && NeighbourOf(i, _tables, _labels) is { } neighbour)
            {
                Doubt(neighbour.Row, neighbour.Reading, "another row of numbers stands beside the same label or under the same headers");
            }
        }

        return false;
    }

    /// <summary>An entry, and the lines of its label that are a row's label to the letter.</summary>
    private (Entry Entry, List<string> Names) WithNames(Entry entry) =>
        (entry, [.. entry.Own.Where(piece => piece.Text.Contains('\n', StringComparison.Ordinal)).SelectMany(piece => piece.Text.Split('\n')).Distinct().Where(_labels.NamesRow)]);

    /// <summary>Looks whether an entry is a row once more that was found elsewhere.</summary>
    private void LookForTwin(int index, Entry entry)
    {
        if (entry.Filled == 0)
        {
            // A report that leaves a table blank may stand beside one that fills it; a single such row is a header's.
            if (entry.Values.All(piece => piece.IsPlaced) && NamesakeOf(entry, _tables, _labels) is not null)
            {
                (_twice, _contradicts) = (_twice + 1, true);
            }
        }
        else if (NamesakeOf(entry, _tables, _labels) is { } namesake)
        {
            Add(namesake.Row, Doubt(namesake.Row, namesake.Reading, "another row of the file has the same label and another number"), bearsName: true);
        }
        else if (BearsNameOfOther(entry, _tables, _labels) is { } row)
        {
            Add(row, TextOf(row.Match.Entry) != TextOf(entry), bearsName: true);
        }
        else if (entry.Numbers > 0 && NeighbourOf(index, _tables, _labels) is { } neighbour)
        {
            Add(neighbour.Row, !Enumerable.Range(0, neighbour.Row.Doubts.Length).All(cell => neighbour.Row.Reading.AgreesAt(neighbour.Reading, cell)), bearsName: false);
        }

        void Add(RowRead row, bool contradicts, bool bearsName)
        {
            _withTwin.Add(row);
            _twins.Add(index);
            _twice += bearsName ? 1 : 0;
            _contradicts |= contradicts;
        }
    }

    /// <summary>Two reports may agree in all that both print; what only one of them prints may be either's, and so may be what stands among that.</summary>
    private void DoubtSingle()
    {
        var tables = _tables.ToLookup(table => table.Rows.Any(_withTwin.Contains), table => table.Rows);
        var single = tables[true].SelectMany(rows => rows).Where(row => !_withTwin.Contains(row)).ToList();
        single.ForEach(Take);
        var others = tables[false].SelectMany(rows => rows).ToList();
        while (others.Find(row => StandsAmong(_twins, _taken, row.Match, _labels.Entries.Count)) is { } row)
        {
            others.Remove(row);
            single.Add(row);
            Take(row);
        }

        single.ForEach(row => row.DoubtAll("the file holds other rows twice and this one once, and it may be another report's"));

        void Take(RowRead row) => _twins.UnionWith(Enumerable.Range(row.Match.First, row.Match.Count));
    }

    /// <summary>
    /// Doubts rows whose label stands elsewhere as well: above them without numbers, or in the cell of another row's label. Where two labels were
    /// run into one cell, nobody can tell which of them its numbers are of, nor what rows beside it are of that bear none of them.
    /// </summary>
    private void DoubtLabels(TableMatch table)
    {
        // What is a label to the letter holds no other.
        var entries = table.Rows.Where(row => row.Match.Likeness < 1).Select(row => WithNames(row.Match.Entry)).Where(entry => entry.Names.Count > 0).Concat(_namingRows).ToList();
        foreach (var row in table.Rows.Where(row => table.Alignment.Form.Rows[row.Match.Row].Label is not null))
        {
            var label = table.Alignment.Form.Rows[row.Match.Row].Label!;
            if (FollowsItsLabel(row.Match, label, _labels) || PrecedesItsLabel(row.Match, label, _labels))
            {
                row.DoubtAll("a line without numbers above or below it bears the label to the letter, and this row does not");
            }

            if (entries.Exists(other => other.Entry == row.Match.Entry
                ? other.Names.Exists(line => table.Alignment.Form.Rows.Any(form => form.Label is { } name && name != label && Bears(line, name)))
                : row.Match.Likeness < 1 && other.Names.Exists(line => Bears(line, label))))
            {
                row.DoubtAll("the label of another row stands in the same cell, or its own in another row's");
            }
        }

        bool Bears(string line, RowLabel name) => _labels.LikenessOf(line, name) >= 1;
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

    /// <summary>True where the whole label stands below a row that has words of its own, and these are no part of it: they may be the label of the row above.</summary>
    private static bool PrecedesItsLabel(RowMatch match, RowLabel label, EntryLabels labels) =>
        match is { Likeness: < 1, Entry: { Own.Count: > 0, After: [var below, ..] } } && labels.LikenessOf(below, label) >= 1;

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
