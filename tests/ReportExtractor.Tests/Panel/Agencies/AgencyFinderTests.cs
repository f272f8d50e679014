using ReportExtractor.Panel.Agencies;
using ReportExtractor.Panel.Regions;

namespace ReportExtractor.Tests.Panel.Agencies;

internal sealed class AgencyFinderTests
{
    private readonly AgencyFinder _finder = new(PanelRecords.Divisions);

    [TestCase("福建省福州市鼓楼区民政局", "350102 民政局", AgencyKind.Department)]
    [TestCase("福州市鼓楼区人民政府", "350102", AgencyKind.Division)]
    [TestCase("福州市鼓楼区", "350102", AgencyKind.Division)]
    [TestCase("福州市人民政府办公厅", "350100 人民政府办公室", AgencyKind.Office)]
    [TestCase("上海市黄浦区人民政府打浦桥街道", "310101 打浦桥街道", AgencyKind.Town)]
    [TestCase("海城市西四镇人民政府", "210381 西四镇", AgencyKind.Town)]
    [TestCase("海城市铁塔办事处", "210381 铁塔街道", AgencyKind.Town)]
    [TestCase("海城市驻京办事处", "210381 驻京办事处", AgencyKind.Department)]
    [TestCase("平潭综合实验区", "350128 综合实验区", AgencyKind.Zone)]
    [TestCase("平潭综合实验区管委会办公室", "350128 综合实验区办公室", AgencyKind.Office)]
    [TestCase("平潭综合实验区公安局", "350128 综合实验区公安局", AgencyKind.Department)]
    [TestCase("上海市科委", "310000 科学技术局", AgencyKind.Department)]
    [TestCase("临夏州交通运输局", "622900 交通运输局", AgencyKind.Department)]
    [TestCase("麻陽苗族自治縣水利局", "431226 水利局", AgencyKind.Department)]
    [TestCase("麻阳县水利局", "431226 水利局", AgencyKind.Department)]
    [TestCase("国家税务总局福州市税务局", "350100 国家税务总局税务局", AgencyKind.Department)]
    public void A_name_is_taken_apart_into_place_and_body(string name, string id, AgencyKind kind)
    {
        var agency = Find(name);

        Assert.That((agency.Id, agency.Kind, agency.IsCertain), Is.EqualTo((id, kind, true)));
    }

    [TestCase("福州市国土资源局", "福州市自然资源和规划局", false)]
    [TestCase("福州市国土资源局", "福州市自然资源局", true)]
    [TestCase("福州市环境保护局", "福州市生态环境局", true)]
    [TestCase("福州市卫生和计划生育委员会", "福州市卫生健康委员会", true)]
    [TestCase("福州市发改委", "福州市发展和改革委员会", true)]
    [TestCase("福州市鼓楼区温泉街道办事处", "福州市鼓楼区温泉街道", true)]
    [TestCase("福州市人民政府", "福州市", true)]
    [TestCase("福州市人民政府办公厅", "福州市政府办公室", true)]
    [TestCase("福州市人民政府", "福州市人民政府办公厅", false)]
    [TestCase("北京市崇文区民政局", "北京市东城区民政局", true)]
    [TestCase("北京市昌平县民政局", "昌平区民政局", true)]
    [TestCase("保定市新市区民政局", "保定市竞秀区民政局", true)]
    [TestCase("福州市文化局", "福州市文化和旅游局", false)]
    [TestCase("福州市鼓楼区民政局", "南京市鼓楼区民政局", false)]
    public void Names_of_one_agency_have_one_identifier(string one, string other, bool same) =>
        Assert.That(Find(one, 1998).Id == Find(other).Id, Is.EqualTo(same));

    [TestCase("福州市环保局", NameLink.Renamed)]
    [TestCase("福州市发改委", NameLink.ShortForm + " " + NameLink.Rank)]
    [TestCase("福州市鼓楼区温泉街道办事处", NameLink.SubdistrictOffice + " " + NameLink.Parents)]
    [TestCase("福州市人民政府", NameLink.Government)]
    [TestCase("福州市政府办", NameLink.Office)]
    [TestCase("福州市民政局", "")]
    public void The_link_says_why(string name, string links) => Assert.That(string.Join(' ', Find(name).Links), Is.EqualTo(links));

    [Test]
    public void A_division_that_ended_is_linked_with_its_successor()
    {
        var agency = Find("北京市崇文区民政局", 2009);

        Assert.That(agency.InYear.County, Is.EqualTo(new DivisionCode("110103", "崇文区")));
        Assert.That(agency.Latest.County, Is.EqualTo(new DivisionCode("110101", "东城区")));
        Assert.That(agency.Links, Does.Contain(NameLink.Division));
    }

