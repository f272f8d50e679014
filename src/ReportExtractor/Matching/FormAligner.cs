using ReportExtractor.Matching.Alignment;
using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Labels;
using ReportExtractor.Parsing.Labels;

namespace ReportExtractor.Matching;

/// <summary>
/// Aligns each table on its own, since tables may be in any order, and settles which of two gets a candidate that both claim.
/// </summary>
/// <param name="forms">The forms.</param>
/// <param name="labels">The candidates and their words.</param>
/// <param name="words">The document's words.</param>
/// <param name="cancellationToken">Cancellation token.</param>
internal sealed class FormAligner(FormSet forms, LabelScores labels, IReadOnlySet<string> words, CancellationToken cancellationToken)
{
    /// <summary>The worth of a table's header that the document prints, against ten for a row's label.</summary>
    public const double HeaderWorth = 1;

    /// <summary>
    /// What a claim to a candidate loses if it has other than the row's cells: less than one wrong character of a short label. Of two equal
    /// claims, that of the row with the matching number of cells wins.
    /// </summary>
    private const double OtherCellCount = -0.1;

    /// <summary>Aligns the tables of a form.</summary>
    /// <param name="form">The form.</param>
    public FormAlignment Align(PreparedForm form) => new(form, Settle(form.Tables.Select(table => Align(table, []))));

    /// <summary>
    /// Gives a candidate that two tables claim to the one whose label is more like it; the other is aligned again without it.
    /// </summary>
    /// <param name="tables">The tables; of equal claims the first wins.</param>
    public IReadOnlyList<TableAlignment> Settle(IEnumerable<TableAlignment> tables)
    {
        TableAlignment[] aligned = [.. tables];
        HashSet<int>[] lost = [.. aligned.Select(_ => new HashSet<int>())];
        while (FirstDispute(aligned) is { } dispute)
        {
            lost[dispute.Loser].Add(dispute.Candidate);
            aligned[dispute.Loser] = Align(forms.ArrangementsOf(aligned[dispute.Loser].Arrangement), lost[dispute.Loser]);
        }

        return aligned;
    }

    private TableAlignment Align(IReadOnlyList<TableArrangement> arrangements, HashSet<int> excluded)
    {
        var best = arrangements
            .Select(arrangement => new TableAligner(arrangement, labels, excluded).Align(cancellationToken))
            .MaxBy(alignment => alignment.RowScore)!;
        return best with { Score = best.RowScore + (HeaderWorth * best.Arrangement.HeadersIn(words)) };
    }

    private static (int Loser, int Candidate)? FirstDispute(TableAlignment[] aligned)
    {
        var owners = new Dictionary<int, (int Table, double Claim)>();
        for (var table = 0; table < aligned.Length; table++)
        {
            foreach (var row in aligned[table].Rows)
            {
                var isWhole = row.Candidate.Values.Count == aligned[table].Arrangement.Rows[row.Row].Cells.Count;
                var claim = row.Similarity + (isWhole ? 0 : OtherCellCount);
                foreach (var index in row.Indexes)
                {
                    if (owners.TryGetValue(index, out var owner))
                    {
                        return (owner.Claim >= claim ? table : owner.Table, index);
                    }

                    owners.Add(index, (table, claim));
                }
            }
        }

        return null;
    }
}
