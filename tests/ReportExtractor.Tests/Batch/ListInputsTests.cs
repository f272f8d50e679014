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
    public void Paths_stand_a_line_or_before_zero_bytes_and_come_in_order_each_once(string list) =>
        Assert.That(SourcePaths(list), Is.EqualTo(new[] { "a-b.txt", "a/z.txt", "b.txt" }));

    [Test]
    public void A_list_parted_by_zero_bytes_holds_names_with_line_ends() =>
        Assert.That(SourcePaths("two\nlines.txt\0 blank \0"), Is.EqualTo(new[] { " blank ", "two\nlines.txt" }));

    [Test]
    public void A_path_is_relative_to_the_base_folder_also_where_the_list_gives_it_whole()
    {
        using var inputs = Read($"{Path.Combine(Base, "2019", "a.pdf")}\n");

        var input = inputs.Inputs().Single();

        Assert.That(input.SourcePath, Is.EqualTo("2019/a.pdf"));
        Assert.That(input.File, Is.EqualTo(Path.Combine(Base, "2019", "a.pdf")));
    }

    [TestCase("../other/a.pdf")]
    [TestCase("/other/a.pdf")]
    [TestCase("..")]
    public void A_path_outside_of_the_base_folder_is_refused(string path) =>
        Assert.That(() => Read($"a.txt\n{path}\n"), Throws.TypeOf<InputListException>().With.Message.Contain($"'{path}'").And.Message.Contain("give the folder"));

    [Test]
    public void A_list_of_any_length_is_sorted_and_can_be_gone_through_twice_at_once()
    {
        // More than are held in memory, twice over.
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
