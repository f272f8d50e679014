using ReportExtractor.Documents;
using ReportExtractor.Problems;
using ReportExtractor.Readers;

namespace ReportExtractor.Tests.Readers.Pdf.Lines;

/// <summary>Marks of notes behind numbers.</summary>
public sealed class NumberMarksTests
{
    private static readonly double[] Columns = [50, 200, 280];

    /// <summary>The size of a mark and the place of its upper edge; the number's letters are ten points high and begin at 110.</summary>
    [TestCase(6, 107.5, "252¹", null, Description = "superscript")]
    [TestCase(8.3, 108, "252¹", null, Description = "superscript of a browser")]
    [TestCase(10, 107.5, "252¹", ReasonCodes.NoteOrDigit, Description = "raised, as large")]
    [TestCase(6, 113.5, "252¹", ReasonCodes.NoteOrDigit, Description = "smaller, level")]
    [TestCase(10, 110, "2521", null, Description = "a digit")]
    public void A_digit_that_is_smaller_or_higher_than_the_number_is_a_mark(double size, double y, string expected, string? doubt)
    {
        var page = new PrintedFile().Page().Table(100, Columns, ["规章", "252"]).Text(220, y, "1", size);

        var cell = DocumentReader.Read(page.Build()).Document!.Blocks.OfType<Grid>().Single().Rows[0].Cells[1];
        Assert.That((cell.Text, cell.Doubt), Is.EqualTo((expected, doubt)));
    }

    [Test]
    public void A_number_that_is_smaller_than_its_label_is_no_mark()
    {
        var page = new PrintedFile().Page().Table(100, Columns, ["规章"]).Text(205, 112, "252", size: 7);

        Assert.That(Shown.Of(page.Build()), Is.EqualTo("[\n规章@0 | 252@1"));
    }

    [TestCase(10, "252", ReasonCodes.DigitsApart)]
    [TestCase(18, "2 5  2", null)]
    public void Digits_with_equal_gaps_are_one_number(double second, string expected, string? doubt)
    {
        var page = new PrintedFile().Page().Table(100, Columns, ["规章", ""])
            .Text(210, 110, "2").Text(220, 110, "5").Text(220 + second, 110, "2");

        var cell = DocumentReader.Read(page.Build()).Document!.Blocks.OfType<Grid>().Single().Rows[0].Cells[1];
        Assert.That((cell.Text, cell.Doubt), Is.EqualTo((expected, doubt)));
    }

    [TestCase(209, "7 353")]
    [TestCase(215, "7  353", Description = "no blank between thousands is wider than half a letter")]
    public void Digits_that_are_far_apart_are_no_thousands(double x, string expected)
    {
        var page = new PrintedFile().Page().Table(100, Columns, ["规章", ""]).Text(200, 110, "7").Text(x, 110, "353");

        Assert.That(DocumentReader.Read(page.Build()).Document!.Blocks.OfType<Grid>().Single().Rows[0].Cells[1].Text, Is.EqualTo(expected));
    }
}
