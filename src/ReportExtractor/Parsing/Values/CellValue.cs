namespace ReportExtractor.Parsing.Values;

/// <summary>The value of a cell's text.</summary>
/// <param name="Content">The kind of its content.</param>
/// <param name="Number">The number as printed, with its scale, if there is one.</param>
/// <param name="Unit">One of the constants of <see cref="MoneyUnit"/> if the cell names it, else null.</param>
/// <param name="Doubt">The code of the reason why the number may be another one, or null.</param>
/// <param name="Remark">What the cell adds to its value, or null.</param>
internal readonly record struct CellValue(
    CellContent Content,
    decimal Number = 0,
    string? Unit = null,
    string? Doubt = null,
    string? Remark = null)
{
    /// <summary>True if the cell has only digits: such cells can be halves of one number, or several numbers glued together.</summary>
    public bool DigitsOnly { get; init; }
}
