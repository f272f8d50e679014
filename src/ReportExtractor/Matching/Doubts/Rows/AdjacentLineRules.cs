using ReportExtractor.Matching.Doubts.Evidence;
using ReportExtractor.Matching.Doubts.Rules;
using ReportExtractor.Parsing;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Parsing.Values;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Templates;

namespace ReportExtractor.Matching.Doubts.Rows;

/// <summary>
/// Lines above and below a printed row that no row of its table consists of. If numbers wrap in narrow columns, their digits are there,
/// with a piece of the label or alone.
/// </summary>
internal static class AdjacentLineRules
{
    /// <summary>Digits above or below the row's numbers, next to words.</summary>
    public static bool HasDigitsBesideLabelPiece(RowEvidence row, DocumentEvidence document) =>
        row.IsPrinted && (IsTornOff(row, LineAbove(row), document) || IsTornOff(row, row.Aligned.End, document));

    /// <summary>
    /// The first digits of wrapped numbers, used as the row, and the line that has the numbers and the rest of the label.
    /// </summary>
    public static bool IsContinued(RowEvidence row, DocumentEvidence document) =>
        row is { IsPrinted: true, Aligned.Similarity: < 1 }
        && (HasMoreNumbers(row, LineAbove(row), document) || HasMoreNumbers(row, row.Aligned.End, document));

    /// <summary>The words of the row are between two lines of numbers, neither of which has words of its own.</summary>
    public static bool HasWordsBetweenNumbers(RowEvidence row, DocumentEvidence document) =>
        row is { IsPrinted: true, Aligned: { Similarity: < 1, Candidate: { Stub.Count: 0, WordsAbove.Count: > 0 } } }
        && AreDigitsAlone(row, LineAbove(row), document) && FreeLine(row, LineAbove(row), document) is not null
        && !document.Candidates[row.Aligned.First].FollowsProse;

    /// <summary>
    /// The row begins with a line of zeros. They change no sum, so nothing shows that they do not belong to the row above.
    /// </summary>
    public static bool BeginsWithZeros(RowEvidence row, DocumentEvidence document) =>
        row.IsPrinted && row.Aligned.Count > 1 && AreDigitsAlone(row, row.Aligned.First, document)
        && document.Candidates[row.Aligned.First].Values.All(fragment => fragment.Value.Number == 0);

    /// <summary>
    /// Digits alone in the line above or below, or in a line of the row if they can't be a number; below a row of cells, in a line that
    /// is no row, also behind the number of a page.
    /// </summary>
    public static bool HasDigitsBeside(RowEvidence row, DocumentEvidence document)
    {
        if (row.Candidate.Kind == LayoutLineKind.Row)
        {
            return row.Aligned.Count == 1 && !AreCellsInColumns(row.Candidate)
                && BelowBlanks(row, document) is { Numbers: > 0, FollowsProse: false } below
                && below.Stub.Concat(below.WordsAbove).All(word => PageNumbers.IsLine(word.Text))
                && (below.Filled <= row.Candidate.Filled || IsNumberALine(below))
                && below.Values.All(fragment => !fragment.IsFilled || fragment.Value.DigitsOnly);
        }

        return row.IsPrinted
            && ((AreDigitsBeside(row, LineAbove(row), document) && Adjoins(row.Aligned.First))
                || (AreDigitsBeside(row, row.Aligned.End, document) && Adjoins(row.Aligned.End))
                || (row.Aligned.Count > 1 && Array.Exists(row.Reading.Cells, cell => cell is { BeginsWithZero: true })));

        bool Adjoins(int index) => document.Candidates[index] is { FollowsProse: false, WordsAbove.Count: 0 };
    }

    /// <summary>
    /// The amounts that may be negative of a row with a line of signs above or below: 6 over −. A page set out line by line parts a sign
    /// from the number that wrapped behind it.
    /// </summary>
    public static IEnumerable<Suspicion> WithSignBeside(DocumentEvidence document) =>
        from row in document.Rows
        where row.Candidate.Stub.Any(words => words.IsSign)
            || row.Candidate.WordsAbove is [.., { IsSign: true }] || AreSigns(document.UnusedAt(LineAbove(row)))
            || row.Candidate.WordsBelow is [{ IsSign: true }, ..] || AreSigns(document.UnusedAt(row.Aligned.End))
        from cell in Enumerable.Range(0, row.Row.Cells)
        where row.Form.Cells[cell].Column.Kind == FigureKind.Signed && row.Reading.Cells[cell] is { IsNumber: true, Value.DigitsOnly: true }
        select new Suspicion(row, cell);

