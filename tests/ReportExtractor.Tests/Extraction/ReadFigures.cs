using ReportExtractor.Records;

namespace ReportExtractor.Tests.Extraction;

/// <summary>What is read of a report of which a test writes only some lines.</summary>
internal static class ReadFigures
{
    /// <summary>Reads lines between a title and the heading that follows the tables.</summary>
    public static ReportRecord Read(string text) => new Extractor().ExtractText("临江市水务局2021年政府信息公开工作年度报告\n" + text + "\n五、存在的主要问题及改进情况\n");

    /// <summary>The figures under some keys that are called sure.</summary>
    public static IEnumerable<string> ReadOf(ReportRecord record, string keys) =>
        record.Figures.Where(figure => figure.Key.StartsWith(keys, StringComparison.Ordinal) && figure.Status == FigureStatus.Read).Select(figure => $"{figure.Key} {figure.Value}");

    /// <summary>True where a figure is read as another number than the printed one.</summary>
    public static bool Silent(ReportRecord record, string key, decimal printed) =>
        record.Figures.Single(figure => figure.Key == key) is { Status: FigureStatus.Read, Value: { } value } && value != printed;
}
