namespace ReportExtractor.CorpusGenerator;

/// <summary>A requested layout, damage or feature does not exist.</summary>
/// <param name="kind">What was requested: layout, damage, office layout or office feature.</param>
/// <param name="name">The unknown name.</param>
/// <param name="known">The names that exist.</param>
public sealed class UnknownNameException(string kind, string name, IEnumerable<string> known)
    : Exception($"Unknown {kind} '{name}'. Known {kind}s: {string.Join(", ", known)}.");