    /// <summary>What is below a row, behind a row of blank cells: one of them may have held a page number.</summary>
    private static RowCandidate? BelowBlanks(RowEvidence row, DocumentEvidence document) =>
        document.UnusedAt(row.Aligned.End) is { Filled: 0 } ? document.UnusedAt(row.Aligned.End + 1) : document.UnusedAt(row.Aligned.End);

    private static bool AreSigns(RowCandidate? line) =>
        line is { Kind: LayoutLineKind.Line or LayoutLineKind.Row, Stub.Count: 0, Filled: > 0 }
        && line.Values.All(fragment => !fragment.IsFilled || fragment.IsSign);

    private static bool IsNumberALine(RowCandidate candidate) =>
        candidate.Kind == LayoutLineKind.Line && candidate.LastLine - candidate.FirstLine >= candidate.Filled - 1;

    /// <summary>True for a table that the format itself holds: a number is whole in its cell.</summary>
    private static bool AreCellsInColumns(RowCandidate candidate) => candidate.Values.All(fragment => fragment.IsPlaced);

    private static int LineAbove(RowEvidence row) => row.Aligned.First - 1;

    /// <summary>
    /// Fewer digits than the row has; in a line of no row, as many: all its numbers may be wrapped. So may be the unit of another: 件 5.
    /// </summary>
    private static bool AreDigitsBeside(RowEvidence row, int index, DocumentEvidence document) =>
        AreDigitsAlone(row, index, document)
        || (document.UnusedAt(index) is { Kind: LayoutLineKind.Line, Numbers: > 0 } line
            && line.Stub.All(words => NumberUnits.Are(words.Text)) && line.Filled <= row.Candidate.Filled);

    private static bool AreDigitsAlone(RowEvidence row, int index, DocumentEvidence document) =>
        Line(index, document) is { Stub.Count: 0 } line && Math.Min(line.Filled, row.Candidate.Filled) < row.Row.Cells
        && line.Values.All(fragment => fragment.Value.DigitsOnly);

    private static bool IsTornOff(RowEvidence row, int index, DocumentEvidence document) =>
        FreeLine(row, index, document) is { Stub.Count: > 0, Filled: > 0 } line && line.Filled < row.Row.Cells
        && line.Values.All(fragment =>
            (fragment.Value.DigitsOnly || AreDigitsBehindSeparator(fragment)) && Overlaps(fragment, row.Candidate))
        && !IsWholeRow(index, document);

    /// <summary>True for the rest of a number that was broken at the separator of its thousands: ,477.</summary>
    private static bool AreDigitsBehindSeparator(Fragment fragment) =>
        fragment.Text is [',' or '，', _, ..] text && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>A row of another table with all its numbers has none of this one's.</summary>
    private static bool IsWholeRow(int index, DocumentEvidence document) =>
        document.Rows.Any(other =>
            other.Aligned.Count == 1 && other.Aligned.First == index && other.Candidate.Filled == other.Row.Cells);

    private static bool HasMoreNumbers(RowEvidence row, int index, DocumentEvidence document) =>
        FreeLine(row, index, document) is { FollowsProse: false, Stub.Count: > 0 } line
        && row.Candidate.Filled < Math.Min(line.Filled, row.Row.Cells)
        && row.Candidate.Values.Where(fragment => fragment.IsFilled).All(fragment => fragment.Value.DigitsOnly && Overlaps(fragment, line));

    private static bool Overlaps(Fragment fragment, RowCandidate line) =>
        line.Values.Any(number => number.IsFilled && PrintPlace.AreOver(number, fragment));

    private static RowCandidate? Line(int index, DocumentEvidence document) =>
        index >= 0 && index < document.Candidates.Count && document.Candidates[index] is { Kind: LayoutLineKind.Line } line ? line : null;

    /// <summary>A line that is in no row of the same table.</summary>
    private static RowCandidate? FreeLine(RowEvidence row, int index, DocumentEvidence document) =>
        row.Table.Rows.Any(other => other.Aligned.First <= index && index < other.Aligned.End) ? null : Line(index, document);
}
