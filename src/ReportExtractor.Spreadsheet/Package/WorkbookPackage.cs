using System.IO.Compression;
using System.Xml;

namespace ReportExtractor.Spreadsheet.Package;

/// <summary>
/// The package of a workbook, written part by part. The SDK's own packages keep all parts in memory until the end, and write the time
/// of the day into the file; so the package is a plain archive here, and its two lists (content types, relationships) are written by hand.
/// </summary>
/// <param name="stream">Where to write. Stays open.</param>
internal sealed class WorkbookPackage(Stream stream) : IDisposable
{
    /// <summary>The earliest time that an archive can hold: the same records give the same bytes.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private const string TypesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string RelationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly ZipArchive _archive = new(stream, ZipArchiveMode.Create, leaveOpen: true);
    private readonly List<(string Part, string ContentType)> _types = [];

    /// <summary>Begins a part. It must be closed before the next one begins.</summary>
    /// <param name="part">Its path, without a slash at the beginning.</param>
    /// <param name="contentType">Its content type.</param>
    public Stream Open(string part, string contentType)
    {
        _types.Add((part, contentType));
        return OpenEntry(part);
    }

    /// <summary>Writes the relationships of a part. None if there are none.</summary>
    /// <param name="part">The part's path; empty for the package itself.</param>
    /// <param name="relationships">The relationships.</param>
    public void Relate(string part, IReadOnlyList<Relationship> relationships)
    {
        if (relationships.Count == 0)
        {
            return;
        }

        var slash = part.LastIndexOf('/') + 1;
        WriteXml($"{part[..slash]}_rels/{part[slash..]}.rels", xml =>
        {
            xml.WriteStartElement("Relationships", RelationshipsNamespace);
            foreach (var relationship in relationships)
            {
                xml.WriteStartElement("Relationship", RelationshipsNamespace);
                xml.WriteAttributeString("Id", relationship.Id);
                xml.WriteAttributeString("Type", relationship.Type);
                xml.WriteAttributeString("Target", relationship.Target);
                if (relationship.IsExternal)
                {
                    xml.WriteAttributeString("TargetMode", "External");
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        });
    }

    /// <summary>Writes the list of content types: the package is whole.</summary>
    public void Complete() => WriteXml("[Content_Types].xml", xml =>
    {
        xml.WriteStartElement("Types", TypesNamespace);
        xml.WriteStartElement("Default", TypesNamespace);
        xml.WriteAttributeString("Extension", "rels");
        xml.WriteAttributeString("ContentType", "application/vnd.openxmlformats-package.relationships+xml");
        xml.WriteEndElement();
        foreach (var (part, contentType) in _types)
        {
            xml.WriteStartElement("Override", TypesNamespace);
            xml.WriteAttributeString("PartName", "/" + part);
            xml.WriteAttributeString("ContentType", contentType);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    private void WriteXml(string part, Action<XmlWriter> write)
    {
        using var entry = OpenEntry(part);
        using var xml = XmlWriter.Create(entry);
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }

    private Stream OpenEntry(string part)
    {
        var entry = _archive.CreateEntry(part, CompressionLevel.Fastest);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }
}
