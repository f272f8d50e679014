namespace ReportExtractor.Parsing.Values;

/// <summary>A cell's text, understood.</summary>
/// <param name="Content">What kind of thing it holds.</param>
/// <param name="Number">The number, with the scale that is printed, where it holds one.</param>
/// <param name="Unit"><c>yuan</c> or <c>10k-yuan</c> where the cell says so, else null.</param>
/// <param name="Doubt">Why the number may be another one (a letter read as a digit), or null.</param>
/// <param name="Note">What else the cell says, or null.</param>
public readonly record struct CellValue(CellContent Content, decimal Number = 0, string? Unit = null, string? Doubt = null, string? Note = null)
{
    /// <summary>What is said of a number whose digits stand on two lines.</summary>
    internal const string BrokenNumber = "its digits stand on two lines";

    /// <summary>True where the cell is nothing but digits: such cells can be the halves of one number, or several numbers run together.</summary>
    public bool DigitsOnly { get; init; }
}
