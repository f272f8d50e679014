using ReportExtractor.Templates;
using ReportExtractor.Tests.Matching;
using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Readers.Text.Layouts;

/// <summary>Tables in frames that are drawn with characters.</summary>
internal sealed class FrameLayoutTests
{
    [Test]
    public void A_label_on_many_lines_of_a_frame_has_one_line_of_numbers()
    {
        const string Rule = "+--------------+---+---+---+---+---+---+---+\n";
        var record = Read(Rule + ApplicationRows.Write(Framed, Framed, Rule));

        Assert.That(RowOf(record, "applications.granted"), Is.EqualTo("1 0 0 0 0 0 1"));
        Assert.That(RowOf(record, "applications.partly_granted"), Is.EqualTo("1 0 0 0 0 0 1"));

        static string Framed(RowTemplate row)
        {
            string[] lines = [.. (row.Number + row.Label).Chunk(row.Id == "partly_granted" ? 3 : 40).Select(line => new string(line))];
            var total = ApplicationRows.Total(row);
            return string.Join('\n', lines.Select((line, i) =>
                $"| {line} | {(i == lines.Length - 1 ? $"{total} | 0 | 0 | 0 | 0 | 0 | {total}" : "  |   |   |   |   |   |  ")} |"));
        }
    }
}
