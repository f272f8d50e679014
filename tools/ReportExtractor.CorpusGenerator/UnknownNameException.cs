namespace ReportExtractor.CorpusGenerator;

/// <summary>A layout, a damage or a feature was requested that does not exist.</summary>
/// <param name="kind">What was requested, in the singular: layout, damage, office layout, office feature.</param>
/// <param name="name">The unknown name.</param>
/// <param name="known">The names that exist.</param>
public sealed class UnknownNameException(string kind, string name, IEnumerable<string> known)
    : Exception($"Unknown {kind} '{name}'. Known {kind}s: {string.Join(", ", known)}.");
