using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Readers.Text.Layouts;

/// <summary>Tables whose cells are separated by tabs and by lines.</summary>
internal sealed class TabbedCellLayoutTests
{
    [Test]
    public void An_empty_line_between_tabbed_cells_is_an_empty_cell()
    {
        var record = ReadTabbed("""
            ⇥（三）不予公开⇥1.属于国家秘密⇥0⇥0



            ⇥0



            2.其他法律行政法规禁止公开⇥27⇥0⇥0⇥0⇥8

            35



            3.危及“三安全一稳定”

            1⇥0

            ⇥0⇥1



            4.保护第三方合法权益⇥12⇥0⇥0⇥8⇥0⇥0⇥20

            """);

        Assert.That(RowOf(record, "applications.denied_state_secret"), Is.EqualTo("0 0 - - - - 0"));
        Assert.That(RowOf(record, "applications.denied_by_law"), Is.EqualTo("27 0 0 0 8 - 35"));
        Assert.That(RowOf(record, "applications.denied_security"), Is.EqualTo("- 1 0 - - 0 1"));
        Assert.That(RowOf(record, "applications.denied_third_party"), Is.EqualTo("12 0 0 8 0 0 20"));
    }
}
