using ReportExtractor.Documents;
using ReportExtractor.Readers;

namespace ReportExtractor.Tests.Readers.Pdf.Preformatted;

/// <summary>Preformatted texts that were printed. A line of the page has room for a hundred letters of half width.</summary>
public sealed class PreformattedTextTests
{
    [Test]
    public void A_line_that_is_too_long_for_the_page_continues_at_the_start_of_the_next_line()
    {
        // Twelve halves of letters, 79 blanks and three digits leave room for six halves: the next word has eight.
        var row = "  规范性文件" + new string(' ', 79) + "444 ";

        Assert.That(Shown.Of(Printed(row, "55555555  6", "  其他  7").Build()), Is.EqualTo(row + "55555555  6\n  其他  7"));
    }

    [Test]
    public void A_line_with_room_for_the_next_word_ends_there()
    {
        var row = "  规范性文件" + new string(' ', 60) + "4";

        Assert.That(Shown.Of(Printed(row, "55555  6").Build()), Is.EqualTo(row + "\n55555  6"));
    }

    [Test]
    public void The_number_of_blanks_that_run_over_the_edge_of_the_page_is_lost()
    {
        var lost = Paragraphs(Printed("  规章  1" + new string(' ', 91), "22  3"))[0];
        var kept = Paragraphs(Printed("  规章  1" + new string(' ', 88), "22222  3"))[0];

        Assert.Multiple(() =>
        {
            Assert.That(lost.Text, Does.EndWith(" 22  3"));
            Assert.That(lost.BlanksLostBefore, Is.EqualTo(lost.Text.IndexOf('2', StringComparison.Ordinal)));
            Assert.That(kept.Text, Does.EndWith(" 22222  3"));
            Assert.That(kept.BlanksLostBefore, Is.Null);
        });
    }

    [Test]
    public void A_row_of_a_frame_gets_back_the_blanks_that_did_not_fit_on_the_page()
    {
        // Cells of 60, 40 and 4 halves of letters: the line breaks within the second, two blanks before its end.
        var rule = "+" + new string('-', 60) + "+" + new string('-', 38);
        var page = Printed(rule, "--+----+", "| 规章" + new string(' ', 55) + "| 1" + new string(' ', 36), "| 3  |", rule, "--+----+");
        var row = DocumentReader.Read(page.Build()).Document!.Blocks.OfType<Grid>().Single().Rows.Single();

        Assert.That(row.Cells.Select(cell => cell.Text.Trim()), Is.EqualTo(new[] { "规章", "1", "3" }));
        Assert.That(row.Cells.Select(cell => cell.Doubt), Is.All.Null);
    }

    [Test]
    public void A_character_is_located_where_it_is_printed()
    {
        var row = Paragraphs(Printed("  规范性文件" + new string(' ', 83) + "1 ", "55555  6"))[0];
        var place = (PageLocation)row.At(row.Text.Length - 1, row.Text.Length);

        Assert.That(place.Box.Left, Is.EqualTo(85).Within(0.01));
        Assert.That(place.Box.Top, Is.EqualTo(112).Within(3));
    }

    private static List<Paragraph> Paragraphs(PrintedFile file) =>
        [.. DocumentReader.Read(file.Build()).Document!.Blocks.OfType<Paragraph>()];

    private static PrintedFile Printed(params string[] lines)
    {
        var page = new PrintedFile().Page();
        for (var i = 0; i < lines.Length; i++)
        {
            page.Text(50, 100 + (i * 12), lines[i]);
        }

        return page;
    }
}
