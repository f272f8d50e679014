using ReportExtractor.Panel;
using ReportExtractor.Panel.Regions;

namespace ReportExtractor.Tests.Panel.Regions;

internal sealed class RegionFileTests
{
    [Test]
    public void Both_kinds_of_headers_are_read_and_several_files_are_one_list()
    {
        using var folder = new TemporaryFolder();
        var towns = folder.Write("towns.csv", "code,name,parent,from,to,successors\n350128901000,城关镇,350128,2000,,\n");

        var list = RegionFile.Read([PanelRecords.Regions, towns]);

        Assert.That(list.Find("350128", 2021)?.Name, Is.EqualTo("平潭县"));
        Assert.That(list.Find("350128901", 2021)?.Level, Is.EqualTo(DivisionLevel.Town));
        Assert.That(list.LatestYear, Is.EqualTo(2015));
    }

    [Test]
    public void A_part_that_was_given_away_is_no_successor() =>
        Assert.That(RegionFile.Read([PanelRecords.Regions]).Find("350302", 2021)?.Successors, Is.Empty);

    [TestCase("name,code\n", "is no list of divisions: the first row must name the columns code, name, from, to and successors")]
    [TestCase("", "is no list of divisions")]
    [TestCase("code,name,from,to,successors\n3501,福州市,1981,,\n", "line 2 is no division: a code has 6, 9 or 12 digits")]
    [TestCase("code,name,from,to,successors\n350100,福州市,soon,,\n", "line 2 is no division")]
    [TestCase("code,name,from,to,successors\n350100,,1981,,\n", "line 2 is no division")]
    public void What_is_wrong_is_said_with_its_place(string text, string sentence)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("regions.csv", text);

        Assert.That(
            () => RegionFile.Read([file]), Throws.TypeOf<PanelException>().With.Message.Contains(sentence).And.Message.Contains(file));
    }

    [Test]
    public void A_file_that_is_not_there_is_named() =>
        Assert.That(() => RegionFile.Read(["nowhere.csv"]), Throws.TypeOf<PanelException>().With.Message.Contains("nowhere.csv"));

    [Test]
    public void A_circle_of_successors_ends()
    {
        var list = new DivisionList(
        [
            new Division("110101", "甲区", 1990, 2000, ["110102"]), new Division("110102", "乙区", 1990, 2000, ["110101"]),
        ]);

        Assert.That(list.AsOf(list.Find("110101", 1995)!, 2020), Is.Null);
    }
}
