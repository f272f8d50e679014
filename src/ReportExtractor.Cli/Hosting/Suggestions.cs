namespace ReportExtractor.Cli.Hosting;

/// <summary>Finds what was meant by a word that is no command, option or value.</summary>
internal static class Suggestions
{
    /// <summary>Up to this share of the word may be wrong: a letter in a word of three, two in one of six.</summary>
    private const double MostWrong = 0.34;

    /// <summary>The known word that is most like the given one, or null.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="known">What could have been meant.</param>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        var (bare, all) = (word.TrimStart('-'), known.Distinct().ToList());
        var nearest = all
            .Select(name => (Name: name, Distance: Distance(bare, name.TrimStart('-'))))
            .Where(each => each.Distance <= Math.Max(bare.Length, each.Name.TrimStart('-').Length) * MostWrong)
            .OrderBy(each => each.Distance)
            .Select(each => each.Name)
            .FirstOrDefault();
        return nearest ?? (all.FindAll(BeginsWithIt) is [var only] ? only : null);

        bool BeginsWithIt(string name) => bare.Length > 1 && name.TrimStart('-').StartsWith(bare, StringComparison.Ordinal);
    }

    /// <summary>How many letters are wrong, missing, surplus or swapped with their neighbour (optimal string alignment).</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    rows[i, j] = i + j;
                    continue;
                }

                var isSwapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                rows[i, j] = Math.Min(
                    Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1,
                    Math.Min(
                        rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1),
                        isSwapped ? rows[i - 2, j - 2] + 1 : int.MaxValue));
            }
        }

        return rows[a.Length, b.Length];
    }
}
