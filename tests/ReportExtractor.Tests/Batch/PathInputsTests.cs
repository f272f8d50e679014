using ReportExtractor.Batch.Inputs;

namespace ReportExtractor.Tests.Batch;

internal sealed class PathInputsTests
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

        var files = new PathInputs([_folder["two"], _folder["one"]]).Inputs().Select(input => input.File);

        Assert.That(files, Is.EqualTo(new[] { _folder["one/r.txt"], _folder["two/r.txt"] }));
    }

    [Test]
    public void A_path_that_is_not_there_and_a_glob_that_matches_nothing_are_said()
    {
        string[] missing = [_folder["none.txt"], _folder["*.docx"], _folder["none/*.txt"], ""];

        var found = new PathInputs([.. missing, _folder["b.txt"]]);

        Assert.That(found.NotFound, Is.EqualTo(missing));
        Assert.That(found.Inputs().ToList(), Has.Count.EqualTo(1));
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

    [Test]
    public void A_folder_stands_in_the_order_where_the_paths_of_its_files_do()
    {
        foreach (var file in new[] { "o/a/x.txt", "o/a-b/x.txt", "o/a.txt", "o/a0/x.txt", "o/a/-/x.txt", "o/ab.txt" })
        {
            _folder.Write(file);
        }

        var paths = SourcePaths(_folder["o"]);

        Assert.That(paths, Is.EqualTo(new[] { "a-b/x.txt", "a.txt", "a/-/x.txt", "a/x.txt", "a0/x.txt", "ab.txt" }));
        Assert.That(paths, Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_link_to_a_file_counts_where_its_target_is_not_reached_without_it()
    {
        using var elsewhere = new TemporaryFolder();
        File.CreateSymbolicLink(_folder["a/0-inside.txt"], _folder["b.txt"]);
        File.CreateSymbolicLink(_folder["a/1-outside.txt"], elsewhere.Write("r.txt"));
        File.CreateSymbolicLink(_folder["a/2-nowhere.txt"], _folder["none.txt"]);
        File.CreateSymbolicLink(_folder["a/3-circle.txt"], _folder["a/3-circle.txt"]);

        Assert.That(
            SourcePaths(_folder.Path),
            Is.EqualTo(new[] { "B.txt", "a-b.txt", "a/1-outside.txt", "a/2-nowhere.txt", "a/3-circle.txt", "a/deep/y.pdf", "a/z.txt", "b.txt" }));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_folder_behind_two_links_is_walked_once()
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("2020/r.txt");
        Directory.CreateSymbolicLink(_folder["a/link-1"], elsewhere["2020"]);
        Directory.CreateSymbolicLink(_folder["a/link-2"], elsewhere.Path);

        Assert.That(SourcePaths(_folder["a"]), Is.EqualTo(new[] { "deep/y.pdf", "link-1/r.txt", "z.txt" }));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_link_is_not_left_out_for_a_target_that_the_glob_or_the_filter_does_not_take()
    {
        _folder.Write("v3/r.txt");
        Directory.CreateDirectory(_folder["2019"]);
        Directory.CreateSymbolicLink(_folder["2019/current"], _folder["v3"]);

        Assert.That(SourcePaths(_folder["*/current/*.txt"]), Is.EqualTo(new[] { "2019/current/r.txt" }));
        Assert.That(Filtered(include: ["*.txt"], exclude: ["v3/**"]), Does.Contain("2019/current/r.txt").And.Not.Contain("v3/r.txt"));
    }

    [TestCase("*.pdf", "", "a/deep/y.pdf")]
    [TestCase("a", "", "a/deep/y.pdf", "a/z.txt")]
    [TestCase("a/*", "", "a/z.txt")]
    [TestCase("a/**", "deep", "a/z.txt")]
    [TestCase("", "*.txt", "a/deep/y.pdf")]
    [TestCase("", "a/**", "B.txt", "a-b.txt", "b.txt")]
    [TestCase("**/deep/*", "", "a/deep/y.pdf")]
    public void Patterns_with_a_slash_are_laid_against_the_path_and_others_against_every_name(string include, string exclude, params string[] expected) =>
        Assert.That(Filtered(include.Split(' ', StringSplitOptions.RemoveEmptyEntries), exclude.Split(' ', StringSplitOptions.RemoveEmptyEntries)), Is.EqualTo(expected));

    [Test]
    public void Inputs_come_while_the_folder_is_walked_and_one_that_can_not_be_listed_stands_for_its_files()
    {
        using var inputs = new PathInputs([_folder.Path]).Inputs().GetEnumerator();
        Assert.That(inputs.MoveNext() && inputs.MoveNext(), Is.True);
        Assert.That(inputs.Current.SourcePath, Is.EqualTo("a-b.txt"));

        Directory.Delete(_folder["a"], recursive: true);

        Assert.That(inputs.MoveNext(), Is.True);
        Assert.That(inputs.Current.SourcePath, Is.EqualTo("a/"));
        Assert.That(inputs.Current.Error?.ToString(), Does.Contain("'a/' can't be listed"));
        Assert.That(inputs.MoveNext() && inputs.Current.SourcePath == "b.txt" && !inputs.MoveNext(), Is.True);
    }

    [Test]
    public void What_stands_under_the_paths_is_known_without_walking_them()
    {
        var inputs = new PathInputs([_folder["a"], _folder["*.txt"]], new PathFilter([], ["z.*"]));

        Assert.That(new[] { "a/deep/y.pdf", "b.txt", "none.txt" }.Select(file => inputs.Holds(_folder[file])), Is.All.True);
        Assert.That(new[] { "a/z.txt", ".hidden.txt", "none.pdf" }.Select(file => inputs.Holds(_folder[file])), Is.All.False);
    }

    private string[] Filtered(string[] include, string[] exclude) =>
        [.. new PathInputs([_folder.Path], new PathFilter(include, exclude)).Inputs().Select(input => input.SourcePath)];

    private static string[] SourcePaths(params string[] paths) =>
        [.. new PathInputs(paths).Inputs().Select(input => input.SourcePath)];
}
