using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Columns;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Matching.Doubts.Evidence;

/// <summary>Which cells of a row of the form a printed header names.</summary>
/// <param name="headers">The headers above the row.</param>
/// <param name="form">The row of the form.</param>
internal sealed class HeaderMatcher(ColumnHeaders headers, ArrangedRow form)
{
    /// <summary>A header that is less similar to its column's label says something else.</summary>
    private const double LeastSimilarity = 0.4;

    /// <summary>
    /// The same for words of letters, of which whole ones are like the label's: the rest of the header says something else.
    /// </summary>
    private const double LeastSimilarityOfWords = Similarity.Least;

    /// <summary>A header of fewer characters may be the rest of a broken one.</summary>
    private const int ShortestTelling = 2;

    /// <summary>A header in print has its name on one line and a remark on at most two more.</summary>
    private const int MostLines = 3;

    /// <summary>How many cells the row of the form has.</summary>
    public int Cells => form.Cells.Count;

    /// <summary>The first cell that a header names, or -1.</summary>
    /// <param name="header">The header.</param>
    public int IndexOf(Fragment header) => CellsNamed(header).FirstOrDefault(-1);

    /// <summary>True if a header is the label of a cell's column; if rows are side by side, below the label of its row.</summary>
    /// <param name="header">The header.</param>
    /// <param name="cell">The cell.</param>
    public bool Names(Fragment header, int cell) => CellsNamed(header).Contains(cell);

    /// <summary>True if a header is the label of a cell's column without a wrong character.</summary>
    /// <param name="header">The header.</param>
    /// <param name="cell">The cell.</param>
    public bool IsExactly(Fragment header, int cell) => form.IsHeader(cell, header.Label.Core);

    /// <summary>
    /// True if a header is nothing like its column's label, is another column's, or names another period than the label does.
    /// </summary>
    /// <param name="header">The header.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="vocabulary">The words of all forms.</param>
    public bool IsForeign(Fragment header, int cell, FormVocabulary vocabulary)
    {
        var text = header.Label.Core;
        var labels = form.Headers[cell];
        return text.Length >= ShortestTelling && !form.IsHeader(cell, text)
            && (vocabulary.IsColumn(header.Label) || vocabulary.ColumnAtEnd(text) is { } column && !labels.Contains(column)
                || Wholes(header).Prepend(text).All(name => Array.TrueForAll(labels, label => !Resembles(name, label)))
                || OtherPeriods.Distinguish(text, labels[0]));
    }

    /// <summary>
    /// True if each header may be that of a cell behind those of the headers before it. If rows are side by side, the same headers occur
    /// again.
    /// </summary>
    /// <param name="row">The headers from left to right.</param>
    public bool AreInOrder(IReadOnlyList<Fragment> row)
    {
        var next = 0;
        foreach (var header in row.Where(header => IndexOf(header) >= 0))
        {
            while (next < Cells && !Names(header, next))
            {
                next++;
            }

            if (next++ == Cells)
            {
                return false;
            }
        }

        return true;
    }

    private IEnumerable<int> CellsNamed(Fragment header)
    {
        var cells = form.CellsNamed(header.Label);
        return form.Label is not null || cells.Count < 2 || RowAbove(header) is not { } row
            ? cells
            : cells.Where(cell => form.Cells[cell].Row.Id == row);
    }

    /// <summary>The row that a header belongs to if rows are side by side: the nearest name of one above it.</summary>
    private string? RowAbove(Fragment header)
    {
        foreach (var fragment in headers.Stack(header.Column).Reverse())
        {
            for (var cell = 0; cell < Cells; cell++)
            {
                if (form.IsLabel(cell, fragment.Label.Core))
                {
                    return form.Cells[cell].Row.Id;
                }
            }
        }

        return null;
    }

    private static bool Resembles(string name, string label) =>
        Similarity.Of(name, label) >= (LabelWords.HasLetter(label) ? LeastSimilarityOfWords : LeastSimilarity);

    /// <summary>What a header may be that is broken over cells one above the other.</summary>
    private IEnumerable<string> Wholes(Fragment header) => Enumerable.Range(2, MostLines - 1)
        .Select(lines => headers.Stack(header.Column).TakeLast(lines).Select(fragment => fragment.Text))
        .Select(texts => LabelText.Of(LabelWords.Join(texts), header.Letters).Core);
}
