using ReportExtractor.Panel.Agencies;
using ReportExtractor.Panel.CodeBooks;
using ReportExtractor.Panel.Tables;

namespace ReportExtractor.Tests.Panel.CodeBooks;

internal sealed class PanelTextsTests
{
    [Test]
    public void Every_column_and_every_code_has_words_in_both_languages_and_no_words_are_left_over()
    {
        IEnumerable<string> used =
        [
            "panel", "panel-description", "file:panel",
            .. Of(ReportsTable.Instance), .. Of(FiguresTable.Instance), .. Of(ChecksTable.Instance), .. Of(AgenciesTable.Instance),
            .. Of(VariablesTable.Instance), .. MissingValues.All.Select(reason => "code:missing:" + reason),
            .. NameLink.All.Select(link => "code:links:" + link),
        ];

        Assert.That(PanelTexts.English.Keys, Is.EquivalentTo(used.Distinct()));
        Assert.That(PanelTexts.Chinese.Keys, Is.EqualTo(PanelTexts.English.Keys));
    }

    private static IEnumerable<string> Of<T>(Table<T> table) =>
    [
        "file:" + table.Name, .. table.Columns.Select(column => "column:" + column.Name),
        .. table.Columns.SelectMany(column => column.Codes.Select(code => $"code:{column.Name}:{code}")),
    ];
}
