using ReportExtractor.CorpusGenerator;

namespace ReportExtractor.Fuzz.Mutations;

/// <summary>One way to change a file.</summary>
/// <param name="Name">What finds call it.</param>
/// <param name="Apply">Makes the changed file; null where this file can't be changed so.</param>
public sealed record Mutation(string Name, Func<byte[], Dice, byte[]?> Apply)
{
    /// <summary>The same, of a file whose bytes are seen as characters, one each.</summary>
    public static Mutation OfText(string name, Func<string, Dice, string?> apply) =>
        new(name, (bytes, dice) => apply(System.Text.Encoding.Latin1.GetString(bytes), dice) is { } text ? System.Text.Encoding.Latin1.GetBytes(text) : null);
}
