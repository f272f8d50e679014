using System.Globalization;
using System.Text;

namespace ReportExtractor.CorpusGenerator.Office.Docx;

/// <summary>The files in a package that are no parts of a Word document: data to which controls are bound, and chunks of text.</summary>
internal sealed class DocxStores
{
    private const string DataId = "{2A6E1F3C-0B57-4D7A-9C41-5E8F60D3A9B2}";
    private const string Namespace = "urn:report-data";

    private readonly List<string> _data = [];
    private readonly List<(string Extension, string Content)> _chunks = [];

    /// <summary>Adds data, and returns the property of a control that binds it.</summary>
    public string Bind(string data)
    {
        _data.Add(data);
        return $"""<w:dataBinding w:prefixMappings="xmlns:d='{Namespace}'" """
            + $"""w:xpath="/d:data[1]/d:n[{Number(_data.Count)}]" w:storeItemID="{DataId}"/>""";
    }

    /// <summary>Adds a chunk, and returns the id of its relationship.</summary>
    public string AddChunk(string extension, string content)
    {
        _chunks.Add((extension, content));
        return Id(_chunks.Count);
    }

    /// <summary>Adds the files to a package.</summary>
    public void AddTo(DocxPackage package)
    {
        if (_data.Count > 0)
        {
            var items = new StringBuilder();
            _data.ForEach(data => items.Append(null, $"<d:n>{DocxXml.Escape(data)}</d:n>"));
            const string properties =
                $"""<ds:datastoreItem ds:itemID="{DataId}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>""";
            package.AddFile(
                "../customXml/item1.xml", "application/xml", $"<d:data xmlns:d=\"{Namespace}\">{items}</d:data>", "customXml", "rIdData");
            package.AddFile(
                "../customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml", properties);
            package.AddFile(
                "../customXml/_rels/item1.xml.rels",
                "application/vnd.openxmlformats-package.relationships+xml",
                DocxPackage.Links(DocxPackage.Link("rId1", "customXmlProps", "itemProps1.xml")));
        }

        for (var i = 0; i < _chunks.Count; i++)
        {
            var (extension, content) = _chunks[i];
            var type = extension switch { "html" => "text/html", "rtf" => "application/rtf", _ => "text/plain" };
            package.AddFile($"chunk{Number(i + 1)}.{extension}", type, content, "aFChunk", Id(i + 1));
        }
    }

    private static string Id(int chunk) => $"rIdChunk{Number(chunk)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
