using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Labels;
using ReportExtractor.Matching.Readings;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Doubts.Evidence;

/// <summary>
/// Candidates that may as well be a row that was found: they have exactly its name, are next to the same label, or under the same headers.
/// The same report may be printed twice, last year's numbers may be next to this year's, or another report may be in the same file.
/// </summary>
internal sealed class DuplicateSearch
{
    /// <summary>This many rows that occur twice are no slip of the writer: the file has a second report.</summary>
    private const int RowsOfSecondReport = 3;

    /// <summary>This many of a table's headers in front of a candidate show that it is of such a table.</summary>
    private const int TellingHeaders = 3;

    private readonly DocumentEvidence _document;
    private readonly LabelScores _labels;

    // Rows that occur twice: the rows found, and the candidates that duplicate them.
    private readonly HashSet<RowEvidence> _withTwin = [];
    private readonly HashSet<int> _twins = [];
    private readonly List<(RowEvidence Row, Reading Reading)> _namesakes = [];
    private int _twice;
    private bool _contradicts;

    /// <summary>Searches.</summary>
    /// <param name="document">The document.</param>
    public DuplicateSearch(DocumentEvidence document)
    {
        (_document, _labels) = (document, document.Labels);
        foreach (var index in document.Unused)
        {
            LookForTwin(index, document.Candidates[index]);
        }

        HasSeveralReports = document.Facts.HasSecondReport || (_twice >= RowsOfSecondReport && _contradicts);
    }

    /// <summary>True if the file has more than one report.</summary>
    public bool HasSeveralReports { get; }

    /// <summary>Rows with the reading of a candidate that has exactly their name.</summary>
    public IReadOnlyList<(RowEvidence Row, Reading Reading)> Namesakes => _namesakes;

    /// <summary>
    /// Rows that occur once although most occur twice. Two reports may agree in all that both print; what only one of them prints may be
    /// either's, and so may be what is among that.
    /// </summary>
    public IEnumerable<RowEvidence> Single()
    {
        if (_twice < RowsOfSecondReport)
        {
            return [];
        }

        var twins = new HashSet<int>(_twins);
        var tables = _document.Tables.ToLookup(table => table.Rows.Any(_withTwin.Contains), table => table.Rows);
        var single = tables[true].SelectMany(rows => rows).Where(row => !_withTwin.Contains(row)).ToList();
        single.ForEach(row => twins.UnionWith(row.Aligned.Indexes));
        var others = tables[false].SelectMany(rows => rows).ToList();
        while (others.Find(row => IsAmong(twins, row)) is { } row)
        {
            others.Remove(row);
            single.Add(row);
            twins.UnionWith(row.Aligned.Indexes);
        }

        return single;
    }

    /// <summary>
    /// The row found for a label that it does not have exactly, while a candidate with no more cells than the row has it, or is like it.
    /// </summary>
    /// <param name="index">The candidate's index.</param>
    public RowEvidence? RowWithWorseLabel(int index)
    {
        var candidate = _document.Candidates[index];
        var name = _labels.NameOf(candidate);
        return _document.Rows.FirstOrDefault(row =>
            row.Aligned.Similarity < 1 && row.Label is { } label && candidate.Filled <= row.Row.Cells
            && (name is { } whole
                ? label.SimilarityTo(whole) >= 1
                : candidate.Stub.Count > 0 && _labels.SimilarityOf(index, label) >= Similarity.Certain));
    }

    /// <summary>
    /// The row next to whose label, or under whose headers, a candidate without a name is as well, and the candidate's reading.
    /// </summary>
    /// <param name="index">The candidate's index.</param>
    public (RowEvidence Row, Reading Reading)? NeighbourOf(int index)
    {
        var candidate = _document.Candidates[index];
        if (_labels.NameOf(candidate) is { } name && !_labels.IsOther(name))
        {
            return null;
        }

        return Find(candidate, row => row.Label is null ? IsUnderHeaders(row) : SharesLabel(row) || FillsGaps(row));

        bool IsUnderHeaders(RowEvidence row) =>
            HasHeadersOf(candidate, row.Table.Arrangement)
            || (Math.Abs(index - row.Aligned.First) == 1 && !candidate.FollowsProse && candidate.Kind == LayoutLineKind.Row);

        // The line right below a label and a number or two may be the rest of its row, or all of it.
        bool FillsGaps(RowEvidence row) =>
            candidate.Kind == LayoutLineKind.Line && index == row.Aligned.End && !candidate.FollowsProse && _labels.MayLackLabel(candidate)
            && candidate.Filled == row.Row.Cells && row.Candidate.Filled < candidate.Filled;

        bool SharesLabel(RowEvidence row) =>
            candidate.Kind == LayoutLineKind.Row && candidate.Stub.Count == 0 && row.Candidate.Stub is [.., { RowSpan: > 1 } label]
            && candidate.FirstLine > row.Candidate.FirstLine && candidate.FirstLine - row.Candidate.FirstLine < label.RowSpan;
    }

