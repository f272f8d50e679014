using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using ReportExtractor.Spreadsheet.Cells;
using ReportExtractor.Spreadsheet.Package;

namespace ReportExtractor.Spreadsheet.Sheets;

/// <summary>A sheet that is being written: what stands above its rows, the rows, and what belongs to them.</summary>
internal sealed class Sheet : IDisposable
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

    /// <summary>The number of the paper size in ECMA-376.</summary>
    private const uint A4 = 9;

    private readonly WorkbookPackage _package;
    private readonly SheetPlan _plan;
    private readonly string _part;
    private readonly Stream _stream;
    private readonly OpenXmlWriter _xml;

    /// <summary>Begins a sheet.</summary>
    /// <param name="package">The package.</param>
    /// <param name="plan">What it looks like.</param>
    /// <param name="number">Which of the sheets of its kind it is, from 1.</param>
    /// <param name="shared">The workbook's shared texts.</param>
    /// <param name="folder">The folder of the source files, or null.</param>
    public Sheet(WorkbookPackage package, SheetPlan plan, int number, SharedTexts shared, string? folder)
    {
        _package = package;
        _plan = plan;
        Name = number == 1 ? plan.Name : $"{plan.Name} {number}";
        _part = number == 1 ? plan.Part : $"{plan.Part}{number}";
        Links = new SheetLinks(folder);
        _stream = package.Open(PartPath, ContentType);
        _xml = OpenXmlWriter.Create(_stream);
        Rows = new RowWriter(_xml, shared);
        Begin();
    }

    /// <summary>The sheet's name.</summary>
    public string Name { get; }

    /// <summary>The path of its part in the package.</summary>
    public string PartPath => $"xl/worksheets/{_part}.xml";

    /// <summary>Its rows.</summary>
    public RowWriter Rows { get; }

    /// <summary>Its links.</summary>
    public SheetLinks Links { get; }

    /// <summary>Its notes.</summary>
    public SheetNotes Notes { get; } = new();

    /// <summary>Ends the sheet.</summary>
    public void Complete()
    {
        _xml.WriteEndElement();
        if (_plan.HasFilter)
        {
            _xml.WriteElement(new AutoFilter { Reference = $"A{_plan.HeadingRows}:{LastColumn}{Math.Max(Rows.Row, _plan.HeadingRows)}" });
        }

        WriteChoices();
        Links.Write(_xml);
        _xml.WriteElement(new PageSetup { PaperSize = A4, Orientation = OrientationValues.Landscape, FitToHeight = 0 });
        if (Notes.Any)
        {
            _xml.WriteElement(new LegacyDrawing { Id = "drawings" });
        }

        _xml.WriteEndElement();
        _xml.Dispose();
        _stream.Dispose();
        _package.Relate(PartPath, [.. Links.Relationships, .. Notes.Any ? Notes.Write(_package, _part) : []]);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _xml.Dispose();
        _stream.Dispose();
    }

    private string LastColumn => CellNames.Column(_plan.Columns.Count - 1);

    private void Begin()
    {
        _xml.WriteStartDocument(true);
        _xml.WriteStartElement(
            new Worksheet(), [], [KeyValuePair.Create("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")]);
        _xml.WriteElement(new SheetProperties(
            new OutlineProperties { SummaryRight = false }, new PageSetupProperties { FitToPage = true }));
        WriteView();
        WriteColumns();
        _xml.WriteStartElement(new SheetData());
    }

    /// <summary>The headings stay in sight.</summary>
    private void WriteView()
    {
        var pane = new Pane
        {
            VerticalSplit = _plan.HeadingRows,
            TopLeftCell = $"{CellNames.Column(_plan.FrozenColumns)}{_plan.HeadingRows + 1}",
            ActivePane = _plan.FrozenColumns > 0 ? PaneValues.BottomRight : PaneValues.BottomLeft,
            State = PaneStateValues.Frozen,
        };
        if (_plan.FrozenColumns > 0)
        {
            pane.HorizontalSplit = _plan.FrozenColumns;
        }

        var view = new SheetView { WorkbookViewId = 0, ShowGridLines = _plan.HasFilter };
        if (_plan.HeadingRows > 0)
        {
            view.Append(pane);
        }

        _xml.WriteElement(new SheetViews(view));
    }

    private void WriteColumns()
    {
        _xml.WriteStartElement(new Columns());
        foreach (var (index, column) in _plan.Columns.Index())
        {
            var written = new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = column.Width, CustomWidth = true };
            if (column.IsGrouped)
            {
                written.OutlineLevel = 1;
            }

            _xml.WriteElement(written);
        }

        _xml.WriteEndElement();
    }

    private void WriteChoices()
    {
        if (_plan.ChoiceColumn is not { } name)
        {
            return;
        }

        var column = CellNames.Column(_plan.Columns.Index().First(column => column.Item.Name == name).Index);
        var last = Math.Max(Rows.Row, _plan.HeadingRows + 1);
        var choice = new DataValidation(new Formula1($"\"{string.Join(',', _plan.Choices)}\""))
        {
            Type = DataValidationValues.List,
            AllowBlank = true,
            ShowErrorMessage = true,
            SequenceOfReferences = new ListValue<StringValue> { InnerText = $"{column}{_plan.HeadingRows + 1}:{column}{last}" },
        };
        _xml.WriteElement(new DataValidations(choice) { Count = 1 });
    }
}
