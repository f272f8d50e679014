using System.Text.Json.Serialization;

namespace ReportExtractor.Panel.CodeBooks;

/// <summary>How the words of a panel are read, without reflection.</summary>
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class PanelTextsJson : JsonSerializerContext;
