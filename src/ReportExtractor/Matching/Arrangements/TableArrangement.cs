using ReportExtractor.Matching.Sums;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Templates;
using ReportExtractor.Parsing.Labels;

namespace ReportExtractor.Matching.Arrangements;

/// <summary>A table of a form as it is laid against a document: its rows in order, and the words of its headers.</summary>
/// <remarks>A table whose rows stand side by side is laid twice: as one row of all its cells, and row under row.</remarks>
internal sealed class TableArrangement
{
    /// <summary>Headers of two characters are common to many tables.</summary>
    private const int ShortestTelling = 3;

    private readonly HashSet<string> _headers;
    private readonly string[][] _columns;

    private TableArrangement(
        FormTemplate form, TableTemplate table, IReadOnlyList<ArrangedRow> rows, IReadOnlyList<PrintedSum> sums, FormVocabulary vocabulary)
    {
        Form = form;
        Table = table;
        Rows = rows;
        Sums = BoundSum.Bind(sums, [.. rows.Select(row => row.Cells)]);
        _headers = table.Captions
            .Concat(table.Columns.SelectMany(column => column.Variants.Prepend(column.Label)))
            .Concat(table.SideBySide ? table.Rows.Select(row => row.Label) : [])
            .Select(text => vocabulary.LabelOf(text).Full)
            .Where(text => text.Length > 0)
            .ToHashSet(vocabulary.Comparer);
        _columns = [.. table.Columns.Select(column => column.Variants.Prepend(column.Label).Select(text => vocabulary.LabelOf(text).Full).ToArray())];
    }

    /// <summary>The form that it belongs to.</summary>
    public FormTemplate Form { get; }

    /// <summary>The table.</summary>
    public TableTemplate Table { get; }

    /// <summary>Its rows as they are laid out.</summary>
    public IReadOnlyList<ArrangedRow> Rows { get; }

    /// <summary>Its sums.</summary>
    public IReadOnlyList<BoundSum> Sums { get; }

    /// <summary>The labels of its columns, as labels are compared.</summary>
    public IReadOnlyList<string> ColumnLabels => [.. _columns.Select(labels => labels[0])];

    /// <summary>All ways in which a table may be arranged.</summary>
    /// <param name="form">The form.</param>
    /// <param name="table">The table.</param>
    /// <param name="vocabulary">The words of the forms.</param>
    /// <param name="labels">Labels made comparable so far, by their text.</param>
    public static IEnumerable<TableArrangement> Of(
        FormTemplate form, TableTemplate table, FormVocabulary vocabulary, Dictionary<string, RowLabel> labels)
    {
        PrintedSum[] sums = [.. PrintedSum.Of(form, table)];
        ArrangedRow[] stacked = [.. table.Rows.Select(row => Row(Label(row, vocabulary, labels), table.Columns.Select(column => (row, column))))];
        if (table.SideBySide)
        {
            yield return new TableArrangement(form, table, [Row(null, stacked.SelectMany(row => row.Cells))], sums, vocabulary);
        }

        yield return new TableArrangement(form, table, stacked, sums, vocabulary);

        ArrangedRow Row(RowLabel? label, IEnumerable<(RowTemplate Row, ColumnTemplate Column)> places)
        {
            var cells = places.ToArray();
            return new ArrangedRow(label, cells, BoundSum.Bind(sums, [cells]), vocabulary);
        }
    }

    private static RowLabel Label(RowTemplate row, FormVocabulary vocabulary, Dictionary<string, RowLabel> labels)
    {
        var text = string.Join('\n', row.Variants.Prepend(row.Label).Prepend(row.Number));
        if (!labels.TryGetValue(text, out var label))
        {
            labels.Add(text, label = new RowLabel(row, labels.Count, vocabulary));
        }

        return label;
    }

    /// <summary>How many of the table's own headers are among the words of a document.</summary>
    /// <param name="words">The words of the document.</param>
    public int HeadersIn(IReadOnlySet<string> words) => _headers.Count(words.Contains);

    /// <summary>Likewise, but for headers that other tables have as well: 总计, 其他.</summary>
    /// <param name="words">The words of the document.</param>
    public int TellingHeadersIn(IReadOnlySet<string> words) => _headers.Count(header => LabelWords.Weight(header) >= ShortestTelling && words.Contains(header));

    /// <summary>True for a header or caption of the table, to the letter, which other tables have not.</summary>
    /// <param name="label">The text.</param>
    public bool IsTellingHeader(LabelText label) => LabelWords.Weight(label.Full) >= ShortestTelling && IsHeader(label);

    /// <summary>How many of the table's columns have a header among the words of a document.</summary>
    /// <param name="words">The words of the document.</param>
    public int ColumnsIn(IReadOnlySet<string> words) => _columns.Count(headers => Array.Exists(headers, words.Contains));

    /// <summary>How many of the table's columns have a header that words of a document are like.</summary>
    /// <param name="words">The words of the document.</param>
    public int ColumnsLike(IReadOnlySet<string> words) =>
        _columns.Count(headers => Array.Exists(headers, header => words.Any(word => Similarity.Of(word, header) >= Similarity.Certain)));

    /// <summary>True for a header or caption of the table, to the letter.</summary>
    /// <param name="label">The text.</param>
    public bool IsHeader(LabelText label) => _headers.Contains(label.Full) || _headers.Contains(label.Core);
}
