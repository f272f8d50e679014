using System.Text;
using ReportExtractor.CorpusGenerator;

namespace ReportExtractor.Fuzz.Mutations;

/// <summary>One way to change a file.</summary>
/// <param name="Name">Its name in recipes.</param>
/// <param name="Apply">Makes the changed file; null if this file can't be changed in this way.</param>
public sealed record Mutation(string Name, Func<byte[], Dice, byte[]?> Apply)
{
    /// <summary>Creates a mutation of a file whose bytes are read as Latin-1.</summary>
    /// <param name="name">Its name in recipes.</param>
    /// <param name="apply">Makes the changed text; null if this text can't be changed in this way.</param>
    public static Mutation OfText(string name, Func<string, Dice, string?> apply) => new(
        name,
        (bytes, dice) => apply(Encoding.Latin1.GetString(bytes), dice) is { } text ? Encoding.Latin1.GetBytes(text) : null);
}
