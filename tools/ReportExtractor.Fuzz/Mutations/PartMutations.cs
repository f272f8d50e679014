using ReportExtractor.CorpusGenerator;
using ReportExtractor.Fuzz.Containers;

namespace ReportExtractor.Fuzz.Mutations;

/// <summary>Mutations of the parts of a container, which is then written again.</summary>
internal static class PartMutations
{
    /// <summary>The mutations of the parts of a container, and of the list of its parts.</summary>
    /// <param name="container">The container.</param>
    /// <param name="name">Its name in recipes.</param>
    /// <param name="inner">The mutations of a part.</param>
    public static IEnumerable<Mutation> Of(IContainer container, string name, IReadOnlyList<Mutation> inner) =>
    [
        .. inner.Select(mutation => OfParts($"{name}:{mutation.Name}", container, (parts, dice) => Change(parts, dice, mutation))),
        OfParts($"{name}:part-drop", container, Drop),
        OfParts($"{name}:part-swap", container, Swap),
        OfParts($"{name}:part-twice", container, Repeat),
    ];

    private static Mutation OfParts(string name, IContainer container, Func<List<Part>, Dice, bool> change) => new(
        name,
        (file, dice) =>
            container.Open(file) is { Count: > 0 } opened && opened.ToList() is var parts && change(parts, dice)
                ? container.Close(parts)
                : null);

    /// <summary>Changes one part: in half of the cases the largest one, which holds most of what is read.</summary>
    private static bool Change(List<Part> parts, Dice dice, Mutation mutation)
    {
        var at = dice.Chance(0.5) ? parts.IndexOf(parts.MaxBy(part => part.Bytes.Length)!) : dice.Between(0, parts.Count - 1);
        if (mutation.Apply([.. parts[at].Bytes], dice) is not { } changed)
        {
            return false;
        }

        parts[at] = parts[at] with { Bytes = changed };
        return true;
    }

    private static bool Drop(List<Part> parts, Dice dice)
    {
        parts.RemoveAt(dice.Between(0, parts.Count - 1));
        return true;
    }

    private static bool Repeat(List<Part> parts, Dice dice)
    {
        parts.Add(dice.Pick(parts));
        return true;
    }

    private static bool Swap(List<Part> parts, Dice dice)
    {
        var (one, other) = (dice.Between(0, parts.Count - 1), dice.Between(0, parts.Count - 1));
        (parts[one], parts[other]) = (parts[one] with { Bytes = parts[other].Bytes }, parts[other] with { Bytes = parts[one].Bytes });
        return one != other;
    }
}
