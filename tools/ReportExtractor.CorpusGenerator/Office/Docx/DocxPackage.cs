using System.IO.Compression;
using System.Text;

namespace ReportExtractor.CorpusGenerator.Office.Docx;

/// <summary>A package under construction: parts, their types and their relationships.</summary>
/// <param name="mainName">The main part's name.</param>
/// <param name="mainType">Its content type.</param>
/// <param name="isStrict">Whether to use the namespaces of strict files.</param>
internal sealed class DocxPackage(string mainName, string mainType, bool isStrict)
{
    private const string Schemas = "http://schemas.openxmlformats.org";
    private const string StrictSchemas = "http://purl.oclc.org/ooxml";
    private const string Transitional = $"{Schemas}/officeDocument/2006/relationships";
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    private const string Above = "../";

    // A fixed time, so that the same reports give the same bytes.
    private static readonly DateTimeOffset Time = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<(string Name, string Type, string Xml)> _parts = [];
    private readonly StringBuilder _links = new();

    private string Folder => mainName[..mainName.LastIndexOf('/')];

    /// <summary>Adds a part besides the main one.</summary>
    /// <param name="kind">Its kind, which ends the type of its relationship, its content type and its name.</param>
    /// <param name="id">The relationship's id.</param>
    /// <param name="xml">Its content.</param>
    public void Add(string kind, string id, string xml)
    {
        _parts.Add(($"{Folder}/{kind}.xml", $"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml", xml));
        _links.Append(Link(id, kind, $"{kind}.xml"));
    }

    /// <summary>Adds a file that is no part of a Word document.</summary>
    /// <param name="name">Its name, from the folder of the main part.</param>
    /// <param name="type">Its content type.</param>
    /// <param name="text">Its content.</param>
    /// <param name="kind">The kind of its relationship to the main part; null for none.</param>
    /// <param name="id">The relationship's id.</param>
    public void AddFile(string name, string type, string text, string? kind = null, string id = "")
    {
        var isAbove = name.StartsWith(Above, StringComparison.Ordinal);
        _parts.Add((isAbove ? name[Above.Length..] : $"{Folder}/{name}", type, text));
        _links.Append(kind is null ? "" : Link(id, kind, name));
    }

    /// <summary>Adds an external link.</summary>
    /// <param name="id">The relationship's id.</param>
    /// <param name="target">The address.</param>
    public void Link(string id, string target) =>
        _links.Append(null, $"""<Relationship Id="{id}" Type="{Transitional}/hyperlink" Target="{target}" TargetMode="External"/>""");

    /// <summary>A relationship to a part.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="kind">The end of its type.</param>
    /// <param name="target">The part, from the folder of the one that names it.</param>
    public static string Link(string id, string kind, string target) =>
        $"""<Relationship Id="{id}" Type="{Transitional}/{kind}" Target="{target}"/>""";

    /// <summary>The part that holds relationships.</summary>
    /// <param name="links">The relationships.</param>
    public static string Links(string links) =>
        $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="{Relationships}">{links}</Relationships>
        """;

    /// <summary>Adds the main part and returns the bytes of the package.</summary>
    /// <param name="xml">The content of the main part.</param>
    public byte[] ToBytes(string xml)
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", ContentTypes());
            Write(zip, "_rels/.rels", Links(Link("rId1", "officeDocument", mainName)));
            Write(zip, mainName, xml);
            Write(zip, $"{Folder}/_rels/{mainName[(Folder.Length + 1)..]}.rels", Links(_links.ToString()));
            foreach (var (name, _, part) in _parts)
            {
                Write(zip, name, part);
            }
        }

        return stream.ToArray();
    }

    private string ContentTypes()
    {
        const string types = "http://schemas.openxmlformats.org/package/2006/content-types";
        var overrides = _parts.Select(part => $"""<Override PartName="/{part.Name}" ContentType="{part.Type}"/>""");
        return $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="{types}">
            """
            + """<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"""
            + """<Default Extension="xml" ContentType="application/xml"/>"""
            + $"""<Override PartName="/{mainName}" ContentType="{mainType}"/>{string.Concat(overrides)}</Types>""";
    }

    private void Write(ZipArchive zip, string name, string xml)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Time;
        using Stream stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(isStrict ? ToStrict(xml) : xml));
    }

    private static string ToStrict(string xml) => xml
        .Replace($"{Schemas}/wordprocessingml/2006/main", $"{StrictSchemas}/wordprocessingml/main", StringComparison.Ordinal)
        .Replace($"{Schemas}/drawingml/2006/", $"{StrictSchemas}/drawingml/", StringComparison.Ordinal)
        .Replace(Transitional, $"{StrictSchemas}/officeDocument/relationships", StringComparison.Ordinal);
}
