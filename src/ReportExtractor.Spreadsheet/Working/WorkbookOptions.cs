using System.Text.Json;
using ReportExtractor.Problems;
using ReportExtractor.Templates;
using ReportExtractor.Writers;

namespace ReportExtractor.Spreadsheet.Working;

/// <summary>What the sheets need of the options of a run. It is the first line of the working file, so that a run can be resumed.</summary>
/// <param name="Templates">The forms.</param>
/// <param name="WithDecisions">Whether there are columns for what persons decided.</param>
/// <param name="SourceFolder">The folder of the source files, relative to the workbook, or null.</param>
/// <param name="Language">The language of headings and notes.</param>
internal sealed record WorkbookOptions(
    IReadOnlyList<FormTemplate> Templates, bool WithDecisions, string? SourceFolder, MessageLanguage Language)
{
    /// <summary>What the sheets need of options.</summary>
    public static WorkbookOptions Of(WriterOptions options) =>
        new(options.Templates, options.WithDecisions, options.SourceFolder, options.Language);

    /// <summary>Reads a line.</summary>
    public static WorkbookOptions Parse(string line) => JsonSerializer.Deserialize(line, WorkbookJson.Default.WorkbookOptions)!;

    /// <summary>The options as a line.</summary>
    public byte[] ToLine() => [.. JsonSerializer.SerializeToUtf8Bytes(this, WorkbookJson.Default.WorkbookOptions), (byte)'\n'];
}
