using System.Text;
using ReportExtractor.Documents;
using ReportExtractor.Records;
using ReportExtractor.Templates;
using ReportExtractor.Writers;
using ReportExtractor.Writers.Formats;

namespace ReportExtractor.Tests.Writers;

/// <summary>Small records and forms, and the bytes of writing them.</summary>
internal static class HandMade
{
    public static readonly RecordSource Source = new("2019/a.txt", "text", "ab12", 48213);

    public static readonly ReportHeader Header = new(
        "银州区2019年报告", "银州区", 2019, new DateOnly(2019, 1, 1), new DateOnly(2019, 12, 31), "parks");

    /// <summary>A form of one table with two rows and two columns.</summary>
    public static readonly FormTemplate Parks = Form("parks", "opened", "closed");

    public static ReportRecord Record(params Figure[] figures) => new(Source, Header, figures, [], []);

    public static Figure Figure(string key, decimal? value, FigureStatus status = FigureStatus.Read, string? raw = null) =>
        new(key, value, raw, status, null, new TextLocation(83, 21));

    public static FormTemplate Form(string id, params string[] columns) => new()
    {
        Id = id,
        Tables =
        [
            new TableTemplate
            {
                Id = "parks",
                Columns = [.. columns.Select(column => new ColumnTemplate { Id = column, Label = $"列{column}" })],
                Rows =
                [
                    new RowTemplate { Id = "city", Number = "1.", Label = "城市公园" },
                    new RowTemplate { Id = "forest", Number = "2.", Label = "森林公园" },
                ],
            },
        ],
    };

    public static byte[] Bytes(OutputFormat format, WriterOptions? options, params ReportRecord[] records)
    {
        using var stream = new MemoryStream();
        using (var writer = RecordWriters.Create(format, stream, options))
        {
            foreach (var record in records)
            {
                writer.Write(record);
            }

            writer.Complete();
        }

        return stream.ToArray();
    }

    public static string Text(OutputFormat format, WriterOptions? options, params ReportRecord[] records) =>
        Encoding.UTF8.GetString(Bytes(format, options, records));
}
