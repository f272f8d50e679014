using System.Text;
using ReportExtractor.Records;

namespace ReportExtractor.Corrections.Decisions;

/// <summary>What the program had read when a person decided.</summary>
/// <param name="Value">The value.</param>
/// <param name="Status">The status.</param>
/// <param name="Raw">The cell's text.</param>
internal sealed record Seen(decimal? Value, FigureStatus Status, string? Raw)
{
    /// <summary>Whether the program still reads the same.</summary>
    /// <param name="figure">The program's own figure.</param>
    public bool Holds(Figure figure)
    {
        // --nil-as-zero and --blank-as-zero write 0 as the value of such figures.
        var hasValue = figure.Status is not (FigureStatus.Nil or FigureStatus.Blank);
        return Status == figure.Status && AsWritten(Raw) == AsWritten(figure.Raw) && (Value == figure.Value || !hasValue);
    }

    /// <summary>A text as logs and workbooks keep it: UTF-8 can't encode a lone surrogate, and XML knows one kind of line end.</summary>
    private static string? AsWritten(string? raw) =>
        raw is null ? null : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(raw)).ReplaceLineEndings("\n");
}
