using ReportExtractor.Parsing;

namespace ReportExtractor.Tests.Parsing;

/// <summary>Backslashes that Markdown does not show.</summary>
internal sealed class MarkdownEscapesTests
{
    [TestCase(@"1\.属于国家秘密", "1.属于国家秘密")]
    [TestCase(@"\*\*规章\*\*", "**规章**")]
    [TestCase(@"\\", @"\")]
    [TestCase(@"a\b", @"a\b")]
    [TestCase(@"规章\", @"规章\")]
    [TestCase(@"\规", @"\规")]
    public void Only_backslashes_in_front_of_marks_are_removed(string text, string shown) =>
        Assert.That(MarkdownEscapes.Remove(text), Is.EqualTo(shown));
}
