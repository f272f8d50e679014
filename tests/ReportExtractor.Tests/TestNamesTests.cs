using System.Reflection;
using NUnit.Framework.Interfaces;

namespace ReportExtractor.Tests;

/// <summary>
/// The names of the tests of an assembly. <c>dotnet test --filter</c> silently ignores a test whose name has a character that NUnit
/// writes as <c>\u0001</c>, and the name of a case has its arguments in it.
/// </summary>
[TestFixture]
internal sealed class TestNamesTests
{
    /// <summary>A sentence has a subject, a verb, and something more.</summary>
    private const int FewestWords = 3;

    private static readonly MethodInfo[] Tests =
    [
        .. typeof(TestNamesTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public))
            .Where(method => method.GetCustomAttributes().Any(attribute => attribute is ISimpleTestBuilder or ITestBuilder)),
    ];

    private static readonly (string Test, TestCaseAttribute Case)[] Cases =
        [.. Tests.SelectMany(test => test.GetCustomAttributes<TestCaseAttribute>().Select(attribute => (test.Name, attribute)))];

    [Test]
    public void The_name_of_a_test_is_a_sentence()
    {
        Assert.That(Tests, Is.Not.Empty);
        Assert.That(Tests.Select(test => test.Name).Where(name => !IsSentence(name.Split('_'))), Is.Empty);
    }

    [Test]
    public void The_name_of_a_case_is_a_sentence_or_begins_with_that_of_its_test()
    {
        var names = Cases.Select(each => each.Case.TestName).OfType<string>();

        Assert.That(names.Where(name => !name.StartsWith("{m}", StringComparison.Ordinal) && !IsSentence(name.Split(' '))), Is.Empty);
    }

    [Test]
    public void A_case_with_control_characters_has_a_name_of_its_own()
    {
        var lost = Cases.Where(each => each.Case.TestName is null && each.Case.Arguments.OfType<string>().Any(HasControlCharacters));

        Assert.That(lost.Select(each => each.Test), Is.Empty);
    }

    private static bool IsSentence(string[] words) =>
        words.Length >= FewestWords && char.IsUpper(words[0], 0) && Array.TrueForAll(words, word => word.Length > 0);

    /// <summary>Control characters, except those that have an escape of their own.</summary>
    private static bool HasControlCharacters(string text) =>
        text.Any(character => char.IsControl(character) && character is not ('\0' or (>= '\a' and <= '\r') or '\u0085'));
}
