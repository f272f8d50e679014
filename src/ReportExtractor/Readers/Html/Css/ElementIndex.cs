using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ReportExtractor.Readers.Html.Css;

/// <summary>
/// The elements of a page by their names, classes and identifiers: what a selector asks of the element itself leaves few of thousands to be looked
/// at more closely. Browsers do likewise.
/// </summary>
internal sealed partial class ElementIndex
{
    private readonly IReadOnlyList<IElement> _all;

    // Whether letters' case counts depends on the page; more elements than needed do no harm.
    private readonly ILookup<string, IElement> _byName;
    private readonly ILookup<string, IElement> _byClass;
    private readonly ILookup<string, IElement> _byIdentifier;

    /// <summary>Sorts elements.</summary>
    /// <param name="elements">The elements.</param>
    public ElementIndex(IReadOnlyList<IElement> elements)
    {
        _all = elements;
        _byName = elements.ToLookup(element => element.LocalName, StringComparer.OrdinalIgnoreCase);
        _byClass = elements.SelectMany(element => element.ClassList.Select(name => (Name: name, Element: element))).ToLookup(each => each.Name, each => each.Element, StringComparer.OrdinalIgnoreCase);
        _byIdentifier = elements.Where(element => element.Id is not null).ToLookup(element => element.Id!, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Elements among which all are that a selector is for.</summary>
    /// <param name="selector">The selector's text, no list.</param>
    public IEnumerable<IElement> MayMatch(string selector)
    {
        // What stands behind the last combinator is asked of the element itself; brackets and escapes may hold anything.
        if (!Plain().IsMatch(selector))
        {
            return _all;
        }

        var own = Compound().Match(selector);
        return own.Groups["id"] is { Success: true } id ? _byIdentifier[id.Value]
            : own.Groups["class"] is { Success: true } name ? _byClass[name.Value]
            : own.Groups["name"] is { Success: true } element ? _byName[element.Value]
            : _all;
    }

    [GeneratedRegex(@"^[\w\s.#:*>+~-]+$")]
    private static partial Regex Plain();

    [GeneratedRegex(@"(?<name>[\w-]+)?\*?(?:\.(?<class>[\w-]+)|#(?<id>[\w-]+)|:[\w-]+)*\s*$", RegexOptions.RightToLeft)]
    private static partial Regex Compound();
}
