using ReportExtractor.Reconstruction;

namespace ReportExtractor.Matching;

/// <summary>
/// Doubts rows whose label may be another's: it stands elsewhere as well, goes on in another row's words, or is one of several that were
/// read apart from their numbers.
/// </summary>
internal sealed class LabelDoubter
{
    private readonly TableMatch _table;
    private readonly TableForm _form;
    private readonly EntryLabels _labels;

    // The labels of the form for which no numbers were found.
    private readonly List<RowLabel> _missing;

    private LabelDoubter(TableMatch table, EntryLabels labels)
    {
        (_table, _form, _labels) = (table, table.Alignment.Form, labels);
        _missing = [.. _form.Rows.Select(row => row.Label).OfType<RowLabel>().Except(table.Rows.Select(LabelOf).OfType<RowLabel>())];
    }

    /// <summary>Writes the doubts into the rows.</summary>
    /// <param name="tables">The tables as they are read.</param>
    /// <param name="labels">The entries and their words.</param>
    /// <param name="untaken">The entries that no rows were made of.</param>
    public static void Apply(IReadOnlyList<TableMatch> tables, EntryLabels labels, IReadOnlyList<int> untaken)
    {
        DoubtAmongOthers(tables);
        var free = untaken.ToHashSet();
        List<Entry> naming = [.. untaken.Select(i => labels.Entries[i]).Where(entry => NamesIn(entry, labels).Count > 0)];
        foreach (var table in tables.Where(table => table.Alignment.Form.Rows.All(row => row.Label is not null)))
        {
            var doubter = new LabelDoubter(table, labels);
            doubter.DoubtBroken(free);
            doubter.DoubtElsewhere(naming);
            doubter.DoubtStranded();
        }
    }

    /// <summary>Rows that stand between two rows of another table: tables follow each other.</summary>
    private static void DoubtAmongOthers(IReadOnlyList<TableMatch> tables)
    {
        var rows = tables.SelectMany(table => table.Rows.Select(row => (Table: table, Row: row))).OrderBy(row => row.Row.Match.First).ToList();
        for (var i = 1; i + 1 < rows.Count; i++)
        {
            if (rows[i - 1].Table == rows[i + 1].Table && rows[i].Table != rows[i - 1].Table && rows[i].Row.Match.Likeness < 1)
            {
                rows[i].Row.DoubtAll("it stands between two rows of another table and does not bear its label to the letter");
            }
        }
    }

    private RowLabel? LabelOf(RowRead row) => _form.Rows[row.Match.Row].Label;

    /// <summary>The lines of an entry's label that are a row's label to the letter.</summary>
    private static List<string> NamesIn(Entry entry, EntryLabels labels) =>
        [.. entry.Own.Where(piece => piece.Text.Contains('\n', StringComparison.Ordinal)).SelectMany(piece => piece.Text.Split('\n')).Distinct().Where(labels.NamesRow)];

    /// <summary>Labels that go on in the words of the row below, or of numbers there that no row took.</summary>
    private void DoubtBroken(HashSet<int> free)
    {
        foreach (var row in _table.Rows)
        {
            var below = row.Match.First + row.Match.Count;
            if (free.Contains(below) && _labels.Entries[below] is { Numbers: > 0, Own: [.., var end] } && GoesOnIn(row, end) is not null)
            {
                row.DoubtAll("its label goes on in the line below, and the numbers there may be its own");
            }
        }

        foreach (var (above, row) in _table.Rows.Zip(_table.Rows.Skip(1)).Where(pair => EndsLabelOf(pair.First, pair.Second.Match)))
        {
            above.DoubtAll("its label goes on in the words of the row below, and the numbers there may be its own");
            row.DoubtAll("its words end the label of the row above, and its numbers may be that row's");
        }
    }

