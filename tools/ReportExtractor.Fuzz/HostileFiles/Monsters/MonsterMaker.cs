using System.Text;

namespace ReportExtractor.Fuzz.HostileFiles.Monsters;

/// <summary>
/// Makes files of every format at random: a few phrases of the format's pieces, again and again. Whoever knows all ways to do harm would
/// not need it.
/// </summary>
public static class MonsterMaker
{
    /// <summary>The shortest and the longest text, as powers of two: from a page to more than any report.</summary>
    private const int LeastPower = 11;
    private const int MostPower = 21;

    private const int MostPhrases = 4;
    private const int MostPieces = 6;

    /// <summary>Makes files, of all formats in turn. The same seed makes the same files.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="count">How many.</param>
    public static IEnumerable<HostileFile> Of(int seed, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var number = i;
            var kind = MonsterKind.All[i % MonsterKind.All.Count];
            yield return HostileFile.Of($"monster {seed} {number:000}", kind.Extension, () => kind.Wrap(Text(seed, number, kind.Pieces)));
        }
    }

    // Its seed is of one use: the sequence of a seeded generator is the same on every system and in every version of .NET.
    private static string Text(int seed, int number, IReadOnlyList<string> pieces)
    {
        var random = new Random(HashCode(seed, number));
        var length = 1 << random.Next(LeastPower, MostPower + 1);
        var phrases = new string[random.Next(1, MostPhrases + 1)];
        for (var i = 0; i < phrases.Length; i++)
        {
            phrases[i] = string.Concat(Enumerable.Range(0, random.Next(1, MostPieces + 1)).Select(_ => pieces[random.Next(pieces.Count)]));
        }

        var isMixed = random.Next(2) == 0;
        var text = new StringBuilder(length);
        while (text.Length < length)
        {
            // Either one phrase many times and then the next, or any of them each time.
            text.Append(phrases[isMixed ? random.Next(phrases.Length) : (int)((long)text.Length * phrases.Length / length)]);
        }

        return text.ToString();
    }

    private static int HashCode(int seed, int number) => unchecked((seed * 1_000_003) ^ number);
}
