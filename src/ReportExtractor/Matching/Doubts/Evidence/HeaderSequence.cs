using ReportExtractor.Documents;
using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Columns;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Doubts.Evidence;

/// <summary>
/// Compares the headers above rows of which only the order of the cells is known with the order of the form's columns. Cells of a text
/// are read in the order in which they are printed, so the headers must have that order too.
/// </summary>
/// <param name="words">The words above the rows, in reading order.</param>
/// <param name="table">The table of the form.</param>
/// <param name="form">Its row.</param>
/// <param name="stub">The words in front of the row's label that are in its own line.</param>
/// <param name="vocabulary">The words of all forms.</param>
/// <param name="isTotalLast">True if the numbers show that the total is in the last column.</param>
internal sealed class HeaderSequence(
    IReadOnlyList<HeaderWord> words,
    TableArrangement table,
    ArrangedRow form,
    IReadOnlyCollection<Fragment> stub,
    FormVocabulary vocabulary,
    bool isTotalLast)
{
    /// <summary>The first line of a broken header has at least this many characters: 商业 of 商业企业.</summary>
    private const int ShortestLine = 2;

    /// <summary>Shorter headers are words of prose as well: 其他, 总计.</summary>
    private const int ShortestTelling = 5;

    private readonly NamedHeader[] _named =
        [.. words.Select(word => new NamedHeader(word, CellsOf(word, form))).Where(named => named.Cells.Count > 0)];

    /// <summary>
    /// True if lines show nothing of the columns: each cell is on a line of its own, or all of the headers are in the line of the first
    /// row.
    /// </summary>
    private bool IsSequence => _named.Zip(_named.Skip(1)).All(pair => !pair.First.Word.SharesLine(pair.Second.Word))
        || _named.Any(named => stub.Contains(named.Word.Fragment, ReferenceEqualityComparer.Instance));

    /// <summary>Compares all tables of a document.</summary>
    /// <param name="document">The document.</param>
    public static IEnumerable<(RowEvidence Row, HeaderFinding Finding)> Of(DocumentEvidence document)
    {
        foreach (var table in document.Tables)
        {
            IReadOnlyList<HeaderFinding> findings = [];
            var isTotalLast = table.Rows.Any(IsTotalLast);
            foreach (var row in table.Rows)
            {
                // In glued text and in sequences of cells, headers may be in front of the row's own label.
                Fragment[] stub = [.. row.Candidate.Stub.SkipLast(1)];
                var above = (row.Index == 0 ? ColumnHeaders.Above(row.Aligned.First, document.Candidates) : row.Candidate.WordsAbove)
                    .Concat(stub)
                    .Distinct<Fragment>(ReferenceEqualityComparer.Instance)
                    .SelectMany(fragment => HeaderWord.Of(fragment, document.Vocabulary));
                var words = HeaderWord.Stacked([.. above], document.Vocabulary);
                var headers = new HeaderSequence(words, table.Arrangement, row.Form, stub, document.Vocabulary, isTotalLast);

                // Headers apply to the rows below them until others are printed: a new page has its own.
                if (row.Index == 0 || headers._named.Length > 1)
                {
                    findings = [.. headers.Compare()];
                }

                // Where columns are real, the header above each cell counts and no order.
                foreach (var finding in row.Candidate.Values.All(fragment => fragment.IsPlaced) ? [] : findings)
                {
                    yield return (row, finding);
                }
            }
        }
    }

    /// <summary>
    /// True for a row whose last number is the sum of the others and not equal to the first, which could be their sum as well.
    /// </summary>
    private static bool IsTotalLast(RowEvidence row)
    {
        decimal[] numbers = [.. row.Candidate.Values.Select(fragment => fragment.Value.Number)];
        return numbers.Length == row.Row.Cells && numbers.Length > 2 && numbers[^1] == numbers[..^1].Sum() && numbers[^1] != numbers[0];
    }

    /// <summary>The cells with a header, or with one that no other begins as: its first line.</summary>
    private static IReadOnlyList<int> CellsOf(HeaderWord word, ArrangedRow form)
    {
        var text = word.Label.Core;
        return form.CellsNamed(word.Label) is { Count: > 0 } named ? named
            : text.Length < ShortestLine ? []
            : [.. Enumerable.Range(0, form.Cells.Count).Where(IsFirstLine)];

        bool IsFirstLine(int cell) => Begins(form.Headers[cell])
            && form.Headers.Where(Begins).All(headers => headers[0] == form.Headers[cell][0]);

        bool Begins(string[] headers) => headers[0].StartsWith(text, StringComparison.Ordinal);
    }

    private IEnumerable<HeaderFinding> Compare()
    {
        if ((form.Label is null ? !AreInOrderSideBySide() : !AreInOrder()) || words.Index().Any(IsOfForeignColumn)
            || (_named.Length == 0 && words.Reverse().TakeWhile(word => !vocabulary.IsCaption(word.Label)).Any(IsColumnOfOtherTable)))
        {
            yield return HeaderFinding.OfOtherColumns;
        }

        foreach (var word in words.Where(word => !table.IsHeader(word.Label)))
        {
            // Headers of the form that were glued together may name another period, too.
            var own = vocabulary.Words.RemoveFrom(word.Label.Core);
            for (var cell = 0; cell < form.Cells.Count; cell++)
            {
                if (OtherPeriods.Distinguish(own, form.Headers[cell][0])
                    && Similarity.Of(word.Label.Core, form.Headers[cell][0]) >= Similarity.Least)
                {
                    yield return HeaderFinding.Foreign(cell, word.Text);
                }
            }
        }
    }

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
            && (Array.Exists(_named, named => named.Word.SharesLine(word) || IsBesideInGrid(named.Word)) || IsBesideCommonHeader(word))
            && !word.Fragment.IsGlued && !vocabulary.IsPieceOfForm(word.Label) && !vocabulary.ResemblesRow(word.Label)
            && !(vocabulary.ResemblesOther(word.Label) && !IsOfOtherTable(word)) && MoneyUnit.InNote(word.Text) is null;

        // A header of another table with words in front of it: 撤销处理决定数量.
        bool IsOfOtherTable(HeaderWord header) => vocabulary.Words.RemoveFrom(header.Label.Core) is var rest
            && rest.Length > 1 && rest.Length < header.Label.Core.Length && !table.ResemblesCaption(header.Label)
            && form.Headers.All(headers => Similarity.Of(header.Label.Core, headers[0]) < Similarity.Least);

        bool IsBesideInGrid(HeaderWord header) =>
            word.Fragment.IsCell && word.Fragment.Grid == header.Fragment.Grid && (IsAt(index - 1, header) || IsAt(index + 1, header));

        bool IsAt(int place, HeaderWord header) => place >= 0 && place < words.Count && ReferenceEquals(words[place], header);
    }

    /// <summary>True for a word in a line of print with a header over several columns of the table, such as 法人或其他组织.</summary>
    private bool IsBesideCommonHeader(HeaderWord word) => !word.Fragment.IsCell && _named.Length > 1
        && words.Any(other => !ReferenceEquals(other, word) && other.SharesLine(word) && table.ResemblesCaption(other.Label));

    /// <summary>
    /// The headers of rows that are side by side occur again and again: each line has those of some cells, from left to right.
    /// </summary>
    private bool AreInOrderSideBySide()
    {
        if (!AreInTurn())
        {
            return false;
        }

        var isSequence = IsSequence;
        var next = 0;
        HeaderWord? last = null;
        foreach (var named in _named)
        {
            if (last is not null && !isSequence && !last.SharesLine(named.Word))
            {
                next = 0;
            }

            while (next < form.Cells.Count && !named.Cells.Contains(next))
            {
                next++;
            }

            if (next++ == form.Cells.Count)
            {
                return false;
            }

            last = named.Word;
        }

        return true;
    }

    /// <summary>
    /// Rows side by side have the same headers, one row's behind another's: a line begins again only as often as a header occurs again.
    /// </summary>
    private bool AreInTurn()
    {
        var isSequence = IsSequence;
        var lines = new List<List<NamedHeader>>();
        foreach (var named in _named)
        {
            if (lines.Count == 0 || (!isSequence && !lines[^1][^1].Word.SharesLine(named.Word)))
            {
                lines.Add([]);
            }

            lines[^1].Add(named);
        }

        // The cell of a header is the first that it names, so it is that of the first row.
        return lines.TrueForAll(line => Restarts(line) < line.CountBy(named => named.Cell).Max(count => count.Value));

        static int Restarts(List<NamedHeader> line) =>
            line.Zip(line.Skip(1)).Count(pair => pair.Second.Cell <= pair.First.Cell);
    }

    /// <summary>
    /// Headers on several levels are read level by level. In lines, each line must be in order. In a sequence a
    /// lower level is told by its place: it comes later, and belongs between two neighbours of the level above. If not every header
    /// is found once, their lines may have been torn apart, and their order shows nothing.
    /// </summary>
    private bool AreInOrder()
    {
        if (Array.TrueForAll(_named, named => named.Word.Fragment.IsPlaced))
        {
            // The lines that the headers are in say how high their cells are; their columns say the order.
            var cells = _named.OrderBy(named => named.Word.Fragment.Column).Select(named => named.Cell).ToList();
            return cells.SequenceEqual(cells.Order());
        }

        var isSequence = IsSequence;
        var levels = new List<List<NamedHeader>>();
        foreach (var named in _named)
        {
            if (levels.Count == 0 || named.Cell <= levels[^1][^1].Cell)
            {
                if (levels.Count > 0 && !isSequence && levels[^1][^1].Word.SharesLine(named.Word))
                {
                    return false;
                }

                levels.Add([]);
            }

            levels[^1].Add(named);
        }

        var areWhole = _named.Length == form.Cells.Count && _named.DistinctBy(named => named.Cell).Count() == form.Cells.Count;
        return !isSequence || !areWhole
            || levels.Index().All(lower => levels.Take(lower.Index).All(upper => IsBelow(upper, lower.Item)));
    }

    /// <summary>
    /// True if one level belongs between two neighbours of another one, and the header that it has in common is printed there: nothing else
    /// shows that there are two levels. In front of the upper level, only its total may be printed before the columns that it adds.
    /// </summary>
    private bool IsBelow(List<NamedHeader> upper, List<NamedHeader> lower)
    {
        var gap = upper.FindIndex(named => named.Cell > lower[0].Cell);
        return gap >= 0 && lower[^1].Cell < upper[gap].Cell
            && (gap > 0 ? HasCommonHeader(upper[gap - 1].Word, upper[gap].Word) : IsTotal(upper[gap].Cell));
    }

    private bool HasCommonHeader(HeaderWord left, HeaderWord right) => words
        .SkipWhile(word => !ReferenceEquals(word, left)).Skip(1)
        .TakeWhile(word => !ReferenceEquals(word, right))
        .Any(word => table.ResemblesCaption(word.Label));

    /// <summary>True for the column of the total: its header is on the first level, and its place is tested by the sum.</summary>
    private bool IsTotal(int cell) => isTotalLast && form.Sums.Any(sum => sum.Whole.Any(place => place.Cell == cell));

    /// <summary>A word that is a header, and the cells that have it.</summary>
    private sealed record NamedHeader(HeaderWord Word, IReadOnlyList<int> Cells)
    {
        /// <summary>The first of the cells.</summary>
        public int Cell => Cells[0];
    }
}
