using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using ReportExtractor.Spreadsheet.Package;

namespace ReportExtractor.Spreadsheet.Sheets;

/// <summary>The links of a sheet to source files. Their number is bounded.</summary>
/// <param name="folder">The folder of the source files, relative to the workbook, or null if it is unknown.</param>
internal sealed class SheetLinks(string? folder)
{
    /// <summary>The most links of a sheet in Excel ("Excel specifications and limits").</summary>
    private const int Most = 65_530;

    /// <summary>
    /// So many rows from the top of a sheet have links, whatever they hold; the rest is kept for rows to look at further down.
    /// </summary>
    private const int MostOrdinary = 30_000;

    /// <summary>What has a meaning in a link, besides control characters and blanks.</summary>
    private const string Reserved = "%#?:\\\"<>|^`{}";

    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly List<(string Cell, string Id, int? Page)> _links = [];

    /// <summary>The relationships to the linked files.</summary>
    public IEnumerable<Relationship> Relationships =>
        _ids.Select(target => Relationship.OfOffice(target.Value, "hyperlink", target.Key, isExternal: true));

    /// <summary>Adds a link.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="source">The source path of the file.</param>
    /// <param name="page">The page, or null.</param>
    /// <param name="isNotable">Whether the row is one to look at.</param>
    /// <returns>False if there is no room for it, or the folder is unknown.</returns>
    public bool Add(string cell, string source, int? page, bool isNotable)
    {
        if (folder is null || _links.Count >= (isNotable ? Most : MostOrdinary))
        {
            return false;
        }

        var target = TargetOf(folder + source);
        if (!_ids.TryGetValue(target, out var id))
        {
            id = $"link{_ids.Count + 1}";
            _ids[target] = id;
        }

        _links.Add((cell, id, page));
        return true;
    }

    /// <summary>Writes the links into the sheet.</summary>
    public void Write(OpenXmlWriter xml)
    {
        if (_links.Count == 0)
        {
            return;
        }

        xml.WriteStartElement(new Hyperlinks());
        foreach (var (cell, id, page) in _links)
        {
            xml.WriteElement(new Hyperlink { Reference = cell, Id = id, Location = page is null ? null : $"page={page}" });
        }

        xml.WriteEndElement();
    }

    /// <summary>A relative address. A name can't be taken for a scheme such as <c>javascript:</c>.</summary>
    private static string TargetOf(string path)
    {
        var target = new StringBuilder(path.Length);
        foreach (var rune in path.EnumerateRunes())
        {
            if (rune.Value <= ' ' || rune.Value == 0x7F || (rune.IsAscii && Reserved.Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                target.Append('%').Append(rune.Value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }
            else
            {
                target.Append(rune);
            }
        }

        return target.ToString();
    }
}
