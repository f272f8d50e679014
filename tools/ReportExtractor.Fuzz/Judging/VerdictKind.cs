using System.Text.Json.Serialization;

namespace ReportExtractor.Fuzz.Judging;

/// <summary>How a file was read.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<VerdictKind>))]
public enum VerdictKind
{
    /// <summary>As it must be.</summary>
    Fine,

    /// <summary>Something was thrown that is not <see cref="OperationCanceledException"/>, the only exception that may escape.</summary>
    Threw,

    /// <summary>It took longer than allowed.</summary>
    Slow,

    /// <summary>It took more memory than allowed.</summary>
    Large,

    /// <summary>There is no record, or one that breaks the contract.</summary>
    BadRecord,

    /// <summary>The same bytes gave another record when they were read again.</summary>
    NotRepeatable,

    /// <summary>What says the same gave other figures, or a number that was replaced changed others.</summary>
    FiguresChanged,

    /// <summary>The process died.</summary>
    Died,

    /// <summary>It did not end, and could not be cancelled.</summary>
    Hung,
}
