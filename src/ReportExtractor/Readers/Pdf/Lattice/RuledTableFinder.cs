using ReportExtractor.Pdf;

namespace ReportExtractor.Readers.Pdf.Lattice;

/// <summary>Finds the ruled tables of a page: rules that touch each other belong together.</summary>
internal static class RuledTableFinder
{
    /// <summary>The widest gap between rules that meet, in points: a rule's thickness and the cap at its end.</summary>
    private const double Touch = 3;

    /// <summary>The shortest rule of a table, in points: shorter ones are strokes of a drawn character or an underline.</summary>
    private const double Shortest = 5;

    /// <summary>The most pairs of rules tried: a page of a report has some hundred rules, a drawing may have many thousands.</summary>
    private const long MostPairs = 4_000_000;

    /// <summary>Finds the tables, the smallest first: text in nested tables belongs to the inner one.</summary>
    /// <param name="rules">The page's rules.</param>
    public static IReadOnlyList<RuledTable> Find(IReadOnlyList<PdfRule> rules)
    {
        var across = rules.Where(rule => rule.IsHorizontal && rule.Box.Width >= Shortest).Select(rule => rule.Box).ToList();
        var down = rules.Where(rule => !rule.IsHorizontal && rule.Box.Height >= Shortest).Select(rule => rule.Box).ToList();
        if ((long)across.Count * down.Count is 0 or > MostPairs)
        {
            return [];
        }

        return [.. Groups(across, down)
            .Select(group => RuledLattice.Build(group.Across, group.Down))
            .OfType<RuledTable>()
            .OrderBy(table => table.Box.Width * table.Box.Height)];
    }

    private static IEnumerable<(List<PdfBox> Across, List<PdfBox> Down)> Groups(List<PdfBox> across, List<PdfBox> down)
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

        foreach (var group in Enumerable.Range(0, across.Count + down.Count).GroupBy(sets.Find))
        {
            List<PdfBox> horizontal = [.. group.Where(i => i < across.Count).Select(i => across[i])];
            List<PdfBox> vertical = [.. group.Where(i => i >= across.Count).Select(i => down[i - across.Count])];
            if (horizontal.Count > 0 && vertical.Count > 0)
            {
                yield return (horizontal, vertical);
            }
        }
    }

    private static bool Meet(PdfBox across, PdfBox down) =>
        down.Left <= across.Right + Touch
        && down.Right >= across.Left - Touch
        && across.Top <= down.Bottom + Touch
        && across.Bottom >= down.Top - Touch;
}
