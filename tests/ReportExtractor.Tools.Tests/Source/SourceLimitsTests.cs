namespace ReportExtractor.Tools.Tests.Source;

/// <summary>
/// The limits of the source: whatever a person has to take in at once is small. Where one of these fails, divide the file, the folder
/// or the function by what its pieces are about.
/// </summary>
[TestFixture("src", 60)]
[TestFixture("tests", 70)]
[TestFixture("tools", 60)]
internal sealed class SourceLimitsTests(string tree, int longestMedian)
{
    /// <summary>A file is about one thing; a longer one is about several.</summary>
    private const int LongestFile = 350;

    /// <summary>Two files of this width fit side by side on a screen, and a review shows them without wrapping.</summary>
    private const int WidestLine = 140;

    /// <summary>What a reader sees of a function without scrolling.</summary>
    private const int LongestFunction = 60;

    /// <summary>Each level is a condition that a reader keeps in mind.</summary>
    private const int DeepestNesting = 4;

    /// <summary>A folder's names are read as one list.</summary>
    private const int MostFiles = 15;

    /// <summary>
    /// Folders whose files are one family: a reader looks one of them up and need not know the others. They may have more files.
    /// </summary>
    private static readonly Dictionary<string, int> Families = new()
    {
        ["src/ReportExtractor/Readers/Html/Css"] = 20, // One file for each kind of CSS rule, selector and value.
        ["src/ReportExtractor/Problems"] = 18, // One file for each type and for the messages of each area.
        ["src/ReportExtractor/Readers/Flow"] = 20, // Pages and Word files share it: one file for each part.
        ["src/ReportExtractor/Readers/Pdf/Lines"] = 20, // One file for each kind of piece of a line, and what is asked of it.
        ["src/ReportExtractor/Readers/Text/Layouts"] = 20, // One file for each layout of tables in text.
    };

    private readonly IReadOnlyList<SourceFile> _files = SourceFile.Below(tree);

    [Test]
    public void A_file_is_short()
    {
        var longer = _files.Where(file => file.Lines.Length > LongestFile);

        Assert.That(_files, Is.Not.Empty);
        Assert.That(longer.Select(file => $"{file.Path}: {file.Lines.Length} lines"), Is.Empty);
    }

    [Test]
    public void Half_of_the_files_are_much_shorter()
    {
        var median = _files.Select(file => file.Lines.Length).Order().ElementAt(_files.Count / 2);

        Assert.That(median, Is.LessThanOrEqualTo(longestMedian));
    }

    [Test]
    public void A_line_is_not_wide()
    {
        var wide =
            from file in _files
            from line in file.Lines.Index()
            where line.Item.Length > WidestLine
            select $"{file.Path}:{line.Index + 1}: {line.Item.Length} characters";

        Assert.That(wide, Is.Empty);
    }

    [Test]
    public void A_folder_has_few_files()
    {
        var full =
            from file in _files
            group file by file.Folder into folder
            where folder.Count() > Families.GetValueOrDefault(folder.Key, MostFiles)
            select $"{folder.Key}: {folder.Count()} files";

        Assert.That(full, Is.Empty);
    }

    [Test]
    public void A_function_is_short_and_flat()
    {
        var functions = _files.SelectMany(file => file.Functions.Select(function => (file.Path, Shape: function))).ToList();
        var large = functions.Where(each => each.Shape.Lines > LongestFunction || each.Shape.Depth > DeepestNesting);

        Assert.That(functions, Is.Not.Empty);
        Assert.That(large.Select(each => $"{each.Path}:{each.Shape.Line}: {each.Shape.Lines} lines, {each.Shape.Depth} levels"), Is.Empty);
    }
}
