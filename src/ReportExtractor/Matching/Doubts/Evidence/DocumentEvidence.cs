using ReportExtractor.Matching.Labels;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Doubts.Evidence;

/// <summary>All tables of a document, and the candidates that became no row.</summary>
internal sealed class DocumentEvidence
{
    private readonly HashSet<int> _taken;
    private readonly Lazy<DuplicateSearch> _duplicates;
    private readonly Lazy<IReadOnlyList<(RowEvidence Row, HeaderFinding Finding)>> _headers;

    /// <summary>Prepares a document.</summary>
    /// <param name="tables">Its tables.</param>
    /// <param name="labels">The candidates and their words.</param>
    /// <param name="vocabulary">The words of the forms.</param>
    /// <param name="facts">What is known of the document as a whole.</param>
    public DocumentEvidence(
        IReadOnlyList<TableEvidence> tables, LabelScores labels, FormVocabulary vocabulary, DocumentFacts facts)
    {
        (Tables, Labels, Vocabulary, Facts) = (tables, labels, vocabulary, facts);
        _taken = [.. tables.SelectMany(table => table.Table.Alignment.Rows).SelectMany(row => row.Indexes)];
        Unused = [.. Enumerable.Range(0, labels.Candidates.Count).Where(index => !_taken.Contains(index))];
        _duplicates = new Lazy<DuplicateSearch>(() => new DuplicateSearch(this));
        _headers = new Lazy<IReadOnlyList<(RowEvidence, HeaderFinding)>>(() => HeaderComparison.Of(this));
    }

    /// <summary>The tables.</summary>
    public IReadOnlyList<TableEvidence> Tables { get; }

    /// <summary>The candidates and their words.</summary>
    public LabelScores Labels { get; }

    /// <summary>The words of the forms.</summary>
    public FormVocabulary Vocabulary { get; }

    /// <summary>What is known of the document as a whole.</summary>
    public DocumentFacts Facts { get; }

    /// <summary>All candidates.</summary>
    public IReadOnlyList<RowCandidate> Candidates => Labels.Candidates;

    /// <summary>The indexes of the candidates that became no row.</summary>
    public IReadOnlyList<int> Unused { get; }

    /// <summary>All rows of all tables.</summary>
    public IEnumerable<RowEvidence> Rows => Tables.SelectMany(table => table.Rows);

    /// <summary>Rows that occur twice.</summary>
    public DuplicateSearch Duplicates => _duplicates.Value;

    /// <summary>What the headers above the rows say against their columns.</summary>
    public IReadOnlyList<(RowEvidence Row, HeaderFinding Finding)> Headers => _headers.Value;

    /// <summary>True if a candidate is part of a row.</summary>
    /// <param name="index">Its index.</param>
    public bool IsTaken(int index) => _taken.Contains(index);

    /// <summary>A candidate that became no row; null outside the document, and for one that did.</summary>
    /// <param name="index">Its index.</param>
    public RowCandidate? UnusedAt(int index) =>
        index >= 0 && index < Candidates.Count && !IsTaken(index) ? Candidates[index] : null;
}
