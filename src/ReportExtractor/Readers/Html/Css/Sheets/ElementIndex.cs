using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ReportExtractor.Readers.Html.Css.Sheets;

/// <summary>
/// The elements of a page by names, classes and identifiers, so that a selector has to be tried on few of thousands of elements. Browsers
/// do the same.
/// </summary>
internal sealed partial class ElementIndex
{
    private readonly IReadOnlyList<IElement> _all;

    // Whether case matters depends on the page; to find too many elements does no harm.
    private readonly ILookup<string, IElement> _byName;
    private readonly ILookup<string, IElement> _byClass;
    private readonly ILookup<string, IElement> _byIdentifier;

    /// <summary>Indexes elements.</summary>
    /// <param name="elements">The elements.</param>
    public ElementIndex(IReadOnlyList<IElement> elements)
    {
        _all = elements;
        _byName = elements.ToLookup(element => element.LocalName, StringComparer.OrdinalIgnoreCase);
        _byClass = elements.SelectMany(element => element.ClassList.Select(name => (Name: name, Element: element)))
            .ToLookup(each => each.Name, each => each.Element, StringComparer.OrdinalIgnoreCase);
        _byIdentifier = elements.Where(element => element.Id is not null)
            .ToLookup(element => element.Id!, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Elements that include all those of a selector.</summary>
    /// <param name="selector">The text of one selector.</param>
    public IEnumerable<IElement> MayMatch(string selector)
    {
        // The condition behind the last combinator is one for the element itself. Brackets and escapes may have any condition.
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
