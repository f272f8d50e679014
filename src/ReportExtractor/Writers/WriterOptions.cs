using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.Writers;

/// <summary>How records are written.</summary>
public sealed record WriterOptions
{
    /// <summary>Default options.</summary>
    public static WriterOptions Default { get; } = new();

    /// <summary>The forms by which the records were read. They give CSV its labels and columns. Default: the official forms.</summary>
    public IReadOnlyList<FormTemplate> Templates { get; init; } = OfficialTemplates.All;

    /// <summary>True to write 0 as the value of figures with status <c>nil</c>. The status is not changed.</summary>
    public bool NilAsZero { get; init; }

    /// <summary>True to write 0 as the value of figures with status <c>blank</c>. The status is not changed.</summary>
    public bool BlankAsZero { get; init; }

    /// <summary>True to add a column <c>KEY.status</c> for each key to wide CSV.</summary>
    public bool WithStatus { get; init; }

    /// <summary>True to add the columns of decisions to CSV: what persons decided on the figures, and what the program had read.</summary>
    public bool WithDecisions { get; init; }

    /// <summary>
    /// The folder of the source files relative to the output, with '/' at its end or empty. A workbook links to the files in it. Null if
    /// it is unknown; then there are no links.
    /// </summary>
    public string? SourceFolder { get; init; }

    /// <summary>
    /// True to begin CSV with a byte order mark. Without it, Excel reads UTF-8 in the code page of the machine. JSON never has one.
    /// </summary>
    public bool ByteOrderMark { get; init; } = true;

    /// <summary>The language of problems. The notes of figures are in that of <see cref="ExtractorOptions.Language"/>.</summary>
    public MessageLanguage Language { get; init; }

    /// <summary>The value to write for a figure.</summary>
    internal decimal? ValueOf(Figure figure) => figure.Status switch
    {
        FigureStatus.Nil when NilAsZero => 0,
        FigureStatus.Blank when BlankAsZero => 0,
        _ => figure.Value,
    };
}
