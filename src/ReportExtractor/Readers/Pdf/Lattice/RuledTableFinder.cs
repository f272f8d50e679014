using ReportExtractor.Pdf;

namespace ReportExtractor.Readers.Pdf.Lattice;

/// <summary>Finds the ruled tables of a page: rules that touch each other belong together.</summary>
internal static class RuledTableFinder
{
    /// <summary>Rules that are to meet may miss each other by so many points: a rule's thickness and its end's cap.</summary>
    private const double Touch = 3;

    /// <summary>Shorter rules are strokes of a drawn character or an underline of one.</summary>
    private const double Shortest = 5;

    /// <summary>Pairs of rules that are tried: a page of a report has some hundred rules, a drawing may have many thousands.</summary>
    private const long MostPairs = 4_000_000;

    /// <summary>Finds them, the smallest first: of two tables inside each other, text belongs to the inner one.</summary>
    /// <param name="rules">The page's rules.</param>
    public static IReadOnlyList<RuledTable> Find(IReadOnlyList<PdfRule> rules)
    {
        var across = rules.Where(rule => rule.IsHorizontal && rule.Box.Width >= Shortest).Select(rule => rule.Box).ToList();
        var down = rules.Where(rule => !rule.IsHorizontal && rule.Box.Height >= Shortest).Select(rule => rule.Box).ToList();
        if ((long)across.Count * down.Count is 0 or > MostPairs)
        {
            return [];
        }

        return [.. Together(across, down)
            .Select(group => RuledLattice.Build(group.Across, group.Down))
            .OfType<RuledTable>()
            .OrderBy(table => table.Box.Width * table.Box.Height)];
    }

    private static IEnumerable<(List<PdfBox> Across, List<PdfBox> Down)> Together(List<PdfBox> across, List<PdfBox> down)
    {
        var sets = new DisjointSets(across.Count + down.Count);
        for (var i = 0; i < across.Count; i++)
        {
            for (var j = 0; j < down.Count; j++)
            {
                if (Meet(across[i], down[j]))
                {
                    sets.Join(i, across.Count + j);
                }
            }
        }

        return Enumerable.Range(0, across.Count + down.Count).GroupBy(sets.Find)
            .Select(group => (group.Where(i => i < across.Count).Select(i => across[i]).ToList(), group.Where(i => i >= across.Count).Select(i => down[i - across.Count]).ToList()))
            .Where(group => group.Item1.Count > 0 && group.Item2.Count > 0);
    }

    private static bool Meet(PdfBox across, PdfBox down) =>
        down.Left <= across.Right + Touch && down.Right >= across.Left - Touch && across.Top <= down.Bottom + Touch && across.Bottom >= down.Top - Touch;
}
