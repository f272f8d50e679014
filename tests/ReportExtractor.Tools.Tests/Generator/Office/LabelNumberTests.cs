using ReportExtractor.CorpusGenerator.Office;

namespace ReportExtractor.Tools.Tests.Generator.Office;

internal sealed class LabelNumberTests
{
    [TestCase("3.其他", "Decimal", 3, 2)]
    [TestCase("（二）部分公开", "Bracketed", 2, 3)]
    [TestCase("四、结转下年度继续办理", "Chinese", 4, 2)]
    public void The_number_of_a_label_is_found(string label, string kind, int value, int length)
    {
        var number = LabelNumber.Of(label);

        Assert.That((number?.Kind.ToString(), number?.Value, number?.Length), Is.EqualTo((kind, value, length)));
    }

    [TestCase("规章")]
    [TestCase("")]
    [TestCase("（其他）")]
    [TestCase("0.5")]
    public void A_label_without_number_has_none(string label) => Assert.That(LabelNumber.Of(label), Is.Null);

    [Test]
    public void A_list_continues_while_its_numbers_count_up()
    {
        var lists = new LabelLists();
        string[] labels = ["1.a", "2.b", "（一）c", "3.d", "1.e", "3.f"];

        Assert.That(labels.Select(label => lists.ListFor(LabelNumber.Of(label)!.Value)), Is.EqualTo(new[] { 1, 1, 2, 1, 3, 4 }));
        Assert.That(lists.All.Select(list => list.Start), Is.EqualTo(new[] { 1, 1, 1, 3 }));
    }
}
