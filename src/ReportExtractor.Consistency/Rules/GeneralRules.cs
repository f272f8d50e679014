using System.Text.Json;

namespace ReportExtractor.Consistency.Rules;

/// <summary>The rules that are of no form: between a government and its bodies, between prose and tables, and of the document.</summary>
/// <param name="Rules">Rules that code evaluates.</param>
/// <param name="Prose">Rules on sentences with numbers.</param>
internal sealed record GeneralRules(IReadOnlyList<RuleInfo> Rules, IReadOnlyList<ProseRule> Prose)
{
    /// <summary>The embedded rules.</summary>
    public static GeneralRules Embedded { get; } = Load();

    private static GeneralRules Load()
    {
        const string name = "ReportExtractor.Consistency.general-rules.json";
        using var stream = typeof(GeneralRules).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource '{name}' is missing.");
        return JsonSerializer.Deserialize(stream, GeneralRulesJson.Default.GeneralRules)!;
    }
}
