using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using ReportExtractor.Spreadsheet.Cells;
using ReportExtractor.Spreadsheet.Package;

namespace ReportExtractor.Spreadsheet.Sheets;

/// <summary>The notes on the cells of a sheet (Excel's comments). Their number is bounded.</summary>
internal sealed class SheetNotes
{
    /// <summary>Each note has a drawing; with more of them, a workbook opens slowly. All notes are in a column as well.</summary>
    private const int Most = 2_000;

    private const string Vml = "urn:schemas-microsoft-com:vml";
    private const string VmlOffice = "urn:schemas-microsoft-com:office:office";
    private const string VmlExcel = "urn:schemas-microsoft-com:office:excel";

    private readonly List<(int Row, int Column, string Text)> _notes = [];

    /// <summary>Whether there is a note.</summary>
    public bool Any => _notes.Count > 0;

    /// <summary>Adds a note, if there is room for it.</summary>
    /// <param name="row">The cell's row, from 1.</param>
    /// <param name="column">The cell's column, from 0.</param>
    /// <param name="text">The text.</param>
    public void Add(int row, int column, string text)
    {
        if (_notes.Count < Most)
        {
            _notes.Add((row, column, text));
        }
    }

    /// <summary>Writes the parts of the notes.</summary>
    /// <param name="package">The package.</param>
    /// <param name="name">The name of the sheet's part.</param>
    /// <returns>The relationships of the sheet to them; the second one is that of the drawings.</returns>
    public IReadOnlyList<Relationship> Write(WorkbookPackage package, string name)
    {
        const string type = "application/vnd.openxmlformats-officedocument.";
        using (var stream = package.Open($"xl/comments/{name}.xml", type + "spreadsheetml.comments+xml"))
        {
            WriteTexts(stream);
        }

        using (var stream = package.Open($"xl/drawings/{name}.vml", type + "vmlDrawing"))
        {
            WriteDrawings(stream);
        }

        return
        [
            Relationship.OfOffice("comments", "comments", $"../comments/{name}.xml"),
            Relationship.OfOffice("drawings", "vmlDrawing", $"../drawings/{name}.vml"),
        ];
    }

    private void WriteTexts(Stream stream)
    {
        using var xml = OpenXmlWriter.Create(stream);
        xml.WriteStartDocument(true);
        xml.WriteStartElement(new Comments());
        xml.WriteElement(new Authors(new Author("ReportExtractor")));
        xml.WriteStartElement(new CommentList());
        foreach (var (row, column, text) in _notes)
        {
            var content = new CommentText(new Text(CellText.Escape(text)) { Space = SpaceProcessingModeValues.Preserve });
            xml.WriteElement(new Comment(content) { Reference = CellNames.Column(column) + Number(row), AuthorId = 0 });
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteDrawings(Stream stream)
    {
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { OmitXmlDeclaration = true });
        xml.WriteStartElement("xml");
        xml.WriteAttributeString("xmlns", "v", null, Vml);
        xml.WriteAttributeString("xmlns", "o", null, VmlOffice);
        xml.WriteAttributeString("xmlns", "x", null, VmlExcel);
        foreach (var (index, (row, column, _)) in _notes.Index())
        {
            xml.WriteStartElement("shape", Vml);
            xml.WriteAttributeString("id", $"note{index}");

            // 202 is the shape of a text box.
            xml.WriteAttributeString("spt", VmlOffice, "202");
            xml.WriteAttributeString("style", "position:absolute;visibility:hidden");
            xml.WriteAttributeString("fillcolor", "#ffffe1");
            xml.WriteStartElement("ClientData", VmlExcel);
            xml.WriteAttributeString("ObjectType", "Note");
            xml.WriteElementString("Anchor", VmlExcel, BoxBeside(row, column));
            xml.WriteElementString("AutoFill", VmlExcel, "False");
            xml.WriteElementString("Row", VmlExcel, Number(row - 1));
            xml.WriteElementString("Column", VmlExcel, Number(column));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>Left column, offset, top row, offset, right column, offset, bottom row, offset: some cells beside the cell.</summary>
    private static string BoxBeside(int row, int column) =>
        string.Create(CultureInfo.InvariantCulture, $"{column + 1}, 15, {Math.Max(row - 2, 0)}, 2, {column + 6}, 15, {row + 4}, 4");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
