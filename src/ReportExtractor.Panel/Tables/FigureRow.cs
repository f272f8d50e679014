using ReportExtractor.Panel.CodeBooks;
using ReportExtractor.Panel.Findings;
using ReportExtractor.Records;

namespace ReportExtractor.Panel.Tables;

/// <summary>A row of the table of figures.</summary>
/// <param name="Report">The report.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Entry">What the code book says of it, or null if it is of a form that is not known here.</param>
/// <param name="Variable">Its variable in Stata, or null.</param>
/// <param name="Confirmation">The witness that confirms it, or null.</param>
internal sealed record FigureRow(
    ReportRow Report, Figure Figure, CodeBookEntry? Entry, string? Variable, Confirmation? Confirmation)
{
    private const decimal TenThousand = 10_000;

    /// <summary>The amount in yuan, or null if it is no amount, or has no unit.</summary>
    /// <param name="figure">A figure.</param>
    public static decimal? YuanOf(Figure figure) => (figure.Unit, figure.Value) switch
    {
        ("yuan", var value) => value,
        ("10k-yuan", { } value) when Math.Abs(value) <= decimal.MaxValue / TenThousand => value * TenThousand,
        _ => null,
    };
}
