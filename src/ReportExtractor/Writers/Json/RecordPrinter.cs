using ReportExtractor.Records;

namespace ReportExtractor.Writers.Json;

/// <summary>
/// Prints one record for people to read and compare: the same JSON object as in JSON lines, with each figure, check and problem on
/// its own line.
/// </summary>
internal static class RecordPrinter
{
    /// <summary>Prints a record and <c>\n</c>.</summary>
    /// <param name="record">The record.</param>
    /// <param name="stream">Where to write. Stays open.</param>
    public static void Print(ReportRecord record, Stream stream)
    {
        using var json = new RecordJson(WriterOptions.Default);
        stream.Write("{\n  \"schema\": \""u8);
        stream.Write(System.Text.Encoding.UTF8.GetBytes(ReportRecord.Schema));
        stream.Write("\",\n  \"source\": "u8);
        json.Put(record.Source);
        json.MoveTo(stream);
        stream.Write(",\n  \"report\": "u8);
        json.Put(record.Report);
        json.MoveTo(stream);
        stream.Write(",\n  \"figures\": "u8);
        PrintLines(record.Figures, json.Put);
        stream.Write(",\n  \"checks\": "u8);
        PrintLines(record.Checks, json.Put);
        stream.Write(",\n  \"problems\": "u8);
        PrintLines(record.Problems, json.Put);
        stream.Write("\n}\n"u8);

        void PrintLines<T>(IReadOnlyList<T> items, Action<T> put)
        {
            stream.Write("["u8);
            for (var i = 0; i < items.Count; i++)
            {
                stream.Write(i == 0 ? "\n    "u8 : ",\n    "u8);
                put(items[i]);
                json.MoveTo(stream);
            }

            stream.Write(items.Count == 0 ? "]"u8 : "\n  ]"u8);
        }
    }
}
