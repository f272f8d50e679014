using ReportExtractor.Matching.Sums;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Templates;

namespace ReportExtractor.Matching.Arrangements;

/// <summary>A table of a form as it is aligned to a document: its rows in order, and the words of its headers.</summary>
/// <remarks>A table whose rows are side by side is arranged in two ways: as one row of all its cells, and row under row.</remarks>
internal sealed class TableArrangement
{
    /// <summary>Many tables have headers of two characters.</summary>
    private const int ShortestTelling = 3;

    private readonly HashSet<string> _headers;
    private readonly string[][] _columns;
    private readonly string[] _captions;

    private TableArrangement(
        FormTemplate form, TableTemplate table, IReadOnlyList<ArrangedRow> rows, IReadOnlyList<PrintedSum> sums, FormVocabulary vocabulary)
    {
        Form = form;
        Table = table;
        _captions = Compared(table.Captions);
        Rows = rows;
        Sums = BoundSum.Bind(sums, [.. rows.Select(row => row.Cells)]);
        _columns = [.. table.Columns.Select(column => Compared(column.Variants.Prepend(column.Label)))];
        _headers = _captions.Concat(table.SideBySide ? Compared(table.Rows.Select(row => row.Label)) : [])
            .Concat(_columns.SelectMany(labels => labels))
            .Where(text => text.Length > 0)
            .ToHashSet(vocabulary.Comparer);
        ColumnLabels = [.. _columns.Select(labels => labels[0])];

        string[] Compared(IEnumerable<string> labels) => [.. labels.Select(label => vocabulary.LabelOf(label).Full)];
    }

    /// <summary>The form that it belongs to.</summary>
    public FormTemplate Form { get; }

    /// <summary>The table.</summary>
    public TableTemplate Table { get; }

    /// <summary>Its rows as they are arranged.</summary>
    public IReadOnlyList<ArrangedRow> Rows { get; }

    /// <summary>Its sums.</summary>
    public IReadOnlyList<BoundSum> Sums { get; }

    /// <summary>The labels of its columns, as labels are compared.</summary>
    public IReadOnlyList<string> ColumnLabels { get; }

    /// <summary>All ways in which a table may be arranged.</summary>
    /// <param name="form">The form.</param>
    /// <param name="table">The table.</param>
    /// <param name="vocabulary">The words of the forms.</param>
    /// <param name="labels">Labels made comparable so far, by their text.</param>
    public static IEnumerable<TableArrangement> Of(
        FormTemplate form, TableTemplate table, FormVocabulary vocabulary, Dictionary<string, RowLabel> labels)
    {
        PrintedSum[] sums = [.. PrintedSum.Of(form, table)];
        ArrangedRow[] stacked = [.. table.Rows.Select(row => Arrange(LabelOf(row), table.Columns.Select(column => (row, column))))];
        if (table.SideBySide)
        {
            var sideBySide = Arrange(null, stacked.SelectMany(row => row.Cells));
            yield return new TableArrangement(form, table, [sideBySide], sums, vocabulary);
        }

        yield return new TableArrangement(form, table, stacked, sums, vocabulary);

        ArrangedRow Arrange(RowLabel? label, IEnumerable<(RowTemplate Row, ColumnTemplate Column)> places)
        {
            var cells = places.ToArray();
            return new ArrangedRow(label, cells, BoundSum.Bind(sums, [cells]), vocabulary);
        }

        RowLabel LabelOf(RowTemplate row)
        {
            var text = string.Join('\n', row.Variants.Prepend(row.Label).Prepend(row.Number));
            if (!labels.TryGetValue(text, out var label))
            {
                labels.Add(text, label = new RowLabel(row, labels.Count, vocabulary));
            }

            return label;
        }
    }

    /// <summary>How many of the table's headers are among the words of a document.</summary>
    /// <param name="words">The words of the document.</param>
    public int HeadersIn(IReadOnlySet<string> words) => _headers.Count(words.Contains);

    /// <summary>The same without headers that other tables have as well: 总计, 其他.</summary>
    /// <param name="words">The words of the document.</param>
    public int TellingHeadersIn(IReadOnlySet<string> words) =>
        _headers.Count(header => LabelWords.Weight(header) >= ShortestTelling && words.Contains(header));

    /// <summary>True for exactly a header or caption of the table that other tables do not have.</summary>
    /// <param name="label">The text.</param>
    public bool IsTellingHeader(LabelText label) => LabelWords.Weight(label.Full) >= ShortestTelling && IsHeader(label);

    /// <summary>How many of the table's columns have a header among the words of a document.</summary>
    /// <param name="words">The words of the document.</param>
    public int ColumnsIn(IReadOnlySet<string> words) => _columns.Count(headers => Array.Exists(headers, words.Contains));

    /// <summary>How many of the table's columns have a header that words of a document are like.</summary>
    /// <param name="words">The words of the document.</param>
    public int ColumnsLike(IReadOnlySet<string> words)
    {
        return _columns.Count(headers => Array.Exists(headers, IsPrinted));

        bool IsPrinted(string header) => words.Any(word => Similarity.Of(word, header) >= Similarity.Certain);
    }

    /// <summary>True for exactly a caption of the table, or a header over several columns.</summary>
    /// <param name="label">The text.</param>
    public bool IsCaption(LabelText label) => Array.IndexOf(_captions, label.Full) >= 0;

    /// <summary>True for a text that has a caption of the table in it.</summary>
    /// <param name="label">The text.</param>
    public bool HasCaptionIn(LabelText label) => Array.Exists(_captions, caption => label.Full.Contains(caption, StringComparison.Ordinal));

    /// <summary>
    /// True for what may be a caption of the table, or a header over several columns, with some of its characters wrong or lost.
    /// </summary>
    /// <param name="label">The text.</param>
    public bool ResemblesCaption(LabelText label) =>
        Array.Exists(_captions, caption => Similarity.Of(label.Full, caption) >= Similarity.Certain);

    /// <summary>True for exactly a header or caption of the table.</summary>
    /// <param name="label">The text.</param>
    public bool IsHeader(LabelText label) => _headers.Contains(label.Full) || _headers.Contains(label.Core);
}
