using System.Collections.Frozen;
using ReportExtractor.Templates;
using ReportExtractor.Parsing.Labels;

namespace ReportExtractor.Reconstruction.Lines;

/// <summary>Every text that the forms print, as labels are compared.</summary>
internal sealed class FormVocabulary
{
    /// <summary>One wrong character of a shorter header is too much of it: 本年制作数 has lost a character of 本年新制作数, and is not 本年制发数.</summary>
    private const int ShortestMended = 6;

    private readonly FrozenSet<string> _rows;
    private readonly FrozenSet<string> _others;
    private readonly FrozenSet<string> _captions;
    private readonly FrozenSet<string> _columns;
    private readonly string[] _words;
    private readonly string[] _rowWords;
    private readonly FrozenDictionary<char, string[]> _byFirst;

    /// <summary>Gathers the texts of the forms.</summary>
    /// <param name="forms">The forms.</param>
    public FormVocabulary(IEnumerable<FormTemplate> forms)
    {
        Letters = LettersOf([.. forms.SelectMany(form => form.Tables).SelectMany(Labels)]);
        Comparer = LabelWords.Comparer(Letters);
        var rows = new HashSet<string>(Comparer);
        var others = new HashSet<string>(Comparer);
        var captions = new HashSet<string>(Comparer);
        foreach (var form in forms)
        {
            captions.UnionWith(form.Headings.SelectMany(Forms));
            foreach (var table in form.Tables)
            {
                rows.UnionWith(table.Rows.SelectMany(row => row.Variants.Prepend(row.Label)).SelectMany(Forms));
                captions.UnionWith(table.Captions.SelectMany(Forms));
                others.UnionWith(table.Columns.SelectMany(column => column.Variants.Prepend(column.Label)).SelectMany(Forms));
                others.UnionWith(table.Rows.SelectMany(row => row.Group).SelectMany(Forms));
            }
        }

        _rows = rows.ToFrozenSet(Comparer);
        _rowWords = [.. rows];
        _columns = forms.SelectMany(form => form.Tables).SelectMany(table => table.Columns)
            .SelectMany(column => column.Variants.Prepend(column.Label)).Select(label => LabelOf(label).Full).ToFrozenSet(Comparer);
        others.UnionWith(captions);
        _others = others.ToFrozenSet(Comparer);
        _captions = captions.ToFrozenSet(Comparer);
        _words = [.. rows.Union(others, Comparer).OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal)];
        _byFirst = _words.GroupBy(word => word[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>Whether letters are part of labels.</summary>
    public LabelLetters Letters { get; }

    /// <summary>How texts are found equal as labels.</summary>
    public StringComparer Comparer { get; }

    /// <summary>Makes a text comparable.</summary>
    /// <param name="text">The text as printed.</param>
    public LabelText LabelOf(ReadOnlySpan<char> text) => LabelText.Of(text, Letters);

    /// <summary>True for the label of a row that carries figures, to the letter.</summary>
    /// <param name="label">The text.</param>
    public bool IsRow(LabelText label) => _rows.Contains(label.Core) || _rows.Contains(label.Full);

    /// <summary>True for what may be the label of a row with some of its characters wrong or lost.</summary>
    /// <param name="label">The text.</param>
    public bool ResemblesRow(LabelText label) => IsRow(label) || Array.Exists(_rowWords, word => Similarity.Of(label.Full, word) >= Similarity.Least);

    /// <summary>True for the header of a column of figures, to the letter.</summary>
    /// <param name="label">The text.</param>
    public bool IsColumn(LabelText label) => _columns.Contains(label.Full);

    /// <summary>The header of a column of figures that a text is, one wrong character allowed; null where it is none, or may be several.</summary>
    /// <param name="text">The text, as labels are compared.</param>
    public string? ColumnOf(string text)
    {
        if (LabelWords.Weight(text) < ShortestMended || _columns.Contains(text))
        {
            return _columns.Contains(text) ? text : null;
        }

        string? found = null;
        foreach (var column in _columns)
        {
            if (column.Length == text.Length && column.Zip(text).Count(pair => pair.First != pair.Second) == 1)
            {
                if (found is not null)
                {
                    return null;
                }

                found = column;
            }
        }

        return found;
    }

    /// <summary>True for a header, a caption, a heading or a group's name, to the letter.</summary>
    /// <param name="label">The text.</param>
    public bool IsOther(LabelText label) => _others.Contains(label.Core) || _others.Contains(label.Full);

    /// <summary>True for a fragment of a header, a caption, a heading or a group's name, to the letter.</summary>
    /// <param name="label">The text.</param>
    public bool IsFragmentOfOther(LabelText label) => _others.Any(word => word.Contains(label.Core, StringComparison.Ordinal));

    /// <summary>True for a caption or a heading, to the letter: what stands in front of it belongs to another table than what stands behind it.</summary>
    /// <param name="label">The text.</param>
    public bool IsCaption(LabelText label) => _captions.Contains(label.Full);

    /// <summary>The longest text of the forms that begins at a place, or 0.</summary>
    /// <param name="text">Narrowed, simplified text, marks and all.</param>
    /// <param name="start">The place.</param>
    /// <param name="isRow">Whether it is a row's label.</param>
    /// <returns>How many characters it takes in the text, marks between its characters included.</returns>
    public int LongestAt(ReadOnlySpan<char> text, int start, out bool isRow)
    {
        isRow = false;
        if (IsWithinWord(text, start) || !_byFirst.TryGetValue(char.ToUpperInvariant(text[start]), out var words))
        {
            return 0;
        }

        foreach (var word in words)
        {
            if (Spans(text[start..], word) is > 0 and var length)
            {
                isRow = _rows.Contains(word);
                return length;
            }
        }

        return 0;
    }

    private static IEnumerable<string> Labels(TableTemplate table) =>
        table.Rows.SelectMany(row => row.Variants.Prepend(row.Label).Concat(row.Group))
            .Concat(table.Columns.SelectMany(column => column.Variants.Prepend(column.Label)));

    /// <summary>Whether the letters of texts count if the labels of the forms are these.</summary>
    private static LabelLetters LettersOf(string[] labels)
    {
        var withLetters = Array.FindAll(labels, label => LabelWords.HasLetter(label));
        return withLetters.Length == 0 ? LabelLetters.Ignored
            : Array.Exists(withLetters, label => LabelWords.HasChinese(label)) || !Array.Exists(labels, label => LabelWords.HasChinese(label)) ? LabelLetters.Counted
            : LabelLetters.Alone;
    }

    /// <summary>How far a word reaches when marks between its characters are passed over; 0 where it is not there.</summary>
    private static int Spans(ReadOnlySpan<char> text, string word)
    {
        var i = 0;
        foreach (var c in word)
        {
            while (i < text.Length && i > 0 && (IsMark(text[i]) || (text[i] == '-' && LabelWords.IsLetter(c))))
            {
                i++;
            }

            if (i == text.Length || (text[i] != c && char.ToUpperInvariant(text[i]) != char.ToUpperInvariant(c)))
            {
                return 0;
            }

            i++;
        }

        return IsWithinWord(text, i) ? 0 : i;
    }

    /// <summary>True for a place between two letters: no word of the forms begins or ends there.</summary>
    private static bool IsWithinWord(ReadOnlySpan<char> text, int at) =>
        at > 0 && at < text.Length && LabelWords.IsLetter(text[at]) && LabelWords.IsLetter(text[at - 1]);

    /// <summary>Brackets, quotes and stops inside a label, which its compared form has not.</summary>
    private static bool IsMark(char c) => c is '(' or ')' or '“' or '”' or '"' or ',' or '，' or '、' or '/' or ':' or '：' or ';' or '\'' or '‘' or '’' or '「' or '」' or '\\' || char.IsWhiteSpace(c);

    private IEnumerable<string> Forms(string text)
    {
        var label = LabelOf(text);
        return new[] { label.Core, label.Full }.Where(word => word.Length > 1).Distinct();
    }
}
