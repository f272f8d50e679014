using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Doubts.Evidence;

/// <summary>
/// Finds the headers of columns that the table does not have, among the words above rows of which only the order is known.
/// </summary>
/// <param name="words">The words above the rows, in reading order.</param>
/// <param name="headers">Those that are headers of the table.</param>
/// <param name="table">The table of the form.</param>
/// <param name="form">Its row.</param>
/// <param name="vocabulary">The words of all forms.</param>
internal sealed class ForeignHeaders(
    IReadOnlyList<HeaderWord> words,
    NamedHeader[] headers,
    TableArrangement table,
    ArrangedRow form,
    FormVocabulary vocabulary)
{
    /// <summary>Words of fewer characters may be the line of a broken header.</summary>
    private const int ShortestLine = 2;

    /// <summary>Shorter headers are words of prose as well: 其他, 总计.</summary>
    private const int ShortestTelling = 5;

    /// <summary>The longest header of the forms has seven characters; a longer line among headers is a note.</summary>
    private const int LongestLine = 10;

    /// <summary>True if there is one.</summary>
    public bool Any() => words.Index().Any(IsOfForeignColumn)
        || (headers.Length == 0 && words.Reverse().TakeWhile(word => !vocabulary.IsCaption(word.Label)).Any(IsColumnOfOtherTable));

    /// <summary>
    /// True for exactly the header of a column that the table does not have. Where it is the only one, the rows may be of another form.
    /// </summary>
    private bool IsColumnOfOtherTable(HeaderWord word) =>
        word.Label.Core.Length >= ShortestTelling && vocabulary.ColumnOf(word.Label.Full) is not null && !table.IsHeader(word.Label);

    /// <summary>True for words in a line of headers that are nothing like a text of the forms: a column that no form has.</summary>
    private bool IsOfForeignColumn((int Index, HeaderWord Item) placed)
    {
        var (index, word) = placed;
        return word.Label.Core.Length > ShortestLine && word.Label.Number.Style == NumberStyle.None
            && (Array.Exists(headers, header => IsInLineOf(header.Word) || IsBesideInGrid(header.Word))
                || IsBesideCommonHeader(word) || IsAmongLines())
            && !word.Fragment.IsGlued && !vocabulary.IsPieceOfForm(word.Label) && !vocabulary.ResemblesRow(word.Label)
            && !(vocabulary.ResemblesOther(word.Label) && !IsOfOtherTable() && !IsOfOtherPeriod())
            && MoneyUnit.InNote(word.Text) is null;

        // A header of another table with words in front of it: 撤销处理决定数量.
        bool IsOfOtherTable() => vocabulary.Words.RemoveFrom(word.Label.Core) is var rest
            && rest.Length > 0 && rest.Length < word.Label.Core.Length && !table.ResemblesCaption(word.Label)
            && form.Headers.All(labels => Similarity.Of(word.Label.Core, labels[0]) < Similarity.Least);

        // 同比增减 is like 本年增/减 in everything but its period.
        bool IsOfOtherPeriod() => Array.TrueForAll(headers, header => !ReferenceEquals(header.Word, word))
            && form.Headers.All(labels => OtherPeriods.Distinguish(word.Label.Core, labels[0]));

        bool IsInLineOf(HeaderWord header) => header.SharesLine(word) || word.BeginsInLineOf(header);

        bool IsBesideInGrid(HeaderWord header) =>
            word.Fragment.IsCell && word.Fragment.Grid == header.Fragment.Grid && (IsAt(index - 1, header) || IsAt(index + 1, header));

        // Each header on a line of its own: a line between two texts of the form, of which one is a header.
        bool IsAmongLines() => !word.Fragment.IsCell && word.Label.Core.Length <= LongestLine
            && index > 0 && index + 1 < words.Count
            && ((IsHeader(words[index + 1]) && (IsHeader(words[index - 1]) || vocabulary.IsOther(words[index - 1].Label)))
                || (headers.Length > 1 && IsHeader(words[index - 1]) && IsOfForm(words[index + 1].Label)));

        bool IsOfForm(LabelText text) => vocabulary.IsOther(text) || vocabulary.ResemblesRow(text);

        bool IsHeader(HeaderWord other) => Array.Exists(headers, header => ReferenceEquals(header.Word, other));

        bool IsAt(int place, HeaderWord header) => place >= 0 && place < words.Count && ReferenceEquals(words[place], header);
    }

    /// <summary>True for a word in a line of print with a header over several columns of the table, such as 法人或其他组织.</summary>
    private bool IsBesideCommonHeader(HeaderWord word) => !word.Fragment.IsCell && headers.Length > 1
        && words.Any(other => !ReferenceEquals(other, word) && other.SharesLine(word) && table.ResemblesCaption(other.Label));
}
