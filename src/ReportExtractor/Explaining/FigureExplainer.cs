using ReportExtractor.Matching;
using ReportExtractor.Matching.Labels;
using ReportExtractor.Matching.Readings;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Templates;

namespace ReportExtractor.Explaining;

/// <summary>Explains a figure by what the stages made. It decides nothing: it tells what was decided.</summary>
/// <param name="match">What of the form was found.</param>
internal sealed class FigureExplainer(FormMatch match)
{
    /// <summary>More labels that are less like it tell nothing.</summary>
    private const int MostLabels = 3;

    /// <summary>Explains a figure.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>The explanation, or null if none of the tables has such a figure.</returns>
    public FigureExplanation? Explain(string key)
    {
        // Tables of two forms may have the same keys; the record has the figure of the last.
        foreach (var table in match.Tables.Reverse())
        {
            foreach (var row in table.Rows)
            {
                var cells = table.Arrangement.Rows[row.Aligned.Row].Cells;
                for (var cell = 0; cell < cells.Count; cell++)
                {
                    var figure = FigureOf(table.Arrangement.Table, cells[cell].Row, cells[cell].Column);
                    if (figure.Key == key)
                    {
                        return new FigureExplanation(
                            figure, RowOf(table, row), new ReadingExplainer(table, row, match.Labels?.Candidates ?? []).Explain(cell),
                            OtherLabels(table, row));
                    }
                }
            }
        }

        var figures = match.Tables.SelectMany(table => table.Arrangement.Table.Figures());
        return figures.FirstOrDefault(figure => figure.Key == key) is { } missing
            ? new FigureExplanation(missing, null, null, NearestWords(missing))
            : null;
    }

    private static FigureTemplate FigureOf(TableTemplate table, RowTemplate row, ColumnTemplate column) =>
        new($"{table.Id}.{row.Id}.{column.Id}", table, row, column);

    private static RowExplanation RowOf(DecidedTable table, DecidedRow row) => new(
        Joined(row.Aligned.Candidate.WordsAbove),
        Joined(row.Aligned.Candidate.Stub),
        Joined(row.Aligned.Candidate.WordsBelow),
        row.Aligned.Similarity,
        table.Arrangement.Rows[row.Aligned.Row].Label is not null,
        row.Aligned.IsAmbiguous);

    private static string Joined(IEnumerable<Fragment> words) => string.Join(" ", words.Select(word => word.Text.Trim()));

    /// <summary>The other labels of the table that the words of a row are like.</summary>
    private LikeLabel[] OtherLabels(DecidedTable table, DecidedRow row)
    {
        if (match.Labels is not { } labels)
        {
            return [];
        }

        var others =
            from other in table.Arrangement.Rows.Index()
            where other.Index != row.Aligned.Row && other.Item.Label is not null
            let similarity = row.Aligned.Indexes.Max(candidate => labels.SimilarityOf(candidate, other.Item.Label!))
            where similarity >= Similarity.Least
            orderby similarity descending
            select new LikeLabel(other.Item.Cells[0].Row.DisplayName, similarity);
        return [.. others.Take(MostLabels)];
    }

    /// <summary>What in the document is most like the label of a row that was not found.</summary>
    private LikeLabel[] NearestWords(FigureTemplate figure)
    {
        var label = match.Tables.SelectMany(table => table.Arrangement.Rows)
            .FirstOrDefault(row => row.Label is not null && row.Cells[0].Row == figure.Row)?.Label;
        if (label is null || match.Labels is not { } labels)
        {
            return [];
        }

        var likest =
            from candidate in labels.Candidates.Index()
            let similarity = labels.SimilarityOf(candidate.Index, label)
            let words = LabelScores.NearestWords(candidate.Item)?.Text.Trim()
            where similarity > 0 && words is not null
            orderby similarity descending
            select new LikeLabel(words, similarity);
        return [.. likest.DistinctBy(each => each.Words).Take(MostLabels)];
    }
}
