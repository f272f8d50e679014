using AngleSharp.Dom;
using ReportExtractor.Readers.Html.Css.Styles;
using ReportExtractor.Readers.Html.Sight;

namespace ReportExtractor.Readers.Html.Tables;

/// <summary>
/// Finds what elements are within tables: by their names, by styles that set other elements as tables (CSS Tables §2), or by the roles
/// that they have for readers who can't see the page (ARIA §5.4).
/// </summary>
/// <param name="visibility">The styles of the page.</param>
internal sealed class HtmlRoles(HtmlVisibility visibility)
{
    private static readonly Dictionary<string, HtmlRole> Names = new()
    {
        ["table"] = HtmlRole.Table,
        ["thead"] = HtmlRole.Head,
        ["tbody"] = HtmlRole.Body,
        ["tfoot"] = HtmlRole.Foot,
        ["tr"] = HtmlRole.Row,
        ["td"] = HtmlRole.Cell,
        ["th"] = HtmlRole.Cell,
        ["caption"] = HtmlRole.Caption,
    };

    private static readonly Dictionary<string, HtmlRole> Displays = new()
    {
        ["table"] = HtmlRole.Table,
        ["inline-table"] = HtmlRole.Table,
        ["table-header-group"] = HtmlRole.Head,
        ["table-row-group"] = HtmlRole.Body,
        ["table-footer-group"] = HtmlRole.Foot,
        ["table-row"] = HtmlRole.Row,
        ["table-cell"] = HtmlRole.Cell,
        ["table-caption"] = HtmlRole.Caption,
    };

    private static readonly Dictionary<string, HtmlRole> Aria = new()
    {
        ["table"] = HtmlRole.Table,
        ["grid"] = HtmlRole.Table,
        ["treegrid"] = HtmlRole.Table,
        ["rowgroup"] = HtmlRole.Body,
        ["row"] = HtmlRole.Row,
        ["cell"] = HtmlRole.Cell,
        ["gridcell"] = HtmlRole.Cell,
        ["columnheader"] = HtmlRole.Cell,
        ["rowheader"] = HtmlRole.Cell,
    };

    /// <summary>What an element is.</summary>
    /// <param name="element">The element.</param>
    public HtmlRole Of(IElement element) =>
        Names.TryGetValue(element.LocalName, out var name) ? name
        : visibility.Uses(HidingWay.Table) && DisplayOf(element) is { } display && Displays.TryGetValue(display, out var set) ? set
        : element.GetAttribute("role") is { } role && Aria.TryGetValue(role, out var said) ? said
        : HtmlRole.None;

    /// <summary>True for an element that is a table, or that has rows without a table around them.</summary>
    /// <param name="element">The element.</param>
    public bool IsTable(IElement element) => Of(element) switch
    {
        HtmlRole.Table => true,
        HtmlRole.None => element.Children.Any(child => Of(child) is HtmlRole.Row or HtmlRole.Body) || RowsOf(element) is not null,
        _ => false,
    };

    /// <summary>
    /// The rows of an element whose rows are boxes beside each other, or which is a grid of columns (CSS Grid §7.2); null for any other.
    /// </summary>
    /// <param name="element">The element.</param>
    public IReadOnlyList<IReadOnlyList<HtmlBox>>? RowsOf(IElement element)
    {
        if (!visibility.Uses(HidingWay.Table) || element.FirstElementChild is null)
        {
            return null;
        }

        return HtmlGrid.ColumnsOf(visibility.StyleOf(element)) is { } columns
            ? HtmlGrid.RowsOf(Flattened(element, 0), columns, visibility)
            : HtmlGrid.BoxesOf(element, visibility);
    }

    /// <summary>How an element is displayed, or null if no style says so.</summary>
    /// <param name="element">The element.</param>
    public string? DisplayOf(IElement element) => visibility.StyleOf(element)?.ValuesOf("display")["display"];

    /// <summary>The children of a grid: elements that only wrap others are not there (CSS Display §2.5).</summary>
    private IEnumerable<IElement> Flattened(IElement element, int depth) => element.Children.SelectMany(child =>
        depth < 3 && DisplayOf(child) == "contents" ? Flattened(child, depth + 1) : [child]);
}
