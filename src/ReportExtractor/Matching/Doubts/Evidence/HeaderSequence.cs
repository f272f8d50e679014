using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Columns;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Doubts.Evidence;

/// <summary>
/// Compares the headers above rows of which only the order of the cells is known with the order of the form's columns. Cells of a text
/// are read in the order in which they are printed, so the headers must have that order too.
/// </summary>
/// <param name="words">The words above the rows, in reading order.</param>
/// <param name="table">The table of the form.</param>
/// <param name="form">Its row.</param>
/// <param name="row">What the row was made of.</param>
/// <param name="full">A row below the headers with a value in each cell, or the row itself.</param>
/// <param name="vocabulary">The words of all forms.</param>
/// <param name="isTotalLast">True if the numbers show that the total is in the last column.</param>
internal sealed class HeaderSequence(
    IReadOnlyList<HeaderWord> words,
    TableArrangement table,
    ArrangedRow form,
    RowCandidate row,
    RowCandidate full,
    FormVocabulary vocabulary,
    bool isTotalLast)
{
    private readonly NamedHeader[] _named = [.. NamedHeader.Of(words, form)];

    /// <summary>Compares all tables of a document.</summary>
    /// <param name="document">The document.</param>
    public static IEnumerable<(RowEvidence Row, HeaderFinding Finding)> Of(DocumentEvidence document)
    {
        // Where columns are real, the header above each cell counts and no order.
        foreach (var table in document.Tables.Where(table => !table.Rows.All(IsPlaced)))
        {
            IReadOnlyList<HeaderFinding> findings = [];
            HeaderSequence? over = null;
            var isTotalLast = table.Rows.Any(IsTotalLast);
            foreach (var row in table.Rows)
            {
                // Headers apply to the rows below them until others are printed: a new page has its own.
                if (WordsOver(row, document) is { Count: > 0 } words)
                {
                    var full = table.Rows.Skip(row.Index).FirstOrDefault(IsFull) ?? row;
                    var headers = new HeaderSequence(
                        words, table.Arrangement, row.Form, row.Candidate, full.Candidate, document.Vocabulary, isTotalLast);
                    (over, findings) = row.Index == 0 || headers._named.Length > 1 ? (headers, [.. headers.Compare()]) : (over, findings);
                }

                foreach (var finding in IsPlaced(row) ? [] : findings)
                {
                    yield return (row, finding);
                }

                if (!IsPlaced(row) && over?.IsUnderOtherHeaders(row) == true)
                {
                    yield return (row, HeaderFinding.OfOtherColumns);
                }
            }
        }
    }

    /// <summary>
    /// The words above a row. In glued text and in sequences of cells, headers may be in front of the row's own label as well.
    /// </summary>
    private static IReadOnlyList<HeaderWord> WordsOver(RowEvidence row, DocumentEvidence document)
    {
        var above = (row.Index == 0 ? WordsOverTable(row.Aligned.First, document) : row.Candidate.WordsAbove)
            .Concat(row.Candidate.Stub.SkipLast(1))
            .Distinct<Fragment>(ReferenceEqualityComparer.Instance)
            .SelectMany(fragment => HeaderWord.Of(fragment, document.Vocabulary));
        return HeaderWord.Stacked([.. above], document.Vocabulary);
    }

    /// <summary>The words above a table, or above the numbers in front of it that became no row.</summary>
    private static List<Fragment> WordsOverTable(int first, DocumentEvidence document)
    {
        List<Fragment> words = [.. ColumnHeaders.Above(first, document.Candidates)];
        while (words.Count == 0 && document.UnusedAt(first - 1) is not null)
        {
            first--;
            words = [.. ColumnHeaders.Above(first, document.Candidates)];
        }

        return words;
    }

    private static bool IsFull(RowEvidence row) => row.Candidate.Values.Count == row.Row.Cells;

    private static bool IsPlaced(RowEvidence row) => row.Candidate.Values.All(fragment => fragment.IsPlaced);

    /// <summary>
    /// True for a row whose last number is the sum of the others and not equal to the first, which could be their sum as well.
    /// </summary>
    private static bool IsTotalLast(RowEvidence row)
    {
        decimal[] numbers = [.. row.Candidate.Values.Select(fragment => fragment.Value.Number)];
        return numbers.Length == row.Row.Cells && numbers.Length > 2 && numbers[^1] == numbers[..^1].Sum() && numbers[^1] != numbers[0];
    }

    /// <summary>
    /// True if a cell of a row without a sum is as far behind its label as the header of another column is behind the words over the
    /// labels: 信息内容. A row with more cells than the form's has empty ones too many, which push the others aside.
    /// </summary>
    private bool IsUnderOtherHeaders(RowEvidence below) => form.Label is not null && form.Sums.Count == 0
        && below.Candidate is { Stub: [{ IsCell: true } label], Values: var values } && values.Count <= form.Cells.Count
        && Array.Exists(_named, header => IsBehindColumnOf(label, header.Word) && below.Reading.Cells.Index().Any(cell =>
            cell.Item is { IsFilled: true } number && number.Column == header.Word.Fragment.Column && !header.Cells.Contains(cell.Index)));

    private bool IsBehindColumnOf(Fragment label, HeaderWord header) =>
        header.Fragment.Grid == label.Grid
        && words.Any(stub => stub.SharesLine(header) && stub.Fragment.Column == label.Column && vocabulary.IsCaption(stub.Label));

    private IEnumerable<HeaderFinding> Compare()
    {
        if (!new HeaderOrder(words, _named, table, form, row, full, isTotalLast).IsThatOfForm
            || new ForeignHeaders(words, _named, table, form, vocabulary).Any())
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
}
