using ReportExtractor.Consistency.Prose;
using ReportExtractor.Documents;
using ReportExtractor.Panel.CreditCodes;

namespace ReportExtractor.Tests.Consistency.Prose;

internal sealed class CreditCodeFinderTests
{
    [TestCase("统一社会信用代码：11990121MB0K4321X1", "11990121MB0K4321X1", "line 1 column 1")]
    [TestCase("统 一 社 会 信 用 代 码\n１１９９０１２１MB0K4321X1", "11990121MB0K4321X1", "line 2 column 1")]
    [TestCase("統一社會信用代碼 11990121mb0k4321x1 二〇二一年", "11990121MB0K4321X1", "line 1 column 1")]
    [TestCase("索 引 号：11990121MB0K4321X1/2022-00012 组配分类：政府信息公开年报", "11990121MB0K4321X1", "line 1 column 1")]
    public void A_code_is_found_behind_its_name_and_in_an_index_number(string text, string code, string place)
    {
        var found = Find(text);

        Assert.That((found.Status, found.Certain, found.Places), Is.EqualTo((CreditCodeStatus.Stated, code, place)));
    }

    [TestCase("索引号：014416330/2018-04736")]
    [TestCase("索引号：119901210000043218/2022-00012")]
    [TestCase("网站标识码：9901210001 统一社会信用代码：见附件")]
    [TestCase("统一社会信用代码：11990121MB0K4321X19")]
    [TestCase("11990121MB0K4321X1")]
    public void Other_numbers_are_no_codes(string text) => Assert.That(Find(text).Status, Is.EqualTo(CreditCodeStatus.None));

    [Test]
    public void A_misprinted_code_is_told()
    {
        var found = Find("统一社会信用代码：11990121MB0K4312X1");

        Assert.That((found.Status, found.Certain), Is.EqualTo((CreditCodeStatus.CheckFails, (string?)null)));
        Assert.That(found.Printed, Is.EqualTo("11990121MB0K4312X1"));
    }

    [Test]
    public void Of_two_different_codes_none_is_the_agencys()
    {
        var found = Find("索引号：11990121MB0K4321X1/2022-1\n统一社会信用代码：11990121MB0K4321X1\n统一社会信用代码：91350100M000100Y43");

        Assert.That((found.Status, found.Certain), Is.EqualTo((CreditCodeStatus.Several, (string?)null)));
        Assert.That(found.Printed, Is.EqualTo("11990121MB0K4321X1; 91350100M000100Y43"));
    }

    [Test]
    public void A_code_is_found_in_the_cell_behind_its_name()
    {
        Cell[] cells =
        [
            new("统一社会信用代码", 0, new TableLocation(1, 1, 1)),
            new("11990121MB0K4321X1", 1, new TableLocation(1, 1, 2)),
        ];
        var found = CreditCodeFinder.In(new Document([new Grid([new GridRow(cells)], GridLayout.Columns)]));

        Assert.That((found.Certain, found.Places), Is.EqualTo(("11990121MB0K4321X1", "table 1 row 1 cell 2")));
    }

    private static StatedCodes Find(string text) => CreditCodeFinder.In(new Document(
        [.. text.Split('\n').Select((line, index) => new Paragraph(line, new TextLocation(index + 1, 1)))]));
}
