using AngleSharp.Css.Dom;
using AngleSharp.Dom;

namespace ReportExtractor.Readers.Html.Css.Sheets;

/// <summary>
/// The cost of trying a selector on an element of a page, in trials that look at nothing but the element. Most selectors look at the
/// element and those around it. Some count its siblings, search everything inside it or try every way up through the elements around it;
/// on a hostile page that may take very long.
/// </summary>
internal sealed class SelectorCost
{
    /// <summary>The number of siblings that cost as much as one trial.</summary>
    private const int SiblingsPerTrial = 8;

    /// <summary>Selectors for which the siblings of an element are counted (Selectors Level 4, §13 and §14).</summary>
    private static readonly string[] Counting = [":nth-", "-of-type", ":only-", "~"];

    // Averages over the elements of the page: the siblings, in trials, and the elements inside.
    private readonly double _siblings;
    private readonly double _inside;

    // The number of elements inside each, itself included.
    private readonly Dictionary<IElement, int> _sizes;
    private readonly Dictionary<string, double> _around = [];
    private readonly ElementIndex _index;

    /// <summary>Measures a page.</summary>
    /// <param name="elements">All its elements, each behind its parent.</param>
    /// <param name="index">The same elements.</param>
    public SelectorCost(IReadOnlyList<IElement> elements, ElementIndex index)
    {
        _index = index;
        _sizes = elements.ToDictionary(element => element, _ => 1);
        foreach (var element in elements.Reverse())
        {
            if (element.ParentElement is { } parent && _sizes.TryGetValue(parent, out var size))
            {
                _sizes[parent] = size + _sizes[element];
            }
        }

        var depths = new Dictionary<IElement, int>(elements.Count);
        foreach (var element in elements)
        {
            var depth = element.ParentElement is { } parent ? depths.GetValueOrDefault(parent) + 1 : 0;
            depths.Add(element, depth);
            _inside += (double)depth / elements.Count;
            var children = (double)element.ChildElementCount;
            _siblings += children * element.ChildElementCount / SiblingsPerTrial / elements.Count;
        }
    }

    /// <summary>The average cost of trying a selector on one element.</summary>
    /// <param name="selector">The selector.</param>
    public double OfOne(ISelector selector)
    {
        var counts = Counting.Sum(word => Times(selector.Text, word));
        var searches = Times(selector.Text, ":has(");
        var trials = 1 + (counts * _siblings);

        // A search tries everything inside an element, and a search within it does the same again.
        return trials * Math.Pow(1 + _inside, searches) * WaysUp(selector.Text);
    }

    /// <summary>
    /// The number of ways in which the elements around one may be those that a selector names before it (<c>div div p</c>).
    /// </summary>
    private double WaysUp(string selector)
    {
        var ways = 1.0;
        var (depth, start) = (0, 0);
        for (var i = 0; i < selector.Length; i++)
        {
            depth += selector[i] switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
            if (selector[i] is ' ' or '>' or '+' or '~')
            {
                // A child has one parent.
                var isParent = selector[i] != ' ' || (i + 1 < selector.Length && selector[i + 1] is '>' or '+' or '~');
                ways *= isParent ? 1 : Math.Max(1, depth > 0 ? 1 + _inside : Around(selector[start..i]));
                start = i + 1;
            }
        }

        return ways;
    }

    /// <summary>The average number of elements around one that match a part of a selector.</summary>
    private double Around(string compound)
    {
        if (!_around.TryGetValue(compound, out var around))
        {
            around = compound.Length == 0 ? 0 : _index.MayMatch(compound).Sum(element => (double)_sizes[element]) / _sizes.Count;
            _around.Add(compound, around);
        }

        return around;
    }

    private static int Times(string text, string word)
    {
        var times = 0;
        var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        while (at >= 0)
        {
            times++;
            at = text.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase);
        }

        return times;
    }
}
