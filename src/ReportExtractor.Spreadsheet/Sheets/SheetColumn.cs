namespace ReportExtractor.Spreadsheet.Sheets;

/// <summary>A column of a sheet.</summary>
/// <param name="Name">Its name, as in CSV.</param>
/// <param name="Width">Its width in characters.</param>
/// <param name="IsInput">Whether a person writes in it.</param>
/// <param name="IsGrouped">Whether it can be folded away with its neighbours.</param>
internal sealed record SheetColumn(string Name, double Width, bool IsInput = false, bool IsGrouped = false);
