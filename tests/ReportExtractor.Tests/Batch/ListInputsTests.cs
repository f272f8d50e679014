using System.Text;
using ReportExtractor.Batch.Inputs;

namespace ReportExtractor.Tests.Batch;

internal sealed class ListInputsTests
{
    private static readonly string Base = Path.Combine(Path.GetTempPath(), "base");

    [TestCase("b.txt\na/z.txt\na-b.txt\n")]
    [TestCase("b.txt\r\na/z.txt\r\na-b.txt")]
    [TestCase("\uFEFFb.txt\n\n./a//z.txt\na/../a-b.txt\n")]
    [TestCase("b.txt\0a/z.txt\0a-b.txt\0")]
    [TestCase("b.txt\na/z.txt\nb.txt\na-b.txt\na/z.txt\n")]
    public void Paths_are_lines_or_end_with_zero_bytes_and_are_sorted_without_duplicates(string list) =>
        Assert.That(SourcePaths(list), Is.EqualTo(new[] { "a-b.txt", "a/z.txt", "b.txt" }));

    [Test]
    public void Names_with_line_ends_are_possible_with_zero_bytes() =>
        Assert.That(SourcePaths("two\nlines.txt\0 blank \0"), Is.EqualTo(new[] { " blank ", "two\nlines.txt" }));

    [Test]
    public void A_full_path_in_the_list_becomes_relative_to_the_base_folder()
    {
        using var inputs = Read($"{Path.Combine(Base, "2019", "a.pdf")}\n");

        var input = inputs.Inputs().Single();

        Assert.That(input.SourcePath, Is.EqualTo("2019/a.pdf"));
        Assert.That(input.File, Is.EqualTo(Path.Combine(Base, "2019", "a.pdf")));
    }

    [TestCase("../other/a.pdf")]
    [TestCase("/other/a.pdf")]
    [TestCase("..")]
    public void A_path_outside_the_base_folder_is_refused(string path) =>
        Assert.That(
            () => Read($"a.txt\n{path}\n"),
            Throws.TypeOf<InputListException>().With.Message.Contain($"'{path}'"));

    [Test]
    public void A_list_of_any_length_is_sorted_and_can_be_enumerated_twice_at_once()
    {
        // More than twice as many as are kept in memory.
        const int count = 250_000;
        var names = Enumerable.Range(0, count).Select(i => $"{i * 7919L % count:000000}.txt");

        using var inputs = Read(string.Join('\n', names));

        var expected = Enumerable.Range(0, count).Select(i => $"{i:000000}.txt").ToList();
        var twice = inputs.Inputs().Zip(inputs.Inputs(), (first, second) => (first.SourcePath, second.SourcePath));
        Assert.That(twice.SequenceEqual(expected.Select(name => (name, name))), Is.True);
    }

    private static ListInputs Read(string list) => new(new MemoryStream(Encoding.UTF8.GetBytes(list)), Base);

    private static string[] SourcePaths(string list)
    {
        using var inputs = Read(list);
        return [.. inputs.Inputs().Select(input => input.SourcePath)];
    }
}
