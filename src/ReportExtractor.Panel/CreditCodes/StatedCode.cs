namespace ReportExtractor.Panel.CreditCodes;

/// <summary>A 统一社会信用代码 in a document.</summary>
/// <param name="Code">The code.</param>
/// <param name="Place">Its place in the document, as <c>figures.csv</c> writes places.</param>
internal sealed record StatedCode(CreditCode Code, string? Place);
