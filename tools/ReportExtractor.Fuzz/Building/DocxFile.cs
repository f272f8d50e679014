using System.IO.Compression;
using System.Text;

namespace ReportExtractor.Fuzz.Building;

/// <summary>Writes Word packages by hand.</summary>
internal sealed class DocxFile
{
    public const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public string MainType { get; set; } = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public string MainName { get; set; } = "word/document.xml";

    public string Namespace { get; set; } = Transitional;

    public string? Numbering { get; set; }

    public string? Styles { get; set; }

    public string Relationships { get; set; } = "";

    public string Prologue { get; set; } = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    /// <summary>The package with a body.</summary>
    public byte[] With(string body) => With([body]);

    /// <summary>The package with a body that is written piece by piece.</summary>
    public byte[] With(IEnumerable<string> body)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", [
                $"""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/{MainName}" ContentType="{MainType}"/>
                <Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>
                """]);
            Add(zip, "_rels/.rels", [Rels($"""<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="{MainName}"/>""")]);
            if (Relationships.Length > 0)
            {
                Add(zip, "word/_rels/document.xml.rels", [Rels(Relationships)]);
            }

            if (Numbering is not null)
            {
                Add(zip, "word/numbering.xml", [$"<w:numbering xmlns:w=\"{Namespace}\">{Numbering}</w:numbering>"]);
            }

            if (Styles is not null)
            {
                Add(zip, "word/styles.xml", [$"<w:styles xmlns:w=\"{Namespace}\">{Styles}</w:styles>"]);
            }

            const string others = "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
            Add(zip, MainName, [$"{Prologue}<w:document xmlns:w=\"{Namespace}\" {others}><w:body>", .. body, "</w:body></w:document>"]);
        }

        return bytes.ToArray();
    }

    /// <summary>A paragraph.</summary>
    public static string P(string runs, string properties = "") => $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}{runs}</w:p>";

    /// <summary>A run.</summary>
    public static string R(string text, string properties = "") => $"<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "")}<w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    /// <summary>A table of rows.</summary>
    public static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";

    /// <summary>A row of cells.</summary>
    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    /// <summary>A cell of one paragraph.</summary>
    public static string Cell(string text, string properties = "") => CellOf(P(R(text)), properties);

    /// <summary>A cell.</summary>
    public static string CellOf(string content, string properties = "") => $"<w:tc>{(properties.Length > 0 ? $"<w:tcPr>{properties}</w:tcPr>" : "")}{content}</w:tc>";

    private static string Rels(string relationships) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relationships}</Relationships>";

    private static void Add(ZipArchive zip, string name, IEnumerable<string> content)
    {
        using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        foreach (var piece in content)
        {
            entry.Write(Encoding.UTF8.GetBytes(piece));
        }
    }
}
