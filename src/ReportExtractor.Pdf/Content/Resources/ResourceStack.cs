using ReportExtractor.Pdf.Fonts.Model;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Content.Resources;

/// <summary>The current resources: those of the innermost form, then those of the enclosing forms and the page.</summary>
internal sealed class ResourceStack
{
    private readonly List<ResourceTable> _tables = [];

    /// <summary>Number of nested resource tables.</summary>
    public int Depth => _tables.Count;

    /// <summary>Enters a form or a page.</summary>
    public void Push(ResourceTable table) => _tables.Add(table);

    /// <summary>Leaves forms.</summary>
    /// <param name="depth">Number of tables to keep.</param>
    public void PopTo(int depth) => _tables.RemoveRange(depth, _tables.Count - depth);

    /// <summary>A font.</summary>
    public PdfFont? Font(string name) => Find(name, static (table, name) => table.Font(name));

    /// <summary>A colour space.</summary>
    public ColourSpace? Space(string name) => Find(name, static (table, name) => table.Space(name));

    /// <summary>An external object.</summary>
    public PdfStream? XObject(string name) => Find(name, static (table, name) => table.XObject(name));

    /// <summary>A dictionary of graphics state parameters.</summary>
    public PdfDictionary? State(string name) => Find(name, static (table, name) => table.State(name));

    /// <summary>A property list, unresolved.</summary>
    public PdfObject? Property(string name) => Find(name, static (table, name) => table.Property(name));

    private T? Find<T>(string name, Func<ResourceTable, string, T?> get)
        where T : class
    {
        for (var i = _tables.Count - 1; i >= 0; i--)
        {
            if (get(_tables[i], name) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
