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
    public void A_folder_is_walked_in_ordinal_order_of_the_relative_paths_of_its_files() =>
        Assert.That(SourcePaths(_folder.Path), Is.EqualTo(new[] { "B.txt", "a-b.txt", "a/deep/y.pdf", "a/z.txt", "b.txt" }));

    [Test]
    public void The_source_path_of_a_given_file_is_its_name() =>
        Assert.That(SourcePaths(_folder["a/deep/y.pdf"]), Is.EqualTo(new[] { "y.pdf" }));

    [Test]
    public void A_hidden_file_or_folder_is_read_if_it_is_given()
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
    public void The_source_paths_of_a_glob_are_relative_to_the_folder_before_its_first_wildcard(string glob, params string[] expected) =>
        Assert.That(SourcePaths(_folder[glob]), Is.EqualTo(expected));

    [Test]
    public void A_file_of_several_given_paths_is_one_input_in_any_order_of_the_paths()
    {
        string[] paths = [_folder["a"], _folder.Path, _folder["b.txt"], _folder["a/*"]];
        string[] expected = ["B.txt", "a-b.txt", "a/deep/y.pdf", "a/z.txt", "b.txt"];

        Assert.That(SourcePaths(paths), Is.EqualTo(expected));
        Assert.That(SourcePaths([.. paths.Reverse()]), Is.EqualTo(expected));
    }

    [Test]
    public void The_source_paths_of_several_given_paths_are_relative_to_the_deepest_folder_that_contains_all_of_them()
    {
        _folder.Write("x/one/r.txt");
        _folder.Write("x/two/r.txt");
        _folder.Write("x/two/deep/r.txt");
        _folder.Write("x/one-more/r.txt");

        Assert.That(SourcePaths(_folder["x/two"], _folder["x/one"]), Is.EqualTo(new[] { "one/r.txt", "two/deep/r.txt", "two/r.txt" }));
        Assert.That(SourcePaths(_folder["x/two/*.txt"], _folder["x/two/deep"]), Is.EqualTo(new[] { "deep/r.txt", "r.txt" }));
        Assert.That(SourcePaths(_folder["x/two/r.txt"], _folder["x/two/deep/r.txt"]), Is.EqualTo(new[] { "deep/r.txt", "r.txt" }));
        Assert.That(SourcePaths(_folder["x/one"], _folder["x/one-more"]), Is.EqualTo(new[] { "one-more/r.txt", "one/r.txt" }));
        Assert.That(SourcePaths(_folder["x/one"], _folder["x/two/../one"]), Is.EqualTo(new[] { "r.txt" }));
    }

    [Test]
    public void Patterns_of_several_given_paths_match_the_source_paths()
    {
        _folder.Write("x/one/r.txt");
        _folder.Write("x/two/r.txt");

        var inputs = new PathInputs([_folder["x/one"], _folder["x/two"]], new PathFilter(["two/*"], []));

        Assert.That(inputs.Inputs().Select(input => input.SourcePath), Is.EqualTo(new[] { "two/r.txt" }));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_broken_link_of_several_given_paths_is_one_input()
    {
        File.CreateSymbolicLink(_folder["a/broken.txt"], _folder["none"]);

        Assert.That(SourcePaths(_folder["a"], _folder["a/*.txt"]).Count(path => path == "broken.txt"), Is.EqualTo(1));
    }

    [Test]
    public void Paths_that_do_not_exist_and_globs_that_match_nothing_are_listed()
    {
        string[] missing = [_folder["none.txt"], _folder["*.docx"], _folder["none/*.txt"], ""];

        var found = new PathInputs([.. missing, _folder["b.txt"]]);

        Assert.That(found.NotFound, Is.EqualTo(missing));
        Assert.That(found.Inputs().ToList(), Has.Count.EqualTo(1));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_path_with_a_wildcard_is_a_file_if_there_is_one()
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

        Assert.That(
            SourcePaths(_folder["a"]),
            Is.EqualTo(new[] { "deep/up/B.txt", "deep/up/a-b.txt", "deep/up/b.txt", "deep/y.pdf", "z.txt" }));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_linked_folder_outside_is_walked_under_the_name_of_the_link()
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("2020/r.txt");
        Directory.CreateSymbolicLink(_folder["a/link"], elsewhere.Path);

        Assert.That(SourcePaths(_folder["a"]), Is.EqualTo(new[] { "deep/y.pdf", "link/2020/r.txt", "z.txt" }));
    }

    [Test]
    public void Folders_and_files_are_sorted_by_the_paths_of_the_files()
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
    public void A_link_to_a_file_is_an_input_if_its_target_is_not_reached_without_it()
    {
        using var elsewhere = new TemporaryFolder();
        File.CreateSymbolicLink(_folder["a/0-inside.txt"], _folder["b.txt"]);
        File.CreateSymbolicLink(_folder["a/1-outside.txt"], elsewhere.Write("r.txt"));
        File.CreateSymbolicLink(_folder["a/2-nowhere.txt"], _folder["none.txt"]);
        File.CreateSymbolicLink(_folder["a/3-circle.txt"], _folder["a/3-circle.txt"]);

        Assert.That(
            SourcePaths(_folder.Path),
            Is.EqualTo(new[]
            {
                "B.txt", "a-b.txt", "a/1-outside.txt", "a/2-nowhere.txt", "a/3-circle.txt", "a/deep/y.pdf", "a/z.txt", "b.txt",
            }));
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
    public void A_link_is_an_input_if_the_glob_or_the_filter_excludes_its_target()
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
    public void Patterns_with_a_slash_match_the_path_and_others_match_a_name(string include, string exclude, params string[] expected) =>
        Assert.That(Filtered(Words(include), Words(exclude)), Is.EqualTo(expected));

    [Test]
    public void Inputs_are_found_during_the_walk_and_a_folder_that_can_not_be_listed_is_one_input()
    {
        using var inputs = new PathInputs([_folder.Path]).Inputs().GetEnumerator();
        Assert.That(inputs.MoveNext() && inputs.MoveNext(), Is.True);
        Assert.That(inputs.Current.SourcePath, Is.EqualTo("a-b.txt"));

        Directory.Delete(_folder["a"], recursive: true);

        Assert.That(inputs.MoveNext(), Is.True);
        Assert.That(inputs.Current.SourcePath, Is.EqualTo("a/"));
        Assert.That($"{inputs.Current.Error}", Does.Contain("'a/' can't be listed"));
        Assert.That(inputs.MoveNext() && inputs.Current.SourcePath == "b.txt" && !inputs.MoveNext(), Is.True);
    }

    [Test]
    public void Files_under_the_given_paths_are_recognized_without_a_walk()
    {
        var inputs = new PathInputs([_folder["a"], _folder["*.txt"]], new PathFilter([], ["z.*"]));

        Assert.That(new[] { "a/deep/y.pdf", "b.txt", "none.txt" }.Select(file => inputs.Holds(_folder[file])), Is.All.True);
        Assert.That(new[] { "a/z.txt", ".hidden.txt", "none.pdf" }.Select(file => inputs.Holds(_folder[file])), Is.All.False);
    }

    [Test]
    [Platform("Linux")]
    public void Names_that_differ_only_in_bytes_that_are_no_characters_are_two_inputs()
    {
        Bash("printf '%b\\0' 'x\\xff.txt' 'x\\xfe.txt' 'x\\xef\\xbf\\xbd.txt' | xargs -0 touch");

        var inputs = new PathInputs([_folder["a/deep"]]).Inputs().ToList();

        // What has such a name can't be removed by it.
        Bash("rm x*");

        Assert.That(
            inputs.Select(input => input.SourcePath), Is.EqualTo(new[] { "x\uFFFD.txt", "x\uFFFD.txt (2)", "x\uFFFD.txt (3)", "y.pdf" }));
        Assert.That(inputs[0].Error, Is.Null);
        Assert.That($"{inputs[1].Error}", Does.Contain("'x\uFFFD.txt (2)' can't be opened, because its name is not encoded in UTF-8"));
    }

    private void Bash(string line)
    {
        using var shell = System.Diagnostics.Process.Start("bash", ["-c", $"cd '{_folder["a/deep"]}' && {line}"]);
        shell.WaitForExit();
    }

    private static string[] Words(string patterns) => patterns.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private string[] Filtered(string[] include, string[] exclude) =>
        [.. new PathInputs([_folder.Path], new PathFilter(include, exclude)).Inputs().Select(input => input.SourcePath)];

    private static string[] SourcePaths(params string[] paths) =>
        [.. new PathInputs(paths).Inputs().Select(input => input.SourcePath)];
}
