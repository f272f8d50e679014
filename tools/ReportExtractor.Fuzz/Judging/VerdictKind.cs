using System.Text.Json.Serialization;

namespace ReportExtractor.Fuzz.Judging;

/// <summary>Kinds of outcome.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<VerdictKind>))]
public enum VerdictKind
{
    /// <summary>The file was read correctly.</summary>
    Fine,

    /// <summary>An exception other than <see cref="OperationCanceledException"/> escaped.</summary>
    Threw,

    /// <summary>Reading took longer than allowed.</summary>
    Slow,

    /// <summary>Reading took more memory than allowed.</summary>
    Large,

    /// <summary>There was no record, or it broke a rule.</summary>
    BadRecord,

    /// <summary>The same bytes gave a different record the second time.</summary>
    NotRepeatable,

    /// <summary>The same content gave other figures, or a replaced number was not read as such or changed other figures.</summary>
    FiguresChanged,

    /// <summary>The process died.</summary>
    Died,

    /// <summary>Reading did not end and could not be cancelled.</summary>
    Hung,
}
