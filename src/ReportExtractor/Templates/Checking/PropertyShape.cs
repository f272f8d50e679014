namespace ReportExtractor.Templates.Checking;

/// <summary>A property that an object may have.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">What its value must be.</param>
/// <param name="IsRequired">Whether the object must have it.</param>
internal sealed record PropertyShape(string Name, ValueShape Value, bool IsRequired = false);
