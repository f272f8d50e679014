using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using ReportExtractor.Spreadsheet.Cells;
using ReportExtractor.Spreadsheet.Package;
using ReportExtractor.Spreadsheet.Sheets;
using ReportExtractor.Spreadsheet.Texts;
using ReportExtractor.Spreadsheet.Working;

namespace ReportExtractor.Spreadsheet;

/// <summary>Builds a workbook of records, sheet by sheet. Memory does not grow with the number of records.</summary>
internal sealed class WorkbookBuilder : IDisposable
{
    private const string ContentTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private readonly WorkingFile _working;
    private readonly int _mostRows;
    private readonly WorkbookPackage _package;
    private readonly WorkbookTexts _texts;
    private readonly SharedTexts _shared = new();
    private readonly List<(string Name, string PartPath)> _sheets = [];

    private WorkbookBuilder(WorkingFile working, Stream stream, int mostRows)
    {
        _working = working;
        _mostRows = mostRows;
        _texts = WorkbookTexts.In(working.Options.Language);
        _package = new WorkbookPackage(stream);
    }

    /// <summary>Builds a workbook.</summary>
    /// <param name="working">The records.</param>
    /// <param name="stream">Where to write. Stays open.</param>
    /// <param name="mostRows">The most rows of a sheet. Default: those of Excel.</param>
    /// <exception cref="IOException">It can't be written.</exception>
    public static void Build(WorkingFile working, Stream stream, int mostRows = CellNames.MostRows)
    {
        using var builder = new WorkbookBuilder(working, stream, mostRows);
        builder.Build();
    }

    /// <inheritdoc/>
    public void Dispose() => _package.Dispose();

    private void Build()
    {
        var columns = new ReportColumns(_working.Options, _mostRows);
        Write(FiguresSheet.Plan(_texts, _working.Options), new FiguresSheet(_texts, _working.Options).WriteHeadings, FiguresSheetRows());
        Write(ReportsSheet.Plan(_texts, columns), new ReportsSheet(_texts, columns).WriteHeadings, ReportRows(columns));
        Write(ChecksSheet.Plan(_texts), rows => SheetHeadings.Write(rows, _texts, ChecksSheet.Columns), CheckRows(columns));
        Write(ProblemsSheet.Plan(_texts), rows => SheetHeadings.Write(rows, _texts, ProblemsSheet.Columns), ProblemRows());
        Write(ReadMeSheet.Plan(_texts), _ => { }, series => ReadMeSheet.Write(series, _texts));
        WriteWorkbook();
        _package.Complete();
    }

    private Action<SheetSeries> FiguresSheetRows()
    {
        var sheet = new FiguresSheet(_texts, _working.Options);
        return series =>
        {
            foreach (var record in _working.Records())
            {
                sheet.Write(series.For(record.Figures.Count), record);
            }
        };
    }

    private Action<SheetSeries> ReportRows(ReportColumns columns)
    {
        var sheet = new ReportsSheet(_texts, columns);
        return series =>
        {
            foreach (var record in _working.Records())
            {
                sheet.Write(series.For(1), record);
            }
        };
    }

    private Action<SheetSeries> CheckRows(ReportColumns columns)
    {
        var sheet = new ChecksSheet(_texts, columns, _working.Options.Templates);
        return series =>
        {
            foreach (var (index, record) in _working.Records().Index())
            {
                sheet.Write(series, record, index);
            }
        };
    }

    private Action<SheetSeries> ProblemRows() => series =>
    {
        foreach (var record in _working.Records())
        {
            ProblemsSheet.Write(series, record);
        }
    };

    private void Write(SheetPlan plan, Action<RowWriter> writeHeadings, Action<SheetSeries> writeRows)
    {
        using var series = new SheetSeries(_package, plan, _shared, _working.Options.SourceFolder, _mostRows, writeHeadings);
        writeRows(series);
        series.Complete();
        _sheets.AddRange(series.Sheets);
    }

    private void WriteWorkbook()
    {
        WritePart("xl/styles.xml", "styles+xml", xml => xml.WriteElement(StyleSheet.Build()));
        WritePart("xl/sharedStrings.xml", "sharedStrings+xml", WriteShared);
        WritePart("xl/workbook.xml", "sheet.main+xml", xml => xml.WriteElement(new Workbook(
            new BookViews(new WorkbookView()),
            new DocumentFormat.OpenXml.Spreadsheet.Sheets(_sheets.Index().Select(sheet => new DocumentFormat.OpenXml.Spreadsheet.Sheet
            {
                Name = sheet.Item.Name,
                SheetId = (uint)sheet.Index + 1,
                Id = IdOf(sheet.Index),
            })))));
        _package.Relate("xl/workbook.xml",
        [
            .. _sheets.Index().Select(sheet =>
                Relationship.OfOffice(IdOf(sheet.Index), "worksheet", sheet.Item.PartPath["xl/".Length..])),
            Relationship.OfOffice("styles", "styles", "styles.xml"),
            Relationship.OfOffice("texts", "sharedStrings", "sharedStrings.xml"),
        ]);
        _package.Relate("", [Relationship.OfOffice("workbook", "officeDocument", "xl/workbook.xml")]);

        static string IdOf(int index) => $"sheet{index + 1}";
    }

    private void WriteShared(OpenXmlWriter xml)
    {
        xml.WriteStartElement(new SharedStringTable());
        foreach (var text in _shared.All)
        {
            xml.WriteElement(new SharedStringItem(new Text(CellText.Escape(text)) { Space = SpaceProcessingModeValues.Preserve }));
        }

        xml.WriteEndElement();
    }

    private void WritePart(string part, string contentType, Action<OpenXmlWriter> write)
    {
        using var stream = _package.Open(part, ContentTypes + contentType);
        using var xml = OpenXmlWriter.Create(stream);
        xml.WriteStartDocument(true);
        write(xml);
    }
}
