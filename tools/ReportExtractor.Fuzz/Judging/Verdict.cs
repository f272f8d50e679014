using System.Text.Json;

namespace ReportExtractor.Fuzz.Judging;

/// <summary>The outcome of reading a file.</summary>
/// <param name="Kind">The kind of outcome.</param>
/// <param name="Where">What finds with the same cause have in common: the place in the code, or the broken rule.</param>
/// <param name="Message">The details.</param>
/// <param name="Seconds">The processor time that reading took.</param>
public sealed record Verdict(VerdictKind Kind, string Where = "", string Message = "", double Seconds = 0)
{
    /// <summary>Whether another verdict has the same cause. Files that are slow or large may stop anywhere.</summary>
    public bool IsLike(Verdict other) => Kind == other.Kind && (Where == other.Where || Kind is VerdictKind.Slow or VerdictKind.Large);

    /// <summary>The verdict as one line of JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this);

    /// <summary>Parses a line of JSON.</summary>
    public static Verdict FromJson(string line) => JsonSerializer.Deserialize<Verdict>(line)!;
}
