namespace ReportExtractor.Parsing.Values;

/// <summary>A cell's text, understood.</summary>
/// <param name="Content">What kind of thing it holds.</param>
/// <param name="Number">The number, with the scale that is printed, where it holds one.</param>
/// <param name="Unit"><c>yuan</c> or <c>10k-yuan</c> where the cell says so, else null.</param>
/// <param name="Doubt">The code of the reason why the number may be another one, or null.</param>
/// <param name="Remark">What the cell adds to its value, or null.</param>
internal readonly record struct CellValue(CellContent Content, decimal Number = 0, string? Unit = null, string? Doubt = null, string? Remark = null)
{
    /// <summary>True where the cell is nothing but digits: such cells can be the halves of one number, or several numbers run together.</summary>
    public bool DigitsOnly { get; init; }
}
