using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using ReportExtractor.Corrections;
using ReportExtractor.Corrections.Decisions;
using ReportExtractor.Problems;

namespace ReportExtractor.Spreadsheet.Decisions;

/// <summary>Reads the decisions that persons wrote into a workbook.</summary>
internal static class WorkbookDecisions
{
    /// <summary>The names of the columns are near the top.</summary>
    private const int MostHeadingRows = 10;

    /// <summary>Reads a workbook.</summary>
    /// <param name="path">The file.</param>
    /// <param name="by">Who decided, where a row does not say it.</param>
    /// <param name="at">When; by default when the workbook was saved.</param>
    /// <returns>The decisions in the order of the rows.</returns>
    /// <exception cref="CorrectionException">The workbook can't be read, or has something else.</exception>
    public static IReadOnlyList<Decision> Read(string path, string? by, DateTimeOffset? at)
    {
        try
        {
            using var document = SpreadsheetDocument.Open(path, isEditable: false);
            var time = at ?? SavedAt(document) ?? throw new CorrectionException(path, Messages.WorkbookWithoutTime(path));
            var workbook = document.WorkbookPart ?? throw new CorrectionException(path, Messages.WorkbookWithoutFigures(path));
            return Read(path, new WorkbookRows(workbook), by, time);
        }
        catch (Exception e) when (e is FileFormatException or OpenXmlPackageException or InvalidDataException or XmlException)
        {
            throw new CorrectionException(path, Messages.WorkbookNotRead(path), e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CorrectionException(path, Messages.FileNotOpened(path, Messages.WhyNotOpened(e)), e);
        }
    }

    /// <summary>When the workbook was saved last. Programs write it when they save; the workbooks of this program do not have it.</summary>
    private static DateTimeOffset? SavedAt(SpreadsheetDocument document) =>
        document.PackageProperties.Modified is { } time ? new DateTimeOffset(time.ToUniversalTime()) : null;

    private static List<Decision> Read(string path, WorkbookRows workbook, string? by, DateTimeOffset at)
    {
        var decisions = new List<Decision>();
        var hasFigures = false;
        foreach (var (name, sheet) in workbook.Sheets)
        {
            Dictionary<string, int>? columns = null;
            foreach (var (number, cells) in workbook.RowsOf(sheet))
            {
                if (columns is not null)
                {
                    decisions.AddRange(Read(path, name, number, new DecisionRow(columns, cells), by, at));
                }
                else if (number > MostHeadingRows)
                {
                    break;
                }
                else if (DecisionRow.Needed.All(cells.Values.Contains))
                {
                    columns = cells.DistinctBy(cell => cell.Value).ToDictionary(cell => cell.Value, cell => cell.Key);
                    hasFigures = true;
                }
            }
        }

        return hasFigures ? decisions : throw new CorrectionException(path, Messages.WorkbookWithoutFigures(path));
    }

    private static Decision[] Read(string path, string sheet, int number, DecisionRow row, string? by, DateTimeOffset at)
    {
        try
        {
            return row.IsDecided ? [row.Read(by, at)] : [];
        }
        catch (DecisionFaultException e)
        {
            throw new CorrectionException(path, Messages.DecisionRowBroken(path, sheet, number, e.Fault), e);
        }
    }
}
