using System.Collections.Frozen;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Templates;

namespace ReportExtractor.Reconstruction.Lines;

/// <summary>Every text that the forms print, as labels are compared.</summary>
internal sealed class FormVocabulary
{
    /// <summary>
    /// In a shorter header one wrong character is too much of it: 本年制作数 has lost a character of 本年新制作数, and is not 本年制发数.
    /// </summary>
    private const int ShortestMended = 6;

    private readonly FrozenSet<string> _rows;
    private readonly FrozenSet<string> _others;
    private readonly FrozenSet<string> _captions;
    private readonly FrozenSet<string> _columns;

    // The same, to be gone through.
    private readonly string[] _rowLabels;
    private readonly string[] _otherTexts;
    private readonly string[] _columnLabels;

    /// <summary>Gathers the texts of the forms.</summary>
    /// <param name="forms">The forms.</param>
    public FormVocabulary(IReadOnlyList<FormTemplate> forms)
    {
        TableTemplate[] tables = [.. forms.SelectMany(form => form.Tables)];
        Letters = LettersOf([.. tables.SelectMany(table => RowLabelsOf(table).Concat(GroupsOf(table)).Concat(ColumnLabelsOf(table)))]);
        Comparer = LabelWords.Comparer(Letters);
        _rows = tables.SelectMany(RowLabelsOf).SelectMany(ComparedAs).ToFrozenSet(Comparer);
        _captions = forms.SelectMany(form => form.Headings.Concat(form.Tables.SelectMany(table => table.Captions)))
            .SelectMany(ComparedAs).ToFrozenSet(Comparer);
        _others = tables.SelectMany(table => ColumnLabelsOf(table).Concat(GroupsOf(table))).SelectMany(ComparedAs)
            .Concat(_captions).ToFrozenSet(Comparer);
        _columns = tables.SelectMany(ColumnLabelsOf).Select(label => LabelOf(label).Full).ToFrozenSet(Comparer);
        _rowLabels = [.. _rows];
        _otherTexts = [.. _others];
        _columnLabels = [.. _columns];
        WidestRow = tables.Select(WidthOf).DefaultIfEmpty().Max();
        Words = new FormWords([.. _rows.Union(_others, Comparer)], _rows);
    }

    /// <summary>Whether letters are part of labels.</summary>
    public LabelLetters Letters { get; }

    /// <summary>How many values the widest row of the forms has.</summary>
    public int WidestRow { get; }

    /// <summary>How texts are found equal as labels.</summary>
    public StringComparer Comparer { get; }

    /// <summary>The same texts, to be found within glued text.</summary>
    public FormWords Words { get; }

    /// <summary>Makes a text comparable.</summary>
    /// <param name="text">The text as printed.</param>
    public LabelText LabelOf(ReadOnlySpan<char> text) => LabelText.Of(text, Letters);

    /// <summary>True for exactly the label of a row that has figures.</summary>
    /// <param name="label">The text.</param>
    public bool IsRow(LabelText label) => _rows.Contains(label.Core) || _rows.Contains(label.Full);

    /// <summary>True for what may be the label of a row with some of its characters wrong or lost.</summary>
    /// <param name="label">The text.</param>
    public bool ResemblesRow(LabelText label) =>
        IsRow(label) || Array.Exists(_rowLabels, row => Similarity.Of(label.Full, row) >= Similarity.Least);

    /// <summary>True for exactly the header of a column of figures.</summary>
    /// <param name="label">The text.</param>
    public bool IsColumn(LabelText label) => _columns.Contains(label.Full);

    /// <summary>
    /// The header of a column of figures that a text is, with one wrong character at most; null if it is none, or may be several.
    /// </summary>
    /// <param name="text">The text, as labels are compared.</param>
    public string? ColumnOf(string text)
    {
        if (_columns.Contains(text))
        {
            return text;
        }

        if (LabelWords.Weight(text) < ShortestMended)
        {
            return null;
        }

        string[] similar = Array.FindAll(_columnLabels, column => DiffersInOne(column, text));
        return similar is [var only] ? only : null;
    }

