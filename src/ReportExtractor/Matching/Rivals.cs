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
    }

    private IEnumerable<RowRead> Rows => _tables.SelectMany(table => table.Rows);

    /// <summary>Doubts the rows that a rival contradicts; where there is a second report, all of them.</summary>
    /// <param name="tables">The tables as they are read.</param>
    /// <param name="labels">The entries and their words.</param>
    /// <param name="hasSecondReport">Whether titles and headings say that the file holds more than one report.</param>
    /// <returns>True where the file holds more than one report.</returns>
    public static bool Apply(IReadOnlyList<TableMatch> tables, EntryLabels labels, bool hasSecondReport) => new Rivals(tables, labels).Apply(hasSecondReport);

    private bool Apply(bool hasSecondReport)
    {
        foreach (var i in _untaken)
        {
            LookForTwin(i, _labels.Entries[i]);
        }

        if (hasSecondReport || (_twice >= RowsOfSecondReport && _contradicts))
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

        LabelDoubter.Apply(_tables, _labels, _untaken);
        PageBreakDoubter.Apply(_tables, _labels.Entries, _untaken);

        foreach (var i in _untaken.Where(i => _labels.Entries[i].Filled > 0))
        {
            if (TruerOf(i, _tables, _labels) is { } truer)
            {
                truer.DoubtAll("another row bears the label as well, and this one does not to the letter");
            }

            if (_labels.Entries[i].Numbers > 0 && NeighbourOf(i, _tables, _labels) is { } neighbour)
            {
                Doubt(neighbour.Row, neighbour.Reading, "another row of numbers stands beside the same label or under the same headers");
            }
            else if (_labels.Entries[i].Numbers > 1 && FoundUnderHeadersOf(_labels.Entries[i]) is { } row)
            {
                row.DoubtAll("other numbers stand under the same headers");
            }
        }

        return false;
    }

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

    /// <summary>True where the row that comes before a row, or the one behind it, is one that comes twice and was not taken.</summary>
    private static bool StandsAmong(HashSet<int> twins, HashSet<int> taken, RowMatch match, int count)
    {
        var before = Enumerable.Range(0, match.First).Reverse().FirstOrDefault(IsRow, -1);
        var behind = Enumerable.Range(match.First + match.Count, count - match.First - match.Count).FirstOrDefault(IsRow, -1);
        return twins.Contains(before) || twins.Contains(behind);

        bool IsRow(int entry) => twins.Contains(entry) || taken.Contains(entry);
    }

    /// <summary>The row that was found whose label an entry bears.</summary>
    private static (RowRead Row, Reading Reading)? NamesakeOf(Entry entry, IReadOnlyList<TableMatch> tables, EntryLabels labels) =>
        labels.RowNamed(entry) is { } name ? Find(entry, tables, (_, row, form) => form.Label?.LikenessTo(name) >= 1) : null;

    /// <summary>The row that was found for a label that it does not bear to the letter, while an entry bears it, or is like it, that has no more cells than the row.</summary>
    private static RowRead? TruerOf(int index, IReadOnlyList<TableMatch> tables, EntryLabels labels)
    {
        var entry = labels.Entries[index];
        var name = labels.RowNamed(entry);
        return tables.SelectMany(table => table.Rows.Where(row => row.Match.Likeness < 1 && table.Alignment.Form.Rows[row.Match.Row].Label is { } label
            && entry.Filled <= row.Reading.Cells.Length
            && (name is { } whole ? label.LikenessTo(whole) >= 1 : entry.Own.Count > 0 && labels.Likeness(index, label) >= EntryLabels.Certain))).FirstOrDefault();
    }

    /// <summary>The row that was found whose label, one that names nothing else, an entry bears with other cells than the form's: glued digits, lost cells.</summary>
    private static RowRead? BearsNameOfOther(Entry entry, IReadOnlyList<TableMatch> tables, EntryLabels labels) =>
        labels.RowNamed(entry) is not { } name || labels.IsOther(name) ? null
        : tables.SelectMany(table => table.Rows.Where(row => table.Alignment.Form.Rows[row.Match.Row].Label?.LikenessTo(name) >= 1)).FirstOrDefault();

    private static string TextOf(Entry entry) => string.Concat(entry.Values.Select(piece => piece.Text.Trim()));

    /// <summary>The row that was found beside whose label, or under whose headers, an entry without name stands as well.</summary>
    private static (RowRead Row, Reading Reading)? NeighbourOf(int index, IReadOnlyList<TableMatch> tables, EntryLabels labels)
    {
        var entry = labels.Entries[index];
        return labels.RowNamed(entry) is { } name && !labels.IsOther(name) ? null : Find(entry, tables, (table, row, form) => form.Label is null ? StandsUnderHeaders(table, row) : SharesLabel(row) || FillsItsGaps(row));

        bool StandsUnderHeaders(TableForm table, RowRead row) =>
            entry.Before.Count(piece => table.IsHeader(piece.Label)) >= TellingHeaders
            || (Math.Abs(index - row.Match.First) == 1 && !entry.FollowsProse && entry.Kind == StripKind.Row);

        // The line right below a label and a number or two may be the rest of its row, or all of it.
        bool FillsItsGaps(RowRead row) =>
            entry.Kind == StripKind.Line && index == row.Match.First + row.Match.Count && !entry.FollowsProse && labels.MayLackLabel(entry)
            && entry.Filled == row.Reading.Cells.Length && row.Match.Entry.Filled < entry.Filled;

        bool SharesLabel(RowRead row) =>
            entry.Kind == StripKind.Row && entry.Own.Count == 0 && row.Match.Entry.Own is [.., { RowSpan: > 1 } label]
            && entry.FirstStrip > row.Match.Entry.FirstStrip && entry.FirstStrip - row.Match.Entry.FirstStrip < label.RowSpan;
    }

    /// <summary>The row that was found by headers alone, which an entry stands under as well with other cells than the form's.</summary>
    private RowRead? FoundUnderHeadersOf(Entry entry) =>
        entry.FollowsProse ? null : _tables.SelectMany(table => table.Rows.Where(row =>
            table.Alignment.Form.Rows[row.Match.Row].Label is null && entry.Before.Count(piece => table.Alignment.Form.IsHeader(piece.Label)) >= TellingHeaders)).FirstOrDefault();

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
