using ReportExtractor.Parsing.Values;

namespace ReportExtractor.Reconstruction.Cutting;

/// <summary>A run of characters in a line without a blank.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index behind its last character.</param>
/// <param name="Column">The print column at which it begins.</param>
/// <param name="EndColumn">The print column behind its last.</param>
/// <param name="IsSetApart">True if more than one blank is in front of it.</param>
/// <param name="Value">Its text as a cell.</param>
/// <param name="IsOdd">True if it stands in the place of a number and is none.</param>
internal readonly record struct LineToken(int Start, int End, int Column, int EndColumn, bool IsSetApart, CellValue Value, bool IsOdd)
{
    /// <summary>True for a number.</summary>
    public bool IsNumber => Value.Content == CellContent.Number;

    /// <summary>True for a nil mark.</summary>
    public bool IsNil => Value.Content == CellContent.Nil;

    /// <summary>True for all that fills a cell: a number, a nil mark, or what stands in the place of a number.</summary>
    public bool IsValue => IsNumber || IsNil || IsOdd;
}