    /// <summary>The header of a column that is at the end of a text, behind other words: 撤销处理决定数量; null if there is none.</summary>
    /// <param name="text">The text, as labels are compared.</param>
    public string? ColumnAtEnd(string text) => Array.Find(_columnLabels, column =>
        text.Length > column.Length + 1 && text.EndsWith(column, StringComparison.Ordinal) && LabelWords.Weight(column) >= ShortestMended);

    /// <summary>True for exactly a header, a caption, a heading or a group's name.</summary>
    /// <param name="label">The text.</param>
    public bool IsOther(LabelText label) => _others.Contains(label.Core) || _others.Contains(label.Full);

    /// <summary>True for what may be a header, a caption, a heading or a group's name with some of its characters wrong or lost.</summary>
    /// <param name="label">The text.</param>
    public bool ResemblesOther(LabelText label) =>
        IsOther(label) || Array.Exists(_otherTexts, word => Similarity.Of(label.Core, word) >= Similarity.Least);

    /// <summary>True for a fragment of a header, a caption, a heading or a group's name.</summary>
    /// <param name="label">The text.</param>
    public bool IsFragmentOfOther(LabelText label) => IsFragmentOfOther(label.Core);

    /// <summary>True for a fragment of a header, a caption, a heading or a group's name.</summary>
    /// <param name="text">The text, as labels are compared.</param>
    public bool IsFragmentOfOther(string text) => Array.Exists(_otherTexts, word => word.Contains(text, StringComparison.Ordinal));

    /// <summary>True for a piece of any text of the forms: labels and headers are broken over lines.</summary>
    /// <param name="label">The text.</param>
    public bool IsPieceOfForm(LabelText label) =>
        IsFragmentOfOther(label) || Array.Exists(_rowLabels, row => row.Contains(label.Core, StringComparison.Ordinal));

    /// <summary>True for exactly a caption or a heading: what is above it belongs to another table than what is below it.</summary>
    /// <param name="label">The text.</param>
    public bool IsCaption(LabelText label) => _captions.Contains(label.Full);

    private static int WidthOf(TableTemplate table) => table.Columns.Count * (table.SideBySide ? table.Rows.Count : 1);

    private static IEnumerable<string> RowLabelsOf(TableTemplate table) => table.Rows.SelectMany(row => row.Variants.Prepend(row.Label));

    private static IEnumerable<string> GroupsOf(TableTemplate table) => table.Rows.SelectMany(row => row.Group);

    private static IEnumerable<string> ColumnLabelsOf(TableTemplate table) =>
        table.Columns.SelectMany(column => column.Variants.Prepend(column.Label));

    /// <summary>Whether letters count if the labels of the forms are these.</summary>
    private static LabelLetters LettersOf(string[] labels)
    {
        var withLetters = Array.FindAll(labels, label => LabelWords.HasLetter(label));
        var areMixed = Array.Exists(withLetters, label => LabelWords.HasChinese(label));
        var areChinese = Array.Exists(labels, label => LabelWords.HasChinese(label));
        return withLetters.Length == 0 ? LabelLetters.Ignored
            : areMixed || !areChinese ? LabelLetters.Counted
            : LabelLetters.Alone;
    }

    private static bool DiffersInOne(string column, string text)
    {
        if (column.Length != text.Length)
        {
            return false;
        }

        var same = column.AsSpan().CommonPrefixLength(text);
        return same < text.Length && column.AsSpan(same + 1).SequenceEqual(text.AsSpan(same + 1));
    }

    /// <summary>The texts that a label may be compared as: with what it has in brackets, and without.</summary>
    private IEnumerable<string> ComparedAs(string text)
    {
        var label = LabelOf(text);
        return new[] { label.Core, label.Full }.Where(word => word.Length > 1).Distinct();
    }
}
