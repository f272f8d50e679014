using System.Text.Json.Serialization;
using ReportExtractor.Panel.CodeBooks;

namespace ReportExtractor.Cli.Templates;

/// <summary>The code book as JSON. Generated at build time, so that it needs no reflection.</summary>
[JsonSerializable(typeof(IEnumerable<CodeBookEntry>))]
internal sealed partial class CodeBookJson : JsonSerializerContext;
