using System.IO.Compression;
using System.Text;

namespace ReportExtractor.Fuzz.Building;

/// <summary>Writes Word packages by hand.</summary>
internal sealed class DocxFile
{
    /// <summary>The namespace of ordinary packages.</summary>
    public const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The namespace of strict packages.</summary>
    public const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    // A fixed time, so that the same parts give the same bytes.
    private static readonly DateTimeOffset Time = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private const string Office = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    private const string Schemas = "http://schemas.openxmlformats.org";

    private const string OtherNamespaces =
        $"xmlns:mc=\"{Schemas}/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" "
        + $"xmlns:m=\"{Schemas}/officeDocument/2006/math\"";

    /// <summary>The content type of the main part.</summary>
    public string MainType { get; set; } = $"{Office}.document.main+xml";

    /// <summary>The name of the main part.</summary>
    public string MainName { get; set; } = "word/document.xml";

    /// <summary>The namespace of WordprocessingML.</summary>
    public string Namespace { get; set; } = Transitional;

    /// <summary>The content of the part of numbered lists, or null for none.</summary>
    public string? Numbering { get; set; }

    /// <summary>The content of the part of styles, or null for none.</summary>
    public string? Styles { get; set; }

    /// <summary>The relationships of the main part.</summary>
    public string Relationships { get; set; } = "";

    /// <summary>Other parts: their names and contents. They have a type by the end of their name.</summary>
    public IReadOnlyList<(string Name, string Content)> Parts { get; set; } = [];

    /// <summary>The start of the main part, before its root element.</summary>
    public string Prologue { get; set; } = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    /// <summary>The package with a body.</summary>
    public byte[] With(string body) => With([body]);

    /// <summary>The package with a body that is written in pieces.</summary>
    public byte[] With(IEnumerable<string> body)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", [ContentTypes()]);
            const string ofMain = $"{Schemas}/officeDocument/2006/relationships/officeDocument";
            Add(zip, "_rels/.rels", [Rels($"""<Relationship Id="r1" Type="{ofMain}" Target="{MainName}"/>""")]);
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

            var root = $"{Prologue}<w:document xmlns:w=\"{Namespace}\" {OtherNamespaces}><w:body>";
            Add(zip, MainName, [root, .. body, "</w:body></w:document>"]);
            foreach (var (name, content) in Parts)
            {
                Add(zip, name, [content]);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A paragraph.</summary>
    public static string P(string runs, string properties = "") => $"<w:p>{Properties("pPr", properties)}{runs}</w:p>";

    /// <summary>A run.</summary>
    public static string R(string text, string properties = "") =>
        $"<w:r>{Properties("rPr", properties)}<w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    /// <summary>A table of rows.</summary>
    public static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";

    /// <summary>A row of cells.</summary>
    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    /// <summary>A cell of one paragraph.</summary>
    public static string Cell(string text, string properties = "") => CellOf(P(R(text)), properties);

    /// <summary>A cell.</summary>
    public static string CellOf(string content, string properties = "") => $"<w:tc>{Properties("tcPr", properties)}{content}</w:tc>";

    private static string Properties(string element, string properties) =>
        properties.Length > 0 ? $"<w:{element}>{properties}</w:{element}>" : "";

    private static string Rels(string relationships) =>
        $"<Relationships xmlns=\"{Schemas}/package/2006/relationships\">{relationships}</Relationships>";

    private string ContentTypes() =>
        $"""<Types xmlns="{Schemas}/package/2006/content-types">"""
        + """<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"""
        + """<Default Extension="xml" ContentType="application/xml"/>"""
        + """<Default Extension="html" ContentType="text/html"/><Default Extension="mht" ContentType="message/rfc822"/>"""
        + """<Default Extension="rtf" ContentType="application/rtf"/><Default Extension="txt" ContentType="text/plain"/>"""
        + $"""<Override PartName="/{MainName}" ContentType="{MainType}"/>""" + "\n"
        + $"""<Override PartName="/word/numbering.xml" ContentType="{Office}.numbering+xml"/>"""
        + $"""<Override PartName="/word/styles.xml" ContentType="{Office}.styles+xml"/></Types>""";

    private static void Add(ZipArchive zip, string name, IEnumerable<string> content)
    {
        var part = zip.CreateEntry(name, CompressionLevel.Fastest);
        part.LastWriteTime = Time;
        using var entry = part.Open();
        foreach (var piece in content)
        {
            entry.Write(Encoding.UTF8.GetBytes(piece));
        }
    }
}
