using System.Buffers.Binary;
using System.Text;
using ReportExtractor.Panel.Agencies;
using ReportExtractor.Panel.CodeBooks;
using ReportExtractor.Panel.Outputs.Stata;
using ReportExtractor.Panel.Regions;
using ReportExtractor.Panel.Reports;
using ReportExtractor.Panel.Tables;
using ReportExtractor.Records;

namespace ReportExtractor.Tests.Panel.Outputs.Stata;

internal sealed class StataFileTests
{
    private static readonly string[] Sections =
    [
        "<stata_dta>", "<map>", "<variable_types>", "<varnames>", "<sortlist>", "<formats>", "<value_label_names>", "<variable_labels>",
        "<characteristics>", "<data>", "<strls>", "<value_labels>", "</stata_dta>",
    ];

    [TestCase(0)]
    [TestCase(3)]
    public void The_map_names_the_place_of_every_section(int rows)
    {
        var bytes = Write(rows, new StataVariable("x", "y") { Key = "a.b.c", ValueLabel = "missing" });
        var map = Encoding.Latin1.GetString(bytes).IndexOf("<map>", StringComparison.Ordinal) + "<map>".Length;

        foreach (var (at, tag) in Sections.Index())
        {
            var offset = (int)BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(map + (8 * at)));
            Assert.That(Encoding.Latin1.GetString(bytes, offset, tag.Length), Is.EqualTo(tag));
        }

        Assert.That(BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(map + (8 * Sections.Length))), Is.EqualTo(bytes.Length));
    }

    [Test]
    public void Labels_and_texts_are_cut_between_characters()
    {
        var variable = new StataVariable("x", new string('字', 100)) { TextBytes = 4, Text = _ => "公开" };
        var text = Encoding.UTF8.GetString(Write(1, variable));

        Assert.That(text, Does.Contain(new string('字', 79) + "…\0"));
        Assert.That(text, Does.Contain("<data>公\0</data>"));
    }

    [TestCase(FigureStatus.Blank, null, SumsVerdict.None, "yuan", ".a")]
    [TestCase(FigureStatus.Nil, null, SumsVerdict.None, "yuan", ".b")]
    [TestCase(FigureStatus.Unreadable, null, SumsVerdict.None, "yuan", ".c")]
    [TestCase(FigureStatus.Missing, null, SumsVerdict.None, "yuan", ".d")]
    [TestCase(FigureStatus.Suspect, 3, SumsVerdict.Confirmed, "yuan", ".e")]
    [TestCase(FigureStatus.Read, 3, SumsVerdict.Contradicted, "yuan", ".f")]
    [TestCase(FigureStatus.Read, 3, SumsVerdict.None, null, ".g")]
    [TestCase(FigureStatus.Corrected, null, SumsVerdict.None, "yuan", ".h")]
    [TestCase(FigureStatus.Read, 3, SumsVerdict.None, "yuan", null)]
    [TestCase(FigureStatus.Accepted, 3, SumsVerdict.None, "yuan", null)]
    public void A_figure_that_can_not_be_used_is_missing_for_its_reason(
        FigureStatus status, int? value, SumsVerdict sums, string? unit, string? symbol)
    {
        var place = MissingValues.Of(new Figure("k", value, null, status, unit) { Sums = sums }, isMoney: true);

        Assert.That(place is { } at ? MissingValues.Symbol(at) : null, Is.EqualTo(symbol));
    }

    [Test]
    public void Missing_values_have_the_bits_of_the_specification()
    {
        Assert.That(StataNumber.Of(null), Is.EqualTo(0x7FE0000000000000));
        Assert.That(StataNumber.Extended(0), Is.EqualTo(0x7FE0010000000000));
        Assert.That(StataNumber.Extended(25), Is.EqualTo(0x7FE01A0000000000));
        Assert.That(StataNumber.Of(1), Is.EqualTo(BitConverter.DoubleToInt64Bits(1)));
        Assert.That(StataNumber.ExtendedInLabels(0), Is.EqualTo(2147483622));
    }

    private static byte[] Write(int rows, params StataVariable[] variables)
    {
        var record = PanelRecords.Of("a", "b", 2021);
        var row = new ReportRow(new PanelReport(record, new AgencyFinder(new DivisionList([])).Find(record)), 1, null, ["a"], 0);
        using var stream = new MemoryStream();
        using var file = new StataFile(variables, StataVariables.Labels(PanelTexts.Chinese), "标题", rows, stream);
        for (var i = 0; i < rows; i++)
        {
            file.Add(row);
        }

        file.End();
        return stream.ToArray();
    }
}
