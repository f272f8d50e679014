using System.Text.Json.Serialization;

namespace ReportExtractor.Spreadsheet.Working;

/// <summary>The options of a workbook as JSON. Generated at build time, so that they need no reflection.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(WorkbookOptions))]
internal sealed partial class WorkbookJson : JsonSerializerContext;
