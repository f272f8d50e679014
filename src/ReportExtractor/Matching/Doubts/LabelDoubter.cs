using ReportExtractor.Matching.Alignment;
using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Labels;
using ReportExtractor.Matching.Readings;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Parsing.Labels;

namespace ReportExtractor.Matching.Doubts;

/// <summary>
/// Doubts rows whose label may be another's: it stands elsewhere as well, goes on in another row's words, or is one of several that were
/// read apart from their numbers.
/// </summary>
internal sealed class LabelDoubter
{
    private readonly TableMatch _table;
    private readonly TableArrangement _form;
    private readonly LabelScores _labels;

    // The labels of the form for which no numbers were found.
    private readonly List<RowLabel> _missing;

    private LabelDoubter(TableMatch table, LabelScores labels)
    {
        (_table, _form, _labels) = (table, table.Alignment.Form, labels);
        _missing = [.. _form.Rows.Select(row => row.Label).OfType<RowLabel>().Except(table.Rows.Select(LabelOf).OfType<RowLabel>())];
    }

    /// <summary>Writes the doubts into the rows.</summary>
    /// <param name="tables">The tables as they are read.</param>
    /// <param name="labels">The candidates and their words.</param>
    /// <param name="untaken">The candidates that no rows were made of.</param>
    public static void Apply(IReadOnlyList<TableMatch> tables, LabelScores labels, IReadOnlyList<int> untaken)
    {
        DoubtAmongOthers(tables);
        var free = untaken.ToHashSet();
        List<RowCandidate> naming = [.. untaken.Select(i => labels.Candidates[i]).Where(candidate => NamesIn(candidate, labels).Count > 0)];
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
            if (rows[i - 1].Table == rows[i + 1].Table && rows[i].Table != rows[i - 1].Table && rows[i].Row.Match.Similarity < 1)
            {
                rows[i].Row.DoubtAll("it stands between two rows of another table and does not bear its label to the letter");
            }
        }
    }

    private RowLabel? LabelOf(DecidedRow row) => _form.Rows[row.Match.Row].Label;

    /// <summary>The lines of an candidate's label that are a row's label to the letter.</summary>
    private static List<string> NamesIn(RowCandidate candidate, LabelScores labels) =>
        [.. candidate.Stub.Where(fragment => fragment.Text.Contains('\n', StringComparison.Ordinal)).SelectMany(fragment => fragment.Text.Split('\n')).Distinct().Where(labels.NamesRow)];

    /// <summary>Labels that go on in the words of the row below, or of numbers there that no row took.</summary>
    private void DoubtBroken(HashSet<int> free)
    {
        foreach (var row in _table.Rows)
        {
            var below = row.Match.First + row.Match.Count;
            if (free.Contains(below) && _labels.Candidates[below] is { Numbers: > 0, Stub: [.., var end] } && GoesOnIn(row, end) is not null)
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
    private void DoubtElsewhere(List<RowCandidate> naming)
    {
        // What is a label to the letter holds no other.
        var others = _table.Rows.Where(row => row.Match.Similarity < 1).Select(row => row.Match.Candidate).Concat(naming)
            .Select(candidate => (Candidate: candidate, Names: NamesIn(candidate, _labels))).Where(other => other.Names.Count > 0).ToList();
        foreach (var row in _table.Rows)
        {
            var label = LabelOf(row)!;
            if (FollowsItsLabel(row.Match, label) || PrecedesItsLabel(row.Match, label))
            {
                row.DoubtAll("a line without numbers above or below it bears the label to the letter, and this row does not");
            }

            if (others.Exists(other => other.Candidate == row.Match.Candidate
                ? other.Names.Exists(line => _form.Rows.Any(form => form.Label != label && Bears(line, form.Label!)))
                : row.Match.Similarity < 1 && other.Names.Exists(line => Bears(line, label))))
            {
                row.DoubtAll("the label of another row stands in the same cell, or its own in another row's");
            }
        }

        bool Bears(string line, RowLabel name) => _labels.SimilarityOf(line, name) >= 1;
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
        bool[] areStranded = [.. rows.Select(row => row.Match is { Similarity: > 0, Candidate: { Stub.Count: 0 } candidate } && candidate.WordsAbove.Concat(candidate.WordsBelow).Any(NamesMissing))];
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

        static bool HasNone(DecidedRow row) => row.Match is { Similarity: 0, Candidate.Stub.Count: 0 };
    }

    /// <summary>True for words that are like the label of a row without numbers, and like no other's.</summary>
    private bool NamesMissing(Fragment fragment) =>
        !_labels.IsOther(fragment.Label) && _missing.Max(label => _labels.SimilarityOf(fragment, label)) is >= Similarity.Certain and var best
        && _form.Rows.All(row => _labels.SimilarityOf(fragment, row.Label!) <= best);

    /// <summary>True where the words of a row, which are not its label beyond doubt, make the label of the row above more like itself.</summary>
    private bool EndsLabelOf(DecidedRow above, AlignedRow row) => row is { Similarity: < Similarity.Certain, Candidate.Stub: [.., var end] } && GoesOnIn(above, end) > 0;

    /// <summary>By how much a row's label is more like itself together with other words; null where it is less.</summary>
    private double? GoesOnIn(DecidedRow row, Fragment end) =>
        row.Match.Candidate.Stub is [.., var start] && LabelOf(row) is { } label
        && _labels.SimilarityOf(start.Text + end.Text, label) is >= Similarity.Certain and var whole && whole - _labels.SimilarityOf(start, label) is >= 0 and var more ? more : null;

    /// <summary>True where a row's own words are like its label, and words above it are that label, which does not go on in its own: what stands here may be a row that the form has not.</summary>
    private bool FollowsItsLabel(AlignedRow match, RowLabel label) =>
        match is { Similarity: < 1, Candidate.Stub: [.., var own] } && _labels.SimilarityOf(own, label) >= match.Similarity && match.Candidate.WordsAbove.ToList() is var above
        && above.FindLastIndex(fragment => _labels.SimilarityOf(fragment, label) >= 1) is >= 0 and var first
        && _labels.SimilarityOf(string.Concat(above.Skip(first).Append(own).Select(fragment => fragment.Text)), label) < Similarity.Certain;

    /// <summary>True where the label stands below a row that has words of its own, and these are no part of it: they may be the label of the row above.</summary>
    private bool PrecedesItsLabel(AlignedRow match, RowLabel label) =>
        match is { Similarity: < 1, Candidate: { Stub: [.., var own], WordsBelow: [var below, ..] } } && _labels.SimilarityOf(below, label) is >= Similarity.Certain and var alone
        && _labels.SimilarityOf(own.Text + below.Text, label) <= alone;
}
