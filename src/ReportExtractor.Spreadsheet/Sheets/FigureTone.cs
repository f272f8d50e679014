using ReportExtractor.Records;
using ReportExtractor.Spreadsheet.Cells;

namespace ReportExtractor.Spreadsheet.Sheets;

/// <summary>The look of a figure.</summary>
internal static class FigureTone
{
    /// <summary>The look of a figure. What a person decided comes first, then what is wrong, then what is in doubt.</summary>
    public static RowTone Of(Figure figure) => figure switch
    {
        { Own: not null } => RowTone.Decided,
        { Sums: SumsVerdict.Contradicted } or { Status: FigureStatus.Unreadable } => RowTone.Contradicted,
        { Status: FigureStatus.Suspect } => RowTone.Suspect,
        _ => RowTone.Plain,
    };
}
