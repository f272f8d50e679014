using AngleSharp.Dom;
using ReportExtractor.Parsing;
using ReportExtractor.Readers.Html.Css.Styles;
using ReportExtractor.Readers.Html.Css.Syntax;

namespace ReportExtractor.Readers.Html.Sight;

/// <summary>Finds the cells of which only a browser knows how, and in which order, their digits are shown.</summary>
/// <param name="visibility">The styles of the page.</param>
internal sealed class HtmlCells(HtmlVisibility visibility)
{
    /// <summary>The most letters of a cell that may be a number: longer ones are text, or a page that is arranged by a table.</summary>
    private const int LongestCell = 200;

    private readonly Dictionary<IElement, double> _sizes = [];

    /// <summary>
    /// The elements whose styles matter: cells with digits, those within, and those around, whose size of letters they have.
    /// </summary>
    /// <param name="tree">A tree of elements.</param>
    public static IReadOnlySet<IElement> ElementsOf(IParentNode tree)
    {
        var elements = new HashSet<IElement>();
        foreach (var cell in tree.QuerySelectorAll("td,th").Where(cell => DigitsOf(cell) > 0))
        {
            elements.UnionWith(cell.QuerySelectorAll("*"));
            for (IElement? around = cell; around is not null && elements.Add(around); around = around.ParentElement)
            {
            }
        }

        return elements;
    }

    /// <summary>The number of digits in a cell; none for one that has more than a number.</summary>
    /// <param name="cell">The cell.</param>
    public static int DigitsOf(IElement cell) =>
        cell.TextContent is { Length: <= LongestCell } text && (cell.FirstElementChild is null || cell.QuerySelector("table") is null)
            ? Count(text)
            : 0;

    /// <summary>True for an element within a cell whose digits may be seen otherwise than they are written.</summary>
    /// <param name="element">The element.</param>
    /// <param name="digits">The number of digits in the cell.</param>
    public bool IsShownOtherwise(IElement element, int digits)
    {
        if (!visibility.MayMove)
        {
            return false;
        }

        if (IsCovered(element, isBefore: true) || IsCovered(element, isBefore: false))
        {
            return true;
        }

        if (visibility.StyleOf(element) is not { } style
            || !(OrderRules.IsMark(element.LocalName) || style.Has(OrderRules.MayMove)))
        {
            return false;
        }

        var parts = element.ChildNodes.Count(child => child is IElement or IText && Count(child.TextContent) > 0);
        var share = new OrderRules.Share(Count(element.TextContent), digits, parts, SizeOf(element));
        return style.Of(OrderRules.Properties, values => OrderRules.Of(values, share)) == Showing.Unsure;
    }

    /// <summary>The size of an element's letters in pixels.</summary>
    /// <param name="element">The element.</param>
    public double SizeOf(IElement element)
    {
        if (!_sizes.TryGetValue(element, out var size))
        {
            var around = element.ParentElement is { } parent ? SizeOf(parent) : CssLength.InitialFontSize;
            size = CssLength.FontSize(visibility.StyleOf(element)?.ValuesOf("font-size")["font-size"], around) ?? around;
            _sizes.Add(element, size);
        }

        return size;
    }

    private static int Count(string text) => text.Count(TextCharacters.IsDigit);

    /// <summary>True if a box without text, which may be in front of the letters, is added to an element.</summary>
    private bool IsCovered(IElement element, bool isBefore) =>
        visibility.AddedTo(element, isBefore)?.Of(OrderRules.Properties, OrderRules.OfAdded) == Showing.Unsure;
}