    /// <summary>
    /// Labels that stand above the row or below it without numbers, or in the cell of another row's label. Where two labels were run into one
    /// cell, nobody can tell which of them its numbers are of, nor what rows beside it are of that bear none of them.
    /// </summary>
    private void DoubtElsewhere(List<Entry> naming)
    {
        // What is a label to the letter holds no other.
        var others = _table.Rows.Where(row => row.Match.Likeness < 1).Select(row => row.Match.Entry).Concat(naming)
            .Select(entry => (Entry: entry, Names: NamesIn(entry, _labels))).Where(other => other.Names.Count > 0).ToList();
        foreach (var row in _table.Rows)
        {
            var label = LabelOf(row)!;
            if (FollowsItsLabel(row.Match, label) || PrecedesItsLabel(row.Match, label))
            {
                row.DoubtAll("a line without numbers above or below it bears the label to the letter, and this row does not");
            }

            if (others.Exists(other => other.Entry == row.Match.Entry
                ? other.Names.Exists(line => _form.Rows.Any(form => form.Label != label && Bears(line, form.Label!)))
                : row.Match.Likeness < 1 && other.Names.Exists(line => Bears(line, label))))
            {
                row.DoubtAll("the label of another row stands in the same cell, or its own in another row's");
            }
        }

        bool Bears(string line, RowLabel name) => _labels.LikenessOf(line, name) >= 1;
    }

    /// <summary>
    /// Labels and numbers that were read apart, each in a block: which of them belong together only their order says, and where a label of the
    /// block is left over while rows have none, not even that. The rows without label that are placed by such rows are in doubt with them.
    /// </summary>
    private void DoubtStranded()
    {
        if (_missing.Count == 0)
        {
            return;
        }

        var rows = _table.Rows;
        bool[] areStranded = [.. rows.Select(row => row.Match is { Likeness: > 0, Entry: { Own.Count: 0 } entry } && entry.Before.Concat(entry.After).Any(NamesMissing))];
        for (var i = 1; i < rows.Count; i++)
        {
            areStranded[i] |= areStranded[i - 1] && HasNone(rows[i]);
        }

        for (var i = rows.Count - 2; i >= 0; i--)
        {
            areStranded[i] |= areStranded[i + 1] && HasNone(rows[i]);
        }

        foreach (var (row, _) in rows.Zip(areStranded).Where(row => row.Second))
        {
            row.DoubtAll("the words around the row name another row as well, for which no numbers were found: its label may be that one");
        }

        static bool HasNone(RowRead row) => row.Match is { Likeness: 0, Entry.Own.Count: 0 };
    }

    /// <summary>True for words that are like the label of a row without numbers, and like no other's.</summary>
    private bool NamesMissing(Piece piece) =>
        !_labels.IsOther(piece.Label) && _missing.Max(label => _labels.LikenessOf(piece, label)) is >= EntryLabels.Certain and var best
        && _form.Rows.All(row => _labels.LikenessOf(piece, row.Label!) <= best);

    /// <summary>True where the words of a row, which are not its label beyond doubt, make the label of the row above more like itself.</summary>
    private bool EndsLabelOf(RowRead above, RowMatch row) => row is { Likeness: < EntryLabels.Certain, Entry.Own: [.., var end] } && GoesOnIn(above, end) > 0;

    /// <summary>By how much a row's label is more like itself together with other words; null where it is less.</summary>
    private double? GoesOnIn(RowRead row, Piece end) =>
        row.Match.Entry.Own is [.., var start] && LabelOf(row) is { } label
        && _labels.LikenessOf(start.Text + end.Text, label) is >= EntryLabels.Certain and var whole && whole - _labels.LikenessOf(start, label) is >= 0 and var more ? more : null;

    /// <summary>True where a row's own words are like its label, and words above it are that label, which does not go on in its own: what stands here may be a row that the form has not.</summary>
    private bool FollowsItsLabel(RowMatch match, RowLabel label) =>
        match is { Likeness: < 1, Entry.Own: [.., var own] } && _labels.LikenessOf(own, label) >= match.Likeness && match.Entry.Before.ToList() is var above
        && above.FindLastIndex(piece => _labels.LikenessOf(piece, label) >= 1) is >= 0 and var first
        && _labels.LikenessOf(string.Concat(above.Skip(first).Append(own).Select(piece => piece.Text)), label) < EntryLabels.Certain;

    /// <summary>True where the label stands below a row that has words of its own, and these are no part of it: they may be the label of the row above.</summary>
    private bool PrecedesItsLabel(RowMatch match, RowLabel label) =>
        match is { Likeness: < 1, Entry: { Own: [.., var own], After: [var below, ..] } } && _labels.LikenessOf(below, label) is >= EntryLabels.Certain and var alone
        && _labels.LikenessOf(own.Text + below.Text, label) <= alone;
}
