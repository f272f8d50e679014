using ReportExtractor.Documents;
using ReportExtractor.Pdf;
using ReportExtractor.Readers.Pdf.Lines;
using ReportExtractor.Readers.Pdf.Stream.Assignment;
using ReportExtractor.Readers.Pdf.Stream.Cells;

namespace ReportExtractor.Tests.Readers.Pdf.Stream;

/// <summary>Which cells of a column are in doubt once its lines are assigned to rows.</summary>
public sealed class AssignedColumnTests
{
    private const double Size = 10;

    [Test]
    public void A_number_whose_lines_are_farther_apart_than_the_next_number_may_have_a_line_of_it()
    {
        // 2373 and 0.
        var column = Column([100, 112], [124, 136, 180], [240]);

        Assert.That(column.AreAmbiguous(), Is.EqualTo(new[] { true, true, false }));
    }

    [Test]
    public void Lines_of_one_pitch_are_a_number()
    {
        var column = Column([100, 112], [130, 142, 154], [172]);

        Assert.That(column.AreAmbiguous(), Has.All.False);
    }

    [Test]
    public void Doubt_goes_on_from_number_to_number_up_to_one_of_one_line()
    {
        var column = Column([100, 112], [124, 136], [148, 160], [172], [184]) with { AreMisaligned = [true, false, false, false, false] };

        Assert.That(column.AreAmbiguous(), Is.EqualTo(new[] { true, true, true, true, false }));
    }

    [Test]
    public void Doubt_goes_upwards_too_and_not_over_a_gap()
    {
        var column = Column([50, 62], [100, 112], [124, 136], [148]) with { AreMisaligned = [false, false, false, true] };

        Assert.That(column.AreAmbiguous(), Is.EqualTo(new[] { false, true, true, true }));
    }

    /// <summary>A column of aligned cells.</summary>
    /// <param name="cells">The middles of the lines of each cell.</param>
    private static AssignedColumn Column(params double[][] cells) =>
        new(0, 1, [], [.. cells.Select(cell => cell.Select(Line).ToList())], new bool[cells.Length], IsUnsure: false);

    private static TextSegment Line(double middle)
    {
        var box = new PdfBox(200, middle - (Size / 2), 205, middle + (Size / 2));
        var line = LetterLine.Of([new PdfLetter("1", box, Size)]).Single();
        return new TextSegment(new PageTextLine(0, box, new Paragraph("1", new TextLocation(1, 1)), line, null!), line, "1");
    }
}