    [Test]
    public void A_division_that_was_divided_has_no_latest_code()
    {
        var agency = Find("莆田市莆田县民政局", 2001);

        Assert.That(agency.InYear.County?.Code, Is.EqualTo("350321"));
        Assert.That(agency.Latest, Is.EqualTo(Place.Unknown));
    }

    [Test]
    public void Codes_are_those_of_the_year_with_all_levels_above()
    {
        var place = Find("海城市西四镇").InYear;

        Assert.That(
            new[] { place.Province, place.Prefecture, place.County, place.Town }.Select(division => division?.Code),
            Is.EqualTo(new[] { "210000", "210300", "210381", null }));
    }

    [Test]
    public void A_name_that_stands_more_than_once_is_ambiguous_and_says_its_candidates()
    {
        var agency = Find("鼓楼区民政局");

        Assert.That((agency.Status, agency.IsCertain, agency.Id), Is.EqualTo((PlaceStatus.Ambiguous, false, "鼓楼区民政局?")));
        Assert.That(agency.Candidates.Select(candidate => $"{candidate.Code} {candidate.Name}"), Is.EqualTo(new[]
        {
            "320106 江苏省南京市鼓楼区", "320302 江苏省徐州市鼓楼区", "350102 福建省福州市鼓楼区",
        }));
    }

    [TestCase("江苏省/徐州市/2021/a.pdf", "320302 民政局")]
    [TestCase("01 福建省/民政局.pdf", "350102 民政局")]
    [TestCase("320106/a.pdf", "320106 民政局")]
    public void Folders_decide_between_the_meanings_of_a_name(string path, string id)
    {
        var agency = Find("鼓楼区民政局", 2021, path);

        Assert.That((agency.Id, agency.Status, agency.Witness), Is.EqualTo((id, PlaceStatus.Certain, PlaceWitness.Folder)));
    }

    [Test]
    public void The_title_decides_between_the_meanings_of_a_name()
    {
        var record = PanelRecords.Of("a.pdf", "鼓楼区民政局", 2021);
        var agency = _finder.Find(record with { Report = record.Report! with { Title = "关于南京市鼓楼区民政局的报告" } });

        Assert.That((agency.Id, agency.Witness), Is.EqualTo(("320106 民政局", PlaceWitness.Title)));
    }

    [Test]
    public void A_name_without_a_place_takes_that_of_its_folders()
    {
        var agency = Find("民政局", 2021, "福建省/福州市/a.pdf");

        Assert.That((agency.Id, agency.Witness), Is.EqualTo(("350100 民政局", PlaceWitness.Folder)));
    }

    [Test]
    public void Folders_of_another_place_are_told_and_the_printed_name_counts()
    {
        var agency = Find("福州市民政局", 2021, "江苏省/南京市/a.pdf");

        Assert.That((agency.Id, agency.Status), Is.EqualTo(("350100 民政局", PlaceStatus.FolderDiffers)));
        Assert.That(agency.Candidates.Single().Code, Is.EqualTo("320100"));
    }

    [Test]
    public void A_place_that_nobody_names_is_unknown()
    {
        var agency = Find("铁塔办事处");

        Assert.That((agency.Status, agency.IsCertain, agency.Kind), Is.EqualTo((PlaceStatus.Unknown, false, AgencyKind.Town)));
    }

    [Test]
    public void Without_a_list_equal_names_are_one_agency()
    {
        var agency = new AgencyFinder(new DivisionList([])).Find(PanelRecords.Of("a.pdf", "福州市 民政局", 2021));

        Assert.That((agency.Id, agency.Status, agency.IsCertain), Is.EqualTo(("福州市民政局", PlaceStatus.NoList, true)));
    }

    [Test]
    public void A_town_of_the_list_has_its_code()
    {
        // The towns are invented.
        var list = new DivisionList(
        [
            new Division("350000", "福建省", 1981, null, []),
            new Division("350100", "福州市", 1981, null, []),
            new Division("350128", "平潭县", 1983, null, []),
            new Division("350128901", "城关镇", 2000, null, []),
            new Division("350102901", "城关镇", 2000, null, []),
        ]);
        var finder = new AgencyFinder(list);

        Assert.That(finder.Find(PanelRecords.Of("a.pdf", "平潭县城关镇人民政府", 2021)).Latest.Town?.Code, Is.EqualTo("350128901"));
        Assert.That(finder.Find(PanelRecords.Of("a.pdf", "城关镇人民政府", 2021)).Candidates, Has.Count.EqualTo(2));
        Assert.That(finder.Find(PanelRecords.Of("福州市/平潭县/a.pdf", "城关镇", 2021)).Latest.Town?.Code, Is.EqualTo("350128901"));
    }

    private PanelAgency Find(string name, int year = 2021, string path = "a.pdf") => _finder.Find(PanelRecords.Of(path, name, year));
}
