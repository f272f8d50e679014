using System.Reflection;
using System.Text.RegularExpressions;

namespace ReportExtractor.Tests.Shared;

/// <summary>Checks a catalogue of sentences against the methods that use it.</summary>
internal static partial class SentenceChecks
{
    /// <summary>Every sentence has a method of its name, and every placeholder a parameter of its name.</summary>
    /// <param name="catalogue">The type with the methods.</param>
    /// <param name="made">The type that the methods return.</param>
    /// <param name="sentences">The sentences by their keys.</param>
    public static void AssertComplete(Type catalogue, Type made, IReadOnlyDictionary<string, string> sentences)
    {
        var methods = catalogue
            .GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(method => method.ReturnType == made && !method.IsPrivate)
            .ToList();
        Assert.That(methods.Select(method => method.Name), Is.EquivalentTo(sentences.Keys));
        foreach (var method in methods)
        {
            var placeholders = Placeholder().Matches(sentences[method.Name]).Select(match => match.Groups[1].Value).Distinct();
            Assert.That(method.GetParameters().Select(parameter => parameter.Name), Is.EquivalentTo(placeholders), method.Name);
        }
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
