using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.Writers;

/// <summary>How records are written.</summary>
public sealed record WriterOptions
{
    /// <summary>The options as they are when nothing is said.</summary>
    public static WriterOptions Default { get; } = new();

    /// <summary>The forms that the records were read by: they give CSV its labels and its columns. By default the official ones.</summary>
    public IReadOnlyList<FormTemplate> Templates { get; init; } = OfficialTemplates.All;

    /// <summary>True to write 0 as the value of a figure with status <c>nil</c>. The status stays.</summary>
    public bool NilAsZero { get; init; }

    /// <summary>True to write 0 as the value of a figure with status <c>blank</c>. The status stays.</summary>
    public bool BlankAsZero { get; init; }

    /// <summary>Whether CSV begins with a byte order mark, without which Excel takes UTF-8 for the code page of the machine. JSON never has one.</summary>
    public bool ByteOrderMark { get; init; } = true;

    /// <summary>The value to write for a figure.</summary>
    internal decimal? ValueOf(Figure figure) => figure.Status switch
    {
        FigureStatus.Nil when NilAsZero => 0,
        FigureStatus.Blank when BlankAsZero => 0,
        _ => figure.Value,
    };
}
