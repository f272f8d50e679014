using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using CsvHelper;
using ReportExtractor.Panel;
using ReportExtractor.Panel.CreditCodes;
using ReportExtractor.Panel.Findings;
using ReportExtractor.Panel.Making;
using ReportExtractor.Panel.Reports;
using ReportExtractor.Problems;
using ReportExtractor.Records;

namespace ReportExtractor.Tests.Panel.Making;

internal sealed class PanelMakerTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Reports_stand_by_place_agency_and_year_whatever_the_order_of_the_records()
    {
        Make(PanelRecords.Of("1", "福州市鼓楼区民政局", 2021), PanelRecords.Of("2", "福州市", 2021), PanelRecords.Of("3", "城关镇", 2021),
            PanelRecords.Of("4", "福州市鼓楼区民政局", 2019), PanelRecords.Of("5", "福州市公安局", 2021), PanelRecords.Of("6", "海城市", 2021));

        Assert.That(Column("reports", "source"), Is.EqualTo(new[] { "6", "2", "5", "4", "1", "3" }));
        Assert.That(Column("reports", "agency_no"), Is.EqualTo(new[] { "1", "2", "3", "4", "4", "" }));
    }

    [Test]
    public void Names_of_one_agency_are_listed_with_the_reason_and_their_years()
    {
        Make(PanelRecords.Of("1", "福州市环境保护局", 2018), PanelRecords.Of("2", "福州市生态环境局", 2019), PanelRecords.Of("3", "福州市生态环境局", 2020));

        Assert.That(Column("agencies", "agency"), Is.EqualTo(new[] { "福州市环境保护局", "福州市生态环境局" }));
        Assert.That(Column("agencies", "agency_id").Distinct(), Has.One.Items);
        Assert.That(Column("agencies", "links"), Is.EqualTo(new[] { "renamed", "" }));
        Assert.That(Column("agencies", "last_year"), Is.EqualTo(new[] { "2018", "2020" }));
    }

    [Test]
    public void The_same_file_twice_and_two_reports_of_a_year_are_told_apart()
    {
        var first = PanelRecords.Of("1", "福州市民政局", 2021);
        var copy = PanelRecords.Of("2", "福州市民政局", 2021);
        var other = PanelRecords.Of("3", "福州市民政局", 2021);
        var summary = Make(first, copy with { Source = copy.Source with { Sha256 = first.Source.Sha256 } }, other);

        Assert.That(Column("reports", "same_file_as"), Is.EqualTo(new[] { "", "1", "" }));
        Assert.That(Column("reports", "is_copy"), Is.EqualTo(new[] { "0", "1", "0" }));
        Assert.That(Column("reports", "reports_of_year"), Is.EqualTo(new[] { "2", "2", "2" }));
        Assert.That(Column("reports", "other_reports"), Is.EqualTo(new[] { "3", "3", "1" }));
        Assert.That((summary.Copies, summary.SharedYears), Is.EqualTo((1, 3)));
    }

    [Test]
    public void Amounts_are_in_yuan_beside_the_amount_as_printed()
    {
        Make(PanelRecords.Of("1", "福州市民政局", 2021,
            new Figure(PanelRecords.Fees, 24252.311082m, "24252.311082", FigureStatus.Read, "10k-yuan"),
            new Figure("article20_8.fees.other", 7, "7", FigureStatus.Read)));

        Assert.That(Column("figures", "value"), Is.EqualTo(new[] { "24252.311082", "7" }));
        Assert.That(Column("figures", "unit"), Is.EqualTo(new[] { "10k-yuan", "" }));
        Assert.That(Column("figures", "yuan").Select(cell => cell.TrimEnd('0')), Is.EqualTo(new[] { "242523110.82", "" }));
    }

    [Test]
    public void A_file_that_could_not_be_read_has_a_row_that_says_so()
    {
        var summary = Make(ReportRecord.Failed(new RecordSource("a.pdf", "pdf", "h", 1), "encrypted", Messages.Verbatim("no")));

        Assert.That(Column("reports", "error"), Is.EqualTo(new[] { "encrypted" }));
        Assert.That((summary.Reports, summary.Unread, summary.Agencies), Is.EqualTo((1, 1, 0)));
    }

    [Test]
    public void A_judge_sees_each_agency_once_with_its_years_in_order_and_adds_checks_and_witnesses()
    {
        var judge = new FixedJudge();
        Make(new PanelOptions { Output = _folder["panel"], Regions = [PanelRecords.Regions], Judges = [judge] },
            PanelRecords.Of("1", "福州市民政局", 2021), PanelRecords.Of("2", "福州市民政局", 2020), PanelRecords.Of("3", "城关镇", 2020),
            PanelRecords.Of("4", "城关镇", 2021));

        Assert.That(judge.Seen, Is.EqualTo(new[] { "2 1", "3", "4" }));
        Assert.That(Column("figures", "confirmed_by"), Is.EqualTo(new[] { "next-year", "", "next-year", "next-year" }));
        Assert.That(Column("figures", "confirmed_value").Distinct(), Is.EqualTo(new[] { "5", "" }));
        Assert.That(Column("checks", "rule").Count(rule => rule == "carried-over"), Is.EqualTo(3));
        Assert.That(Column("checks", "rule").Last(), Is.EqualTo("end"));
    }

    [Test]
    public void The_code_that_a_document_states_stands_beside_its_agency()
    {
        var judge = new FixedJudge
        {
            Codes =
            {
                ["1"] = new StatedCodes([new StatedCode(new CreditCode("11990121MB0K4321X1"), "line 3 column 1")]),
                ["2"] = new StatedCodes([new StatedCode(new CreditCode("11990121MB0K4312X1"), null)]),
            },
        };
        var first = PanelRecords.Of("1", "福州市民政局", 2020);
        var copy = PanelRecords.Of("3", "福州市民政局", 2020);
        Make(new PanelOptions { Output = _folder["panel"], Regions = [PanelRecords.Regions], Judges = [judge] },
            first, PanelRecords.Of("2", "福州市民政局", 2021), copy with { Source = copy.Source with { Sha256 = first.Source.Sha256 } },
            PanelRecords.Of("4", "福州市民政局", 2022));

        Assert.That(Column("reports", "source"), Is.EqualTo(new[] { "1", "3", "2", "4" }));
        Assert.That(Column("reports", "credit_code"), Is.EqualTo(new[] { "11990121MB0K4321X1", "11990121MB0K4321X1", "", "" }));
        Assert.That(Column("reports", "credit_code_status"), Is.EqualTo(new[] { "stated", "stated", "check-fails", "not-looked-at" }));
        Assert.That(Column("reports", "credit_code_printed")[2], Is.EqualTo("11990121MB0K4312X1"));
        Assert.That(Column("reports", "credit_code_place")[0], Is.EqualTo("line 3 column 1"));
        Assert.That(Column("agencies", "credit_codes"), Is.EqualTo(new[] { "11990121MB0K4321X1" }));
        Assert.That(File.ReadAllText(_folder["panel/panel.dta"], System.Text.Encoding.Latin1), Does.Contain("11990121MB0K4321X1"));
    }

    [Test]
    public void Two_runs_write_the_same_bytes_and_the_code_book_has_their_hashes()
    {
        Make(PanelRecords.Of("1", "福州市民政局", 2021), PanelRecords.Of("2", "鼓楼区民政局", 2020));
        var first = Hashes();
        Make(PanelRecords.Of("1", "福州市民政局", 2021), PanelRecords.Of("2", "鼓楼区民政局", 2020));

        Assert.That(Hashes(), Is.EqualTo(first));
        using var package = JsonDocument.Parse(File.ReadAllText(_folder["panel/datapackage.json"]));
        var listed = package.RootElement.GetProperty("resources").EnumerateArray().ToDictionary(
            resource => resource.GetProperty("path").GetString()!, resource => resource.GetProperty("hash").GetString());
        Assert.That(listed, Is.EquivalentTo(first.Where(file => file.Key != "datapackage.json")
            .ToDictionary(file => file.Key, file => (string?)("sha256:" + file.Value))));
    }

    [Test]
    public void Without_large_csv_none_of_an_earlier_run_stays()
    {
        Make(PanelRecords.Of("1", "福州市民政局", 2021));
        Make(new PanelOptions { Output = _folder["panel"], LargeCsv = false }, PanelRecords.Of("1", "福州市民政局", 2021));

        Assert.That(Directory.GetFiles(_folder["panel"]).Select(Path.GetFileName).Order(StringComparer.Ordinal), Is.EqualTo(new[]
        {
            "agencies.csv", "checks.parquet", "datapackage.json", "figures.parquet", "panel.dta", "reports.csv", "reports.parquet",
            "variables.csv",
        }));
    }

    [Test]
    public void Two_records_of_one_path_are_refused_and_nothing_is_left_behind()
    {
        var records = PanelRecords.Write(_folder, "a.jsonl", PanelRecords.Of("1", "a", 2021), PanelRecords.Of("1", "b", 2021));
        var maker = new PanelMaker(new PanelOptions { Output = _folder["panel"] });

        Assert.That(
            () => maker.Make([records], default),
            Throws.TypeOf<PanelException>().With.Message.Contains("line 2").And.Message.Contains("'1'"));
        Assert.That(Directory.GetFiles(_folder["panel"]), Is.Empty);
    }

    [Test]
    public void The_panel_has_the_same_bytes_however_many_records_are_read_at_once()
    {
        ReportRecord[] records =
            [.. Enumerable.Range(0, 300).Select(i => PanelRecords.Of($"{i * 37 % 300}", $"福州市第{i % 40}局", 2000 + (i / 40)))];
        var hashes = new[] { 1, 3, 8 }.Select(jobs =>
        {
            Make(new PanelOptions { Output = _folder["panel"], Regions = [PanelRecords.Regions], Jobs = jobs }, records);
            return Hashes();
        }).ToList();

        Assert.That(hashes[0], Has.Count.EqualTo(10));
        Assert.That(hashes[1], Is.EqualTo(hashes[0]));
        Assert.That(hashes[2], Is.EqualTo(hashes[0]));
    }

    private PanelSummary Make(params ReportRecord[] records) =>
        Make(new PanelOptions { Output = _folder["panel"], Regions = [PanelRecords.Regions] }, records);

    private PanelSummary Make(PanelOptions options, params ReportRecord[] records) =>
        new PanelMaker(options).Make([PanelRecords.Write(_folder, "records.jsonl", records)], CancellationToken.None);

    private List<string> Column(string table, string column)
    {
        using var csv = CsvReader.Create(File.OpenRead(_folder[$"panel/{table}.csv"]), new CsvReaderOptions());
        List<string> cells = [];
        while (csv.Read())
        {
            cells.Add(csv.GetString(column));
        }

        return cells;
    }

    private Dictionary<string, string> Hashes() => Directory.GetFiles(_folder["panel"]).ToDictionary(
        file => Path.GetFileName(file), file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))));

    private sealed class FixedJudge : IPanelJudge
    {
        public List<string> Seen { get; } = [];

        public Dictionary<string, StatedCodes> Codes { get; } = [];

        public PanelFindings Judge(IReadOnlyList<PanelReport> reports)
        {
            Seen.Add(string.Join(' ', reports.Select(report => report.Source)));
            var first = reports[0];
            return new PanelFindings(
                [new PanelCheck(first.Source, "carried-over", "should", "total", CheckOutcome.Pass, 1, 1, [PanelRecords.New])],
                [new Confirmation(first.Source, PanelRecords.New, 5, "next-year", "other.pdf", "line 3 column 1")])
            {
                Codes = Codes,
            };
        }

        public IReadOnlyList<PanelCheck> End() =>
            [new PanelCheck("1", "end", "hint", "total", CheckOutcome.NotAssessable, null, null, [])];
    }
}