    /// <summary>The row found by headers alone which a candidate with other cells than the form's is under as well.</summary>
    /// <param name="index">The candidate's index.</param>
    public RowEvidence? RowUnderSameHeaders(int index)
    {
        var candidate = _document.Candidates[index];
        return candidate.FollowsProse
            ? null
            : _document.Rows.FirstOrDefault(row => row.Label is null && HasHeadersOf(candidate, row.Table.Arrangement));
    }

    private static bool HasHeadersOf(RowCandidate candidate, TableArrangement table) =>
        candidate.WordsAbove.Count(fragment => table.IsHeader(fragment.Label)) >= TellingHeaders;

    private void LookForTwin(int index, RowCandidate candidate)
    {
        if (candidate.Filled == 0)
        {
            // A report that leaves a table blank may be next to one that fills it; a single such row belongs to a header.
            if (candidate.Values.All(fragment => fragment.IsPlaced) && NamesakeOf(candidate) is not null)
            {
                (_twice, _contradicts) = (_twice + 1, true);
            }
        }
        else if (NamesakeOf(candidate) is { } namesake)
        {
            _namesakes.Add(namesake);
            AddTwin(index, namesake.Row, Differ(namesake), hasName: true);
        }
        else if (RowWithNameOf(candidate) is { } row)
        {
            AddTwin(index, row, TextOf(row.Candidate) != TextOf(candidate), hasName: true);
        }
        else if (candidate.Numbers > 0 && NeighbourOf(index) is { } neighbour)
        {
            AddTwin(index, neighbour.Row, Differ(neighbour), hasName: false);
        }

        static bool Differ((RowEvidence Row, Reading Reading) twin) =>
            !Enumerable.Range(0, twin.Row.Row.Cells).All(cell => twin.Row.Reading.AgreesAt(twin.Reading, cell));
    }

    private void AddTwin(int index, RowEvidence row, bool contradicts, bool hasName)
    {
        _withTwin.Add(row);
        _twins.Add(index);
        _twice += hasName ? 1 : 0;
        _contradicts |= contradicts;
    }

    /// <summary>True if the row before a row, or the one behind it, is one that occurs twice and was not used.</summary>
    private bool IsAmong(HashSet<int> twins, RowEvidence row)
    {
        var (aligned, count) = (row.Aligned, _document.Candidates.Count);
        return twins.Contains(Enumerable.Range(0, aligned.First).Reverse().FirstOrDefault(IsRow, -1))
            || twins.Contains(Enumerable.Range(aligned.End, count - aligned.End).FirstOrDefault(IsRow, -1));

        bool IsRow(int index) => twins.Contains(index) || _document.IsTaken(index);
    }

    /// <summary>The row whose label a candidate has exactly, with as many cells.</summary>
    private (RowEvidence Row, Reading Reading)? NamesakeOf(RowCandidate candidate) =>
        _labels.NameOf(candidate) is { } name ? Find(candidate, row => row.Label?.SimilarityTo(name) >= 1) : null;

    /// <summary>
    /// The row whose label, if it names nothing else, a candidate has with other cells than the form's: glued digits, lost cells.
    /// </summary>
    private RowEvidence? RowWithNameOf(RowCandidate candidate) =>
        _labels.NameOf(candidate) is not { } name || _labels.IsOther(name)
            ? null
            : _document.Rows.FirstOrDefault(row => row.Label?.SimilarityTo(name) >= 1);

    private static string TextOf(RowCandidate candidate) => string.Concat(candidate.Values.Select(fragment => fragment.Text.Trim()));

    private (RowEvidence Row, Reading Reading)? Find(RowCandidate candidate, Predicate<RowEvidence> isTwin)
    {
        foreach (var row in _document.Rows)
        {
            var cells = row.Form.Cells.Count;
            if ((candidate.Filled == cells || candidate.Values.Count == cells) && isTwin(row))
            {
                return (row, ReadingGenerator.Of(candidate, cells, null, []).Readings[0]);
            }
        }

        return null;
    }
}
