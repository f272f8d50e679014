using ReportExtractor.Documents;
using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Columns;
using ReportExtractor.Matching.Readings;
using ReportExtractor.Matching.Sums;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Parsing.Labels;

namespace ReportExtractor.Matching.Doubts;

/// <summary>
/// Holds the headers that are printed above a table against the columns that its numbers were read for. It places nothing:
/// where a header names another column than the form's, or one that the form has not, the numbers under it are in doubt.
/// </summary>
internal sealed class HeaderDoubter
{
    /// <summary>A header that shares less than this with its column's label says something else.</summary>
    private const double LeastSimilarity = 0.4;

    /// <summary>A header of fewer characters may be what is left of a broken one.</summary>
    private const int ShortestTelling = 2;

    /// <summary>A header in print has its name on a line and a remark on another two.</summary>
    private const int MostLines = 3;

    private const string NamesOther = "the headers above its numbers name other columns";

    /// <summary>Words that make another column of one that is like the form's otherwise.</summary>
    private static readonly string[] OtherPeriods = ["上年", "上一年", "去年", "往年", "历年", "累计", "同期"];

    private readonly ColumnHeaders _headers;
    private readonly ArrangedRow _form;
    private readonly FormVocabulary _vocabulary;

    // For the columns that whole rows cover, what the headers say against each cell.
    private readonly Dictionary<(int Column, int EndColumn), string?[]> _told;

    private HeaderDoubter(ColumnHeaders headers, ArrangedRow form, FormVocabulary vocabulary, Dictionary<(int Column, int EndColumn), string?[]> told)
    {
        _told = told;
        _headers = headers;
        _form = form;
        _vocabulary = vocabulary;
    }

    /// <summary>Writes the doubts into the rows of a table. What goes on of it in a grid of its own has its own headers there, or none.</summary>
    /// <param name="rows">The rows as they are read.</param>
    /// <param name="candidates">All candidates.</param>
    /// <param name="form">The table.</param>
    /// <param name="vocabulary">The words of all forms: the header of another form's column is another column.</param>
    public static void Apply(IReadOnlyList<DecidedRow> rows, IReadOnlyList<RowCandidate> candidates, TableArrangement form, FormVocabulary vocabulary)
    {
        foreach (var grid in rows.Where(row => row.Match.Candidate.Values.All(fragment => fragment.IsPlaced)).GroupBy(row => row.Match.Candidate.Grid))
        {
            if (ColumnHeaders.Over(grid.First().Match, candidates) is not { } headers)
            {
                continue;
            }

            var told = new Dictionary<(int Column, int EndColumn), string?[]>();
            foreach (var row in grid)
            {
                new HeaderDoubter(headers, form.Rows[row.Match.Row], vocabulary, told).Doubt(row);
            }
        }
    }

    private void Doubt(DecidedRow row)
    {
        if (_headers.AreInherited)
        {
            DoubtForeign(row);
            return;
        }

        var values = row.Match.Candidate.Values;
        if (values.Count == _form.Cells.Count)
        {
            // The rows of a grid stand under the same headers: what these say is told once.
            var place = (values[0].Column, values[^1].EndColumn);
            if (!_told.TryGetValue(place, out var told))
            {
                _told.Add(place, told = Tell(_headers.Lowest(place.Column, place.EndColumn)));
            }

            for (var cell = 0; cell < told.Length; cell++)
            {
                if (told[cell] is { } mismatch)
                {
                    row.Contradict(cell, mismatch);
                }
            }

            return;
        }

        for (var cell = 0; cell < _form.Cells.Count; cell++)
        {
            if (row.Reading.Cells[cell] is { IsFilled: true } fragment)
            {
                DoubtPlace(row, cell, _headers.Lowest(fragment.Column, fragment.EndColumn));
            }
        }
    }

    /// <summary>Headers over another table of the form say something of this one only where no form has them: the rows are part of a table of another kind.</summary>
    private void DoubtForeign(DecidedRow row)
    {
        for (var cell = 0; cell < _form.Cells.Count; cell++)
        {
            if (row.Reading.Cells[cell] is { IsFilled: true } fragment && _headers.Lowest(fragment.Column, fragment.EndColumn) is [var header]
                && !_vocabulary.IsColumn(header.Label) && !_vocabulary.IsOther(header.Label) && IsForeign(header, cell))
            {
                DoubtUnder(row, cell, header);
            }
        }
    }

