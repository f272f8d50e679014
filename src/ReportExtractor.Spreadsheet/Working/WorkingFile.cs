using System.Text;
using ReportExtractor.Records;
using ReportExtractor.Writers.Json;

namespace ReportExtractor.Spreadsheet.Working;

/// <summary>The working file of a workbook: a line of options, then a record a line. It is read once for each kind of sheet.</summary>
/// <param name="path">The file.</param>
internal sealed class WorkingFile(string path)
{
    /// <summary>The options.</summary>
    public WorkbookOptions Options { get; } = WorkbookOptions.Parse(File.ReadLines(path).First());

    /// <summary>The records. One is in memory at a time.</summary>
    public IEnumerable<ReportRecord> Records()
    {
        var reader = new RecordJsonReader();
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            yield return reader.Read(Encoding.UTF8.GetBytes(line));
        }
    }
}
