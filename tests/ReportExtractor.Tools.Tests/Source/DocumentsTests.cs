using System.Text.RegularExpressions;
using ReportExtractor.TestKit;

namespace ReportExtractor.Tools.Tests.Source;

/// <summary>What the documents name in code type exists: classes and their members, folders and files.</summary>
internal sealed partial class DocumentsTests
{
    /// <summary>Where a path of the documents may begin.</summary>
    private static readonly string[] Starts =
        ["", "src", "src/ReportExtractor", "src/ReportExtractor.Batch", "tools/ReportExtractor.Fuzz", "docs"];

    private static readonly string[] Trees = ["src", "tests", "tools"];

    private static readonly HashSet<string> Words =
    [
        .. from tree in Trees
           from file in SourceFile.Below(tree)
           from line in file.Lines
           from match in Word().Matches(line)
           select match.Value,
    ];

    private static IEnumerable<string> Documents() =>
        Directory.GetFiles(Repository.Root, "*.md").Concat(Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md"))
            .Select(path => Path.GetRelativePath(Repository.Root, path)).Where(path => path != "CHANGELOG.md");

    [TestCaseSource(nameof(Documents))]
    public void Classes_and_members_that_a_document_names_exist(string document)
    {
        var names = Spans(document).Where(span => Name().IsMatch(span));

        Assert.That(names.Where(name => !name.Split('.').All(Words.Contains)), Is.Empty);
    }

    [TestCaseSource(nameof(Documents))]
    public void Files_and_folders_of_the_source_that_a_document_names_exist(string document)
    {
        var paths = Spans(document).Where(span => SourcePath().IsMatch(span)).SelectMany(Alternatives);

        Assert.That(paths.Where(path => !Exists(path)), Is.Empty);
    }

    /// <summary>The spans in code type, outside of blocks of code.</summary>
    private static IEnumerable<string> Spans(string document)
    {
        var text = Block().Replace(File.ReadAllText(Path.Combine(Repository.Root, document)), "");
        return Span().Matches(text).Select(match => match.Groups[1].Value);
    }

    /// <summary>A path with alternatives in braces is several paths.</summary>
    private static IEnumerable<string> Alternatives(string path) =>
        Braces().Match(path) is { Success: true } match
            ? match.Groups[1].Value.Split(',').Select(name => path.Replace(match.Value, name, StringComparison.Ordinal))
            : [path];

    private static bool Exists(string path) =>
        Starts.Select(start => Path.Combine(Repository.Root, start, path))
            .Any(full => Directory.Exists(full) || File.Exists(full) || File.Exists(full + ".cs"));

    [GeneratedRegex(@"\b[A-Z]\w+")]
    private static partial Regex Word();

    /// <summary>A name as C# writes it, with capitals and small letters.</summary>
    [GeneratedRegex(@"^(?=.*[a-z])[A-Z]\w*(\.[A-Z]\w*)*$")]
    private static partial Regex Name();

    /// <summary>A path that begins with a tree of the repository or a folder of the library, and has no arguments behind it.</summary>
    [GeneratedRegex("^(src|tests|tools|samples|docs|[A-Z][A-Za-z]+)/[^ *]*$")]
    private static partial Regex SourcePath();

    [GeneratedRegex("```.*?```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Span();

    [GeneratedRegex(@"\{([^}]*)\}")]
    private static partial Regex Braces();
}
