using ReportExtractor.Reconstruction;

namespace ReportExtractor.Matching;

/// <summary>
/// Labels and numbers that were read apart, each in a block: which of them belong together only their order says, and where a label of the
/// block is left over while rows have none, not even that.
/// </summary>
internal static class StrandedLabels
{
    private const string Reason = "the words around the row name another row as well, for which no numbers were found: its label may be that one";

    /// <summary>Doubts the rows whose label was found in such a block, and those without label that are placed by them.</summary>
    /// <param name="table">The table.</param>
    /// <param name="labels">The entries and their words.</param>
    public static void Doubt(TableMatch table, EntryLabels labels)
    {
        var form = table.Alignment.Form;
        var missing = form.Rows.Select(row => row.Label).OfType<RowLabel>().Except(table.Rows.Select(row => form.Rows[row.Match.Row].Label).OfType<RowLabel>()).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        var doubted = table.Rows.Select(row => IsBare(row) && row.Match.Likeness > 0 && Around(row.Match.Entry).Any(NamesMissing)).ToArray();
        Spread(Enumerable.Range(1, Math.Max(0, doubted.Length - 1)), -1);
        Spread(Enumerable.Range(0, Math.Max(0, doubted.Length - 1)).Reverse(), 1);
        foreach (var (row, _) in table.Rows.Zip(doubted).Where(row => row.Second))
        {
            row.DoubtAll(Reason);
        }

        bool NamesMissing(Piece piece) =>
            !labels.IsOther(piece.Label) && missing.Max(label => labels.LikenessOf(piece, label)) is >= EntryLabels.Certain and var best
            && form.Rows.All(row => labels.LikenessOf(piece, row.Label!) <= best);

        void Spread(IEnumerable<int> rows, int neighbour)
        {
            foreach (var i in rows.Where(i => doubted[i + neighbour] && IsBare(table.Rows[i]) && table.Rows[i].Match.Likeness == 0))
            {
                doubted[i] = true;
            }
        }
    }

    private static bool IsBare(RowRead row) => row.Match.Entry.Own.Count == 0;

    private static IEnumerable<Piece> Around(Entry entry) => entry.Before.Concat(entry.After);
}
