namespace ReportExtractor.Panel.Agencies;

/// <summary>An administrative division and its code (GB/T 2260; nine digits for a town).</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">The name, such as <c>鼓楼区</c>.</param>
internal sealed record DivisionCode(string Code, string Name);
