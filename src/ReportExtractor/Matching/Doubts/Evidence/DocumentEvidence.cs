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
        Rows = [.. tables.SelectMany(table => table.Rows)];
        TextDoubts = DoubtsOf(Rows).ToLookup(doubt => doubt.Code, doubt => (doubt.Row, doubt.Cell));
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
    public IReadOnlyList<RowEvidence> Rows { get; }

    /// <summary>The cells whose text was left in doubt when it was read, by the code of the doubt.</summary>
    public ILookup<string, (RowEvidence Row, int Cell)> TextDoubts { get; }

    /// <summary>Rows that occur twice.</summary>
    public DuplicateSearch Duplicates => _duplicates.Value;

    /// <summary>What the headers above the rows say against their columns.</summary>
    public IReadOnlyList<(RowEvidence Row, HeaderFinding Finding)> Headers => _headers.Value;

    /// <summary>The doubts of the reader of the format, and of the parser of numbers.</summary>
    private static IEnumerable<(string Code, RowEvidence Row, int Cell)> DoubtsOf(IReadOnlyList<RowEvidence> rows)
    {
        foreach (var row in rows)
        {
            for (var cell = 0; cell < row.Row.Cells; cell++)
            {
                if (row.Reading.Cells[cell] is not { IsNumber: true } number)
                {
                    continue;
                }

                if (number.Value.Doubt is { } ofValue)
                {
                    yield return (ofValue, row, cell);
                }

                if (number.Doubt is { } ofText && ofText != number.Value.Doubt)
                {
                    yield return (ofText, row, cell);
                }
            }
        }
    }

    /// <summary>True if a candidate is part of a row.</summary>
    /// <param name="index">Its index.</param>
    public bool IsTaken(int index) => _taken.Contains(index);

    /// <summary>A candidate that became no row; null outside the document, and for one that did.</summary>
    /// <param name="index">Its index.</param>
    public RowCandidate? UnusedAt(int index) =>
        index >= 0 && index < Candidates.Count && !IsTaken(index) ? Candidates[index] : null;
}
