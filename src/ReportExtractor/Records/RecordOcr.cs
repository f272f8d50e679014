namespace ReportExtractor.Records;

/// <summary>What read the pictures of an input's pages.</summary>
/// <param name="Engine">The engine.</param>
/// <param name="Model">The SHA-256 of its model, in hexadecimal digits.</param>
/// <param name="Pages">The numbers of the pages that it read, from 1.</param>
public sealed record RecordOcr(string Engine, string Model, IReadOnlyList<int> Pages);
