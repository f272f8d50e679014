using ReportExtractor.Panel.Regions;
using ReportExtractor.Records;
using ReportExtractor.Writers;
using ReportExtractor.Writers.Formats;

namespace ReportExtractor.Tests.Panel;

/// <summary>Records for panels, and a small list of divisions.</summary>
internal static class PanelRecords
{
    public const string New = "applications.new.total";
    public const string Fees = "article20_8.fees.amount";

    public static string Regions { get; } = Path.Combine(Repository.Root, "tests", "ReportExtractor.Tests", "Panel", "regions.csv");

    public static DivisionList Divisions => RegionFile.Read([Regions]);

    public static ReportRecord Of(string path, string? agency, int? year, params Figure[] figures) => new(
        new RecordSource(path, "text", $"{path}-hash", 1),
        new ReportHeader($"{agency}{year}年政府信息公开工作年度报告", agency, year, null, null, "ogi-2021"),
        figures.Length > 0 ? figures : [new Figure(New, year is null ? 1 : year - 2000, "1", FigureStatus.Read)],
        [new Check("applications.balance", "total", CheckOutcome.Fail, 1, 2, [New])],
        []);

    public static string Write(TemporaryFolder folder, string name, params IEnumerable<ReportRecord> records)
    {
        using var stream = File.Create(folder[name]);
        using var writer = RecordWriters.Create(OutputFormat.JsonLines, stream);
        foreach (var record in records)
        {
            writer.Write(record);
        }

        writer.Complete();
        return folder[name];
    }
}
