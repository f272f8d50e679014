using System.Text.Json;

namespace ReportExtractor.Fuzz.Judging;

/// <summary>How a file was read, and what is wrong with it.</summary>
/// <param name="Kind">In a word.</param>
/// <param name="Where">What finds of the same cause have in common: the place in the code, or the rule that is broken.</param>
/// <param name="Message">All that is known of it.</param>
/// <param name="Seconds">How much processor time reading took.</param>
public sealed record Verdict(VerdictKind Kind, string Where = "", string Message = "", double Seconds = 0)
{
    /// <summary>True for the same trouble at the same place; what is slow or large ends at any place.</summary>
    public bool IsLike(Verdict other) => Kind == other.Kind && (Where == other.Where || Kind is VerdictKind.Slow or VerdictKind.Large);

    /// <summary>As one line.</summary>
    public string ToJson() => JsonSerializer.Serialize(this);

    /// <summary>From one line.</summary>
    public static Verdict FromJson(string line) => JsonSerializer.Deserialize<Verdict>(line)!;
}