    /// <summary>What the headers over a row of just the form's cells say against each cell. Such a row is whole, wherever its grid's columns lie: what counts is the order of the headers.</summary>
    private string?[] Tell(IReadOnlyList<Fragment> lowest)
    {
        var cells = Enumerable.Range(0, _form.Cells.Count);
        var namesOther = lowest.Count == _form.Cells.Count
            ? cells.Any(cell => IndexOf(lowest[cell]) is >= 0 and var index && index != cell && !Names(lowest[cell], cell))
            : !AreInOrder(lowest);
        return namesOther ? [.. cells.Select(_ => NamesOther)]
            : lowest.Count == _form.Cells.Count ? [.. cells.Select(cell => IsForeign(lowest[cell], cell) ? NotItsColumns(lowest[cell]) : null)]
            : [];
    }

    private void DoubtPlace(DecidedRow row, int cell, IReadOnlyList<Fragment> lowest)
    {
        int[] named = [.. lowest.Select(IndexOf).Where(index => index >= 0).Distinct()];
        if (named.Length > 1 && lowest.Any(header => Names(header, cell)))
        {
            row.Doubts[cell] ??= "its cell is merged over several columns";
        }
        else if (named.Length > 0 && !lowest.Any(header => Names(header, cell)))
        {
            row.Contradict(null, NamesOther);
        }
        else if (lowest is [var header] && IsForeign(header, cell))
        {
            DoubtUnder(row, cell, header);
        }
    }

    private static void DoubtUnder(DecidedRow row, int cell, Fragment header) => row.Contradict(cell, NotItsColumns(header));

    private static string NotItsColumns(Fragment header) => $"the header above it is '{header.Text.ReplaceLineEndings("").Trim()}', which is not its column's";

    /// <summary>The cell of the form whose header this is, or -1.</summary>
    private int IndexOf(Fragment header)
    {
        for (var cell = 0; cell < _form.Cells.Count; cell++)
        {
            if (Names(header, cell))
            {
                return cell;
            }
        }

        return -1;
    }

    /// <summary>True for the label of a cell's column, to the letter; where rows stand side by side, below the label of its row.</summary>
    private bool Names(Fragment header, int cell) =>
        _form.Headers[cell].Contains(header.Label.Core) && (_form.Label is not null || RowAbove(header) is not { } row || row == _form.Cells[cell].Row.Id);

    /// <summary>The row of the form that a header belongs to, where rows stand side by side: the nearest name of one above it.</summary>
    private string? RowAbove(Fragment header)
    {
        foreach (var fragment in _headers.Stack(header.Column).Reverse())
        {
            for (var cell = 0; cell < _form.Cells.Count; cell++)
            {
                if (_form.Labels[cell].Contains(fragment.Label.Core))
                {
                    return _form.Cells[cell].Row.Id;
                }
            }
        }

        return null;
    }

    /// <summary>True for a header that is nothing like its column's label, is another column's, or speaks of another time than the label does.</summary>
    private bool IsForeign(Fragment header, int cell)
    {
        var text = header.Label.Core;
        return text.Length >= ShortestTelling && !_form.Headers[cell].Contains(text)
            && (_vocabulary.IsColumn(header.Label)
                || Wholes(header).Prepend(text).All(name => Array.TrueForAll(_form.Headers[cell], label => Similarity.Of(name, label) < LeastSimilarity))
                || Array.Exists(OtherPeriods, period => text.Contains(period, StringComparison.Ordinal) && !_form.Headers[cell][0].Contains(period, StringComparison.Ordinal)));
    }

    /// <summary>What a header may be that is broken over cells that stand one above the other.</summary>
    private IEnumerable<string> Wholes(Fragment header) => Enumerable.Range(2, MostLines - 1)
        .Select(lines => LabelText.Of(string.Concat(_headers.Stack(header.Column).TakeLast(lines).Select(fragment => fragment.Text))).Core);

    /// <summary>True where each header may be that of a cell behind those of the headers before it: the same ones come again where rows stand side by side.</summary>
    private bool AreInOrder(IReadOnlyList<Fragment> headers)
    {
        var next = 0;
        foreach (var header in headers.Where(header => IndexOf(header) >= 0))
        {
            while (next < _form.Cells.Count && !Names(header, next))
            {
                next++;
            }

            if (next++ == _form.Cells.Count)
            {
                return false;
            }
        }

        return true;
    }
}
