using ReportExtractor.Matching.Alignment;
using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Labels;
using ReportExtractor.Matching.Readings;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Parsing.Labels;

namespace ReportExtractor.Matching.Doubts;

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
    private readonly LabelScores _labels;

    // Candidates that rows were made of, and all others.
    private readonly HashSet<int> _taken;
    private readonly int[] _untaken;

    // Rows that come twice: the rows that were found, and the candidates that are their like.
    private readonly HashSet<DecidedRow> _withTwin = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<int> _twins = [];
    private int _twice;
    private bool _contradicts;

    private Rivals(IReadOnlyList<TableMatch> tables, LabelScores labels)
    {
        (_tables, _labels) = (tables, labels);
        _taken = [.. tables.SelectMany(table => table.Alignment.Matches).SelectMany(match => Enumerable.Range(match.First, match.Count))];
        _untaken = [.. Enumerable.Range(0, labels.Candidates.Count).Where(i => !_taken.Contains(i))];
    }

    private IEnumerable<DecidedRow> Rows => _tables.SelectMany(table => table.Rows);

    /// <summary>Doubts the rows that a rival contradicts; where there is a second report, all of them.</summary>
    /// <param name="tables">The tables as they are read.</param>
    /// <param name="labels">The candidates and their words.</param>
    /// <param name="hasSecondReport">Whether titles and headings say that the file holds more than one report.</param>
    /// <returns>True where the file holds more than one report.</returns>
    public static bool Apply(IReadOnlyList<TableMatch> tables, LabelScores labels, bool hasSecondReport) => new Rivals(tables, labels).Apply(hasSecondReport);

    private bool Apply(bool hasSecondReport)
    {
        foreach (var i in _untaken)
        {
            LookForTwin(i, _labels.Candidates[i]);
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
        PageBreakDoubter.Apply(_tables, _labels.Candidates, _untaken);

        foreach (var i in _untaken.Where(i => _labels.Candidates[i].Filled > 0))
        {
            if (TruerOf(i, _tables, _labels) is { } truer)
            {
                truer.DoubtAll("another row bears the label as well, and this one does not to the letter");
            }

            if (_labels.Candidates[i].Numbers > 0 && NeighbourOf(i, _tables, _labels) is { } neighbour)
            {
                Doubt(neighbour.Row, neighbour.Reading, "another row of numbers stands beside the same label or under the same headers");
            }
            else if (_labels.Candidates[i].Numbers > 1 && FoundUnderHeadersOf(_labels.Candidates[i]) is { } row)
            {
                row.DoubtAll("other numbers stand under the same headers");
            }
        }

        return false;
    }

    /// <summary>Looks whether an candidate is a row once more that was found elsewhere.</summary>
    private void LookForTwin(int index, RowCandidate candidate)
    {
        if (candidate.Filled == 0)
        {
            // A report that leaves a table blank may stand beside one that fills it; a single such row is a header's.
            if (candidate.Values.All(fragment => fragment.IsPlaced) && NamesakeOf(candidate, _tables, _labels) is not null)
            {
                (_twice, _contradicts) = (_twice + 1, true);
            }
        }
        else if (NamesakeOf(candidate, _tables, _labels) is { } namesake)
        {
            Add(namesake.Row, Doubt(namesake.Row, namesake.Reading, "another row of the file has the same label and another number"), bearsName: true);
        }
        else if (BearsNameOfOther(candidate, _tables, _labels) is { } row)
        {
            Add(row, TextOf(row.Match.Candidate) != TextOf(candidate), bearsName: true);
        }
        else if (candidate.Numbers > 0 && NeighbourOf(index, _tables, _labels) is { } neighbour)
        {
            Add(neighbour.Row, !Enumerable.Range(0, neighbour.Row.Doubts.Length).All(cell => neighbour.Row.Reading.AgreesAt(neighbour.Reading, cell)), bearsName: false);
        }

        void Add(DecidedRow row, bool contradicts, bool bearsName)
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
        while (others.Find(row => StandsAmong(_twins, _taken, row.Match, _labels.Candidates.Count)) is { } row)
        {
            others.Remove(row);
            single.Add(row);
            Take(row);
        }

        single.ForEach(row => row.DoubtAll("the file holds other rows twice and this one once, and it may be another report's"));

        void Take(DecidedRow row) => _twins.UnionWith(Enumerable.Range(row.Match.First, row.Match.Count));
    }

    /// <summary>True where the row that comes before a row, or the one behind it, is one that comes twice and was not taken.</summary>
    private static bool StandsAmong(HashSet<int> twins, HashSet<int> taken, AlignedRow match, int count)
    {
        var before = Enumerable.Range(0, match.First).Reverse().FirstOrDefault(IsRow, -1);
        var behind = Enumerable.Range(match.First + match.Count, count - match.First - match.Count).FirstOrDefault(IsRow, -1);
        return twins.Contains(before) || twins.Contains(behind);

        bool IsRow(int candidate) => twins.Contains(candidate) || taken.Contains(candidate);
    }

    /// <summary>The row that was found whose label an candidate bears.</summary>
    private static (DecidedRow Row, Reading Reading)? NamesakeOf(RowCandidate candidate, IReadOnlyList<TableMatch> tables, LabelScores labels) =>
        labels.RowNamed(candidate) is { } name ? Find(candidate, tables, (_, row, form) => form.Label?.SimilarityTo(name) >= 1) : null;

    /// <summary>The row that was found for a label that it does not bear to the letter, while an candidate bears it, or is like it, that has no more cells than the row.</summary>
    private static DecidedRow? TruerOf(int index, IReadOnlyList<TableMatch> tables, LabelScores labels)
    {
        var candidate = labels.Candidates[index];
        var name = labels.RowNamed(candidate);
        return tables.SelectMany(table => table.Rows.Where(row => row.Match.Similarity < 1 && table.Alignment.Form.Rows[row.Match.Row].Label is { } label
            && candidate.Filled <= row.Reading.Cells.Length
            && (name is { } whole ? label.SimilarityTo(whole) >= 1 : candidate.Stub.Count > 0 && labels.Similarity(index, label) >= Similarity.Certain))).FirstOrDefault();
    }

    /// <summary>The row that was found whose label, one that names nothing else, an candidate bears with other cells than the form's: glued digits, lost cells.</summary>
    private static DecidedRow? BearsNameOfOther(RowCandidate candidate, IReadOnlyList<TableMatch> tables, LabelScores labels) =>
        labels.RowNamed(candidate) is not { } name || labels.IsOther(name) ? null
        : tables.SelectMany(table => table.Rows.Where(row => table.Alignment.Form.Rows[row.Match.Row].Label?.SimilarityTo(name) >= 1)).FirstOrDefault();

    private static string TextOf(RowCandidate candidate) => string.Concat(candidate.Values.Select(fragment => fragment.Text.Trim()));

    /// <summary>The row that was found beside whose label, or under whose headers, an candidate without name stands as well.</summary>
    private static (DecidedRow Row, Reading Reading)? NeighbourOf(int index, IReadOnlyList<TableMatch> tables, LabelScores labels)
    {
        var candidate = labels.Candidates[index];
        return labels.RowNamed(candidate) is { } name && !labels.IsOther(name) ? null : Find(candidate, tables, (table, row, form) => form.Label is null ? StandsUnderHeaders(table, row) : SharesLabel(row) || FillsItsGaps(row));

        bool StandsUnderHeaders(TableArrangement table, DecidedRow row) =>
            candidate.WordsAbove.Count(fragment => table.IsHeader(fragment.Label)) >= TellingHeaders
            || (Math.Abs(index - row.Match.First) == 1 && !candidate.FollowsProse && candidate.Kind == LayoutLineKind.Row);

        // The line right below a label and a number or two may be the rest of its row, or all of it.
        bool FillsItsGaps(DecidedRow row) =>
            candidate.Kind == LayoutLineKind.Line && index == row.Match.First + row.Match.Count && !candidate.FollowsProse && labels.MayLackLabel(candidate)
            && candidate.Filled == row.Reading.Cells.Length && row.Match.Candidate.Filled < candidate.Filled;

        bool SharesLabel(DecidedRow row) =>
            candidate.Kind == LayoutLineKind.Row && candidate.Stub.Count == 0 && row.Match.Candidate.Stub is [.., { RowSpan: > 1 } label]
            && candidate.FirstLine > row.Match.Candidate.FirstLine && candidate.FirstLine - row.Match.Candidate.FirstLine < label.RowSpan;
    }

    /// <summary>The row that was found by headers alone, which an candidate stands under as well with other cells than the form's.</summary>
    private DecidedRow? FoundUnderHeadersOf(RowCandidate candidate) =>
        candidate.FollowsProse ? null : _tables.SelectMany(table => table.Rows.Where(row =>
            table.Alignment.Form.Rows[row.Match.Row].Label is null && candidate.WordsAbove.Count(fragment => table.Alignment.Form.IsHeader(fragment.Label)) >= TellingHeaders)).FirstOrDefault();

    private static (DecidedRow Row, Reading Reading)? Find(RowCandidate candidate, IReadOnlyList<TableMatch> tables, Func<TableArrangement, DecidedRow, ArrangedRow, bool> isRival)
    {
        foreach (var table in tables)
        {
            foreach (var row in table.Rows)
            {
                var form = table.Alignment.Form.Rows[row.Match.Row];
                if ((candidate.Filled == form.Cells.Count || candidate.Values.Count == form.Cells.Count) && isRival(table.Alignment.Form, row, form))
                {
                    return (row, ReadingGenerator.Of(candidate, form.Cells.Count, null, []).Readings[0]);
                }
            }
        }

        return null;
    }

    private static bool Doubt(DecidedRow row, Reading rival, string doubt)
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
