using System.Text;
using ReportExtractor.Scoring.Sources.Files;

namespace ReportExtractor.Tests.Scoring.Sources.Files;

internal sealed class ByteLinesTests
{
    [TestCase("a\nb", "a|b")]
    [TestCase("a\r\nb\r\n", "a|b")]
    [TestCase("\n  \nb\n", "||b")]
    [TestCase("", "")]
    public void Lines_have_no_white_space_around_them(string text, string lines) =>
        Assert.That(string.Join('|', Read(text, 100)), Is.EqualTo(lines));

    [Test]
    public void Lines_of_any_length_up_to_the_longest_are_whole()
    {
        int[] lengths = [0, 1, 262_143, 262_144, 262_145, 5, 600_000, 0, 7];
        string[] lines = [.. lengths.Select((length, i) => new string((char)('a' + i), length))];

        Assert.That(Read(string.Join('\n', lines), 600_000).SequenceEqual(lines));
    }

    [Test]
    public void A_line_without_end_is_not_read_to_its_end()
    {
        var stream = new EndlessStream();

        Assert.That(() => new ByteLines(stream, 1_000_000).Read(), Throws.TypeOf<LineTooLongException>());
        Assert.That(stream.Given, Is.LessThan(3_000_000));
    }

    private static List<string> Read(string text, int longest)
    {
        var lines = new ByteLines(new MemoryStream(Encoding.UTF8.GetBytes(text)), longest);
        List<string> read = [];
        while (lines.Read() is { } line)
        {
            read.Add(Encoding.UTF8.GetString(line.Span));
        }

        Assert.That(lines.Count, Is.EqualTo(read.Count));
        return read;
    }

    private sealed class EndlessStream : ReadOnlyStream
    {
        public long Given { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)' ');
            Given += buffer.Length;
            return buffer.Length;
        }
    }
}
