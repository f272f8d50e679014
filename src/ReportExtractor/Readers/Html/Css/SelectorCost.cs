using AngleSharp.Css.Dom;
using AngleSharp.Dom;

namespace ReportExtractor.Readers.Html.Css;

/// <summary>
/// What trying a selector on an element of a page costs, in trials that look at the element alone. Most selectors look at the element and what
/// stands around it; some count its brothers or search all that is inside it, and in a page made for it that has no end.
/// </summary>
internal sealed class SelectorCost
{
    /// <summary>Going past a brother is so much cheaper than trying an element.</summary>
    private const int BrothersPerTrial = 8;

    /// <summary>What makes the matcher go through an element's brothers (Selectors Level 4, §13 and §14).</summary>
    private static readonly string[] Counting = [":nth-", "-of-type", ":only-", "~"];

    // Of an element of the page, on average: its brothers, in trials, and the elements inside it.
    private readonly double _brothers;
    private readonly double _inside;

    /// <summary>Looks at a page.</summary>
    /// <param name="elements">All its elements, each behind the one that holds it.</param>
    public SelectorCost(IReadOnlyList<IElement> elements)
    {
        var depths = new Dictionary<IElement, int>(elements.Count);
        foreach (var element in elements)
        {
            var depth = element.ParentElement is { } parent ? depths.GetValueOrDefault(parent) + 1 : 0;
            depths.Add(element, depth);
            _inside += (double)depth / elements.Count;
            _brothers += (double)element.ChildElementCount * element.ChildElementCount / BrothersPerTrial / elements.Count;
        }
    }

    /// <summary>What trying a selector on one element costs, on average.</summary>
    /// <param name="selector">The selector.</param>
    public double OfOne(ISelector selector)
    {
        var counts = Counting.Sum(word => Times(selector.Text, word));
        var searches = Times(selector.Text, ":has(");
        var trials = 1 + (counts * _brothers);

        // What is searched for is tried on everything inside of an element, and so on in what is searched for within that.
        return trials * Math.Pow(1 + _inside, searches);
    }

    private static int Times(string text, string word)
    {
        var times = 0;
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase))
        {
            times++;
        }

        return times;
    }
}
