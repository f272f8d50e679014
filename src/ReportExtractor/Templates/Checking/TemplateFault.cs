using ReportExtractor.Problems;
using ReportExtractor.Templates.Json;

namespace ReportExtractor.Templates.Checking;

/// <summary>A fault in the text of a form.</summary>
/// <param name="Place">Its place.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record TemplateFault(TextPlace Place, Message Message);
