using System.Reflection;

namespace ReportExtractor.Tests;

/// <summary>
/// <c>dotnet test --filter</c> passes over a test without a word where its name holds a character that NUnit writes as <c>\u0001</c>,
/// and a case's name holds its arguments.
/// </summary>
[TestFixture]
internal sealed class TestNamesTests
{
    [Test]
    public void Cases_with_control_characters_have_a_name_of_their_own()
    {
        var cases = typeof(TestNamesTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetCustomAttributes<TestCaseAttribute>().Select(attribute => (method.Name, Case: attribute)))
            .ToList();
        Assert.That(cases, Is.Not.Empty);

        var lost = cases.Where(each => each.Case.TestName is null && each.Case.Arguments.OfType<string>().Any(HasControlCharacters));
        Assert.That(lost.Select(each => each.Name), Is.Empty);
    }

    /// <summary>Control characters, but for those that have an escape of their own.</summary>
    private static bool HasControlCharacters(string text) =>
        text.Any(character => char.IsControl(character) && character is not ('\0' or (>= '\a' and <= '\r') or '\u0085'));
}
