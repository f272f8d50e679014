using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Matching.Alignment;

/// <summary>Which candidates of a text are one row together.</summary>
internal sealed class CandidateMergerTests
{
    [Test]
    public void A_label_continues_in_rows_of_empty_cells()
    {
        var record = Read(ApplicationRows.Write(row => row.Id switch
        {
            "unavailable_unclear" => "3.补正\t5\t0\t0\t0\t0\t0\t5\n\t\t后申请内\n\t\t容仍不明确",
            "unprocessed_petition" => "1.信访\t6\t0\t0\t0\t0\t0\t6\n\t\t举报投诉类申请",
            _ => $"{row.Number}{row.Label}\t1\t0\t0\t0\t0\t0\t1",
        }));

        Assert.That(RowOf(record, "applications.unavailable_unclear"), Is.EqualTo("5 0 0 0 0 0 5"));
        Assert.That(RowOf(record, "applications.unprocessed_petition"), Is.EqualTo("6 0 0 0 0 0 6"));
    }

    [Test]
    public void First_digits_on_the_line_of_a_label_are_joined_to_those_on_the_line_below()
    {
        var record = Read(ApplicationRows.Write(row => row.Id switch
        {
            "new" => PrintedLine.Of(row.Number + row.Label, "_ _ _ _ _ _ 1") + PrintedLine.Of("", "4 0 0 0 0 7 1"),
            "granted" or "total" => PrintedLine.Of(Start(row.Number + row.Label), "4 0 0 0 0 7 11"),
            _ => PrintedLine.Of(Start(row.Number + row.Label), "0 0 0 0 0 0 0"),
        }));

        Assert.That(RowOf(record, "applications.new"), Is.EqualTo("4 0 0 0 0 7 11"));
        Assert.That(RowOf(record, "applications.partly_granted"), Is.EqualTo("0 0 0 0 0 0 0"));

        // The labels that are longer than the space in front of the columns.
        static string Start(string label) => label.Length > 18 ? label[..18] : label;
    }
}
