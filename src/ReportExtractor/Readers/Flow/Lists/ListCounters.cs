using System.Text;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Flow.Lists;

/// <summary>Counts the paragraphs of numbered lists, and gives each the number shown in front of it.</summary>
/// <param name="budget">What may be used: the numbers may be much longer than what describes them.</param>
internal sealed class ListCounters(ReaderBudget budget)
{
    /// <summary>Longer than any number of a list: Word 97 stores the length of its text in a byte (MS-DOC §2.9.150).</summary>
    private const int LongestText = 255;

    /// <summary>Word's lists have nine levels (ECMA-376-1 §17.9.6).</summary>
    public const int Levels = 9;

    private readonly Dictionary<int, int?[]> _counts = [];
    private readonly HashSet<(int List, int Instance, int Level)> _restarted = [];

    /// <summary>Counts one paragraph.</summary>
    /// <param name="list">The list; its instances share one count.</param>
    /// <param name="instance">The instance of the paragraph.</param>
    /// <param name="levels">The instance's levels.</param>
    /// <param name="level">The paragraph's level, from 0.</param>
    /// <param name="startOver">The number with which this instance restarts at this level, or null.</param>
    /// <returns>The number as printed, or an empty string for a bullet.</returns>
    public string Next(int list, int instance, IReadOnlyList<ListLevel?> levels, int level, int? startOver)
    {
        if (level < 0 || level >= levels.Count || levels[level] is not { } own)
        {
            return "";
        }

        if (!_counts.TryGetValue(list, out var counts))
        {
            _counts[list] = counts = new int?[Levels];
        }

        counts[level] = startOver is { } start && _restarted.Add((list, instance, level)) ? start
            : counts[level] is { } count ? unchecked(count + 1)
            : own.Start;
        for (var below = level + 1; below < Levels; below++)
        {
            var restart = below < levels.Count ? levels[below]?.RestartAfter : null;
            if (restart is null || (restart > 0 && level < restart))
            {
                counts[below] = null;
            }
        }

        return own.Format is "bullet" or "none" && !own.Text.Contains('%') ? "" : Print(own, levels, counts);
    }

    private string Print(ListLevel own, IReadOnlyList<ListLevel?> levels, int?[] counts)
    {
        var text = new StringBuilder();
        for (var i = 0; i < own.Text.Length && text.Length < LongestText; i++)
        {
            if (own.Text[i] == '%' && i + 1 < own.Text.Length && own.Text[i + 1] is >= '1' and <= '9')
            {
                var other = own.Text[++i] - '1';
                var level = other < levels.Count ? levels[other] : null;
                text.Append(ListNumber.Print(counts[other] ?? level?.Start ?? 1, own.IsLegal ? "decimal" : level?.Format ?? "decimal"));
            }
            else
            {
                text.Append(own.Text[i]);
            }
        }

        budget.AddCharacters(text.Length);
        return text.ToString();
    }
}
