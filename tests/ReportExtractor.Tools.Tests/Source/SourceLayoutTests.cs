using ReportExtractor.TestKit;

namespace ReportExtractor.Tools.Tests.Source;

/// <summary>
/// Where things are: a type is in the file of its name, a namespace in the folder of its name, a test in the folder of its subject.
/// </summary>
internal sealed class SourceLayoutTests
{
    /// <summary>Folders of the quick tests about all of the library: its layers and public surface, and whole records.</summary>
    private static readonly string[] AboutAll = ["Architecture", "Extraction"];

    private static readonly IReadOnlyList<SourceFile> Product = SourceFile.Below("src");

    [Test]
    public void A_file_has_one_type_and_its_name()
    {
        var others = Product.Where(file => !file.Types.SequenceEqual([Path.GetFileName(file.Path).Split('.')[0]]));

        // The files of statements, where the programs begin, have no type.
        string[] programs = ["src/ReportExtractor.Cli/Program.cs", "src/ReportExtractor.Ocr/Program.cs"];
        Assert.That(others.Select(file => file.Path), Is.EquivalentTo(programs));
    }

    [Test]
    public void A_namespace_is_that_of_the_folder()
    {
        var others = Product.Where(file => file.Namespace is { } name && name != file.Folder["src/".Length..].Replace('/', '.'));

        Assert.That(others.Select(file => file.Path), Is.Empty);
    }

    [Test]
    public void No_static_variable_can_change()
    {
        Assert.That(Product.SelectMany(file => file.StaticVariables.Select(variable => $"{file.Path}: {variable}")), Is.Empty);
    }

    [Test]
    public void The_quick_tests_have_the_folders_of_the_source()
    {
        const string tests = "tests/ReportExtractor.Tests/";
        var folders = SourceFile.Below(tests).Select(file => file.Folder).Where(folder => folder.Length > tests.Length).Distinct()
            .Select(folder => folder[tests.Length..]).Except(AboutAll);

        Assert.That(folders.Where(folder => !Exists("ReportExtractor/" + folder) && !Exists("ReportExtractor." + folder)), Is.Empty);
    }

    private static bool Exists(string folder) => Directory.Exists(Path.Combine(Repository.Root, "src", folder));
}
