using ReportExtractor.Panel.Tables;

namespace ReportExtractor.Panel.Outputs.Stata;

/// <summary>A variable of a Stata file.</summary>
/// <param name="Name">Its name: at most 32 characters.</param>
/// <param name="Label">Its label, which is cut to 80 characters.</param>
internal sealed record StataVariable(string Name, string Label)
{
    /// <summary>The longest text in UTF-8 bytes, if it is text; else null.</summary>
    public int? TextBytes { get; init; }

    /// <summary>The text of a row.</summary>
    public Func<ReportRow, string?> Text { get; init; } = _ => null;

    /// <summary>The bits of the number of a row, made by <see cref="StataNumber"/>.</summary>
    public Func<ReportRow, long> Number { get; init; } = _ => StataNumber.Missing;

    /// <summary>Whether it has decimals, for its format.</summary>
    public bool HasDecimals { get; init; }

    /// <summary>The name of its value label, or null.</summary>
    public string? ValueLabel { get; init; }

    /// <summary>The figure that it is, or null.</summary>
    public string? Key { get; init; }
}
