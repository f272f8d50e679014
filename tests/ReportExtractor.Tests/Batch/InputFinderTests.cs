using ReportExtractor.Batch;

namespace ReportExtractor.Tests.Batch;

internal sealed class InputFinderTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder();
        foreach (var file in new[] { "b.txt", "a/z.txt", "a/deep/y.pdf", "a-b.txt", "B.txt", ".hidden.txt", ".git/x.txt" })
        {
            _folder.Write(file, file);
        }
    }

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void A_folder_is_walked_and_its_files_stand_in_ordinal_order_of_their_relative_paths() =>
        Assert.That(SourcePaths(_folder.Path), Is.EqualTo(new[] { "B.txt", "a-b.txt", "a/deep/y.pdf", "a/z.txt", "b.txt" }));

    [Test]
    public void A_file_given_by_itself_has_its_name_as_path() =>
        Assert.That(SourcePaths(_folder["a/deep/y.pdf"]), Is.EqualTo(new[] { "y.pdf" }));

    [Test]
    public void A_hidden_file_or_folder_that_is_named_is_read()
    {
        Assert.That(SourcePaths(_folder[".hidden.txt"]), Is.EqualTo(new[] { ".hidden.txt" }));
        Assert.That(SourcePaths(_folder[".git"]), Is.EqualTo(new[] { "x.txt" }));
    }

    [TestCase("**/*.txt", "B.txt", "a-b.txt", "a/z.txt", "b.txt")]
    [TestCase("*.txt", "B.txt", "a-b.txt", "b.txt")]
    [TestCase("*/*.txt", "a/z.txt")]
    [TestCase("a/**", "deep/y.pdf", "z.txt")]
    [TestCase("a/**/y.???", "deep/y.pdf")]
    [TestCase("**/deep/**/y.pdf", "a/deep/y.pdf")]
    [TestCase("?.txt", "B.txt", "b.txt")]
    public void A_glob_gives_paths_relative_to_what_stands_in_front_of_its_first_wildcard(string glob, params string[] expected) =>
        Assert.That(SourcePaths(_folder[glob]), Is.EqualTo(expected));

    [Test]
    public void A_file_met_twice_counts_once_whatever_the_order_of_the_paths()
    {
        string[] paths = [_folder["a"], _folder.Path, _folder["b.txt"], _folder["a/*"]];
        string[] expected = ["B.txt", "a-b.txt", "a/deep/y.pdf", "a/z.txt", "b.txt"];

        Assert.That(SourcePaths(paths), Is.EqualTo(expected));
        Assert.That(SourcePaths([.. paths.Reverse()]), Is.EqualTo(expected));
    }

    [Test]
    public void Files_of_the_same_relative_path_in_two_folders_are_both_inputs()
    {
        _folder.Write("one/r.txt");
        _folder.Write("two/r.txt");

        var files = InputFinder.Find([_folder["two"], _folder["one"]]).Inputs.Select(input => input.File);

        Assert.That(files, Is.EqualTo(new[] { _folder["one/r.txt"], _folder["two/r.txt"] }));
    }

    [Test]
    public void A_path_that_is_not_there_and_a_glob_that_matches_nothing_are_said()
    {
        string[] missing = [_folder["none.txt"], _folder["*.docx"], _folder["none/*.txt"], ""];

        var found = InputFinder.Find([.. missing, _folder["b.txt"]]);

        Assert.That(found.NotFound, Is.EqualTo(missing));
        Assert.That(found.Inputs, Has.Count.EqualTo(1));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_file_whose_name_holds_a_wildcard_is_that_file()
    {
        _folder.Write("odd/what?.txt");
        _folder.Write("odd/whats.txt");

        Assert.That(SourcePaths(_folder["odd/what?.txt"]), Is.EqualTo(new[] { "what?.txt" }));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_loop_of_links_is_walked_once()
    {
        Directory.CreateSymbolicLink(_folder["a/deep/up"], _folder.Path);
        Directory.CreateSymbolicLink(_folder["a/deep/self"], ".");

        Assert.That(SourcePaths(_folder["a"]), Is.EqualTo(new[] { "deep/up/B.txt", "deep/up/a-b.txt", "deep/up/b.txt", "deep/y.pdf", "z.txt" }));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_linked_folder_that_stands_elsewhere_is_walked_under_the_name_of_the_link()
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("2020/r.txt");
        Directory.CreateSymbolicLink(_folder["a/link"], elsewhere.Path);

        Assert.That(SourcePaths(_folder["a"]), Is.EqualTo(new[] { "deep/y.pdf", "link/2020/r.txt", "z.txt" }));
    }

    private static string[] SourcePaths(params string[] paths) =>
        [.. InputFinder.Find(paths).Inputs.Select(input => input.SourcePath)];
}
