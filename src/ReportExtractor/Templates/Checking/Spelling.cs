using ReportExtractor.Problems;

namespace ReportExtractor.Templates.Checking;

/// <summary>Finds the word that a mistyped one was meant to be.</summary>
internal static class Spelling
{
    /// <summary>One wrong character in three makes a word unrecognisable.</summary>
    private const int CharactersToOneWrong = 3;

    /// <summary>A hint behind a sentence on an unknown word: the known word that is close to it, or all known words.</summary>
    /// <param name="word">The unknown word.</param>
    /// <param name="known">The known words.</param>
    public static Message HintFor(string word, IReadOnlyList<string> known)
    {
        var closest = known
            .Select(other => (Word: other, Distance: Distance(word, other)))
            .Where(other => other.Distance <= Math.Max(1, Math.Max(word.Length, other.Word.Length) / CharactersToOneWrong))
            .OrderBy(other => other.Distance)
            .Select(other => other.Word)
            .FirstOrDefault();
        return closest is null ? Messages.FormKnown(string.Join(", ", known)) : Messages.FormDidYouMean(closest);
    }

    /// <summary>How many characters are wrong, lost, added or swapped with their neighbour, whatever their case.</summary>
    private static int Distance(string one, string other)
    {
        var (a, b) = (one.ToUpperInvariant(), other.ToUpperInvariant());
        var distances = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                distances[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    distances[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1),
                    Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    distances[i, j] = Math.Min(distances[i, j], distances[i - 2, j - 2] + 1);
                }
            }
        }

        return distances[a.Length, b.Length];
    }
}
