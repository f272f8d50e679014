using System.Text;
using ReportExtractor.Templates;
using ReportExtractor.Tests.Matching;
using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Readers.Text.Layouts;

/// <summary>Tables in frames that are drawn with characters.</summary>
internal sealed class FrameLayoutTests
{
    [TestCase("+------+-----+-----+\n| 规章 | 1   | 2   |", "乙@1+2", Description = "the bars are the columns")]
    [TestCase("+-----+-----+-----+\n| 规章| 1   | 2   |", "乙@1", Description = "they are not")]
    public void Cells_of_a_frame_are_in_the_columns_of_its_bars(string rows, string wide)
    {
        var text = "+------+-----------+\n| 甲   | 乙        |\n|      +-----+-----+\n|      | 丙  | 丁  |\n"
            + rows + "\n+------+-----+-----+\n";

        Assert.That(
            Shown.Of(Encoding.UTF8.GetBytes(text)),
            Is.EqualTo($"[\n甲@0 | {wide}\n@0 | 丙@1 | 丁@2\n规章@0 | 1@1 | 2@2"));
    }

    [Test]
    public void A_column_of_a_frame_that_was_moved_puts_its_rows_in_doubt()
    {
        var record = Read(
            "+------+--------------+--------------+--------------+\n|      |              | 其中         |              |\n"
            + "|      | 现行有效件数 +--------------+ 本年制发件数 |\n|      |              | 本年废止件数 |              |\n"
            + "+------+--------------+--------------+--------------+\n| 规章 | 7            |              |              |\n"
            + "+------+--------------+--------------+--------------+\n");

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo("7? - -"));
    }

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
