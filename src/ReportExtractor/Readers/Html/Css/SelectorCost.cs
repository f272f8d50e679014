using AngleSharp.Css.Dom;
using AngleSharp.Dom;

namespace ReportExtractor.Readers.Html.Css;

/// <summary>
/// What trying a selector on an element of a page costs, in trials that look at the element alone. Most selectors look at the element and what
/// stands around it; some count its brothers, search all that is inside it or try every way up through what it is inside of, and in a page made
/// for it that has no end.
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

    // How many elements are inside each, itself included.
    private readonly Dictionary<IElement, int> _sizes;
    private readonly Dictionary<string, double> _around = [];
    private readonly ElementIndex _index;

    /// <summary>Looks at a page.</summary>
    /// <param name="elements">All its elements, each behind the one that holds it.</param>
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
        return trials * Math.Pow(1 + _inside, searches) * WaysUp(selector.Text);
    }

    /// <summary>In how many ways the elements around one may be those that a selector names before it (<c>div div p</c>).</summary>
    private double WaysUp(string selector)
    {
        var ways = 1.0;
        var (depth, start) = (0, 0);
        for (var i = 0; i < selector.Length; i++)
        {
            depth += selector[i] switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
            if (selector[i] is ' ' or '>' or '+' or '~')
            {
                // A child's parent is one.
                var isParent = selector[i] != ' ' || (i + 1 < selector.Length && selector[i + 1] is '>' or '+' or '~');
                ways *= isParent ? 1 : Math.Max(1, depth > 0 ? 1 + _inside : Around(selector[start..i]));
                start = i + 1;
            }
        }

        return ways;
    }

    /// <summary>How many of the elements that a part of a selector names stand around one, on average.</summary>
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
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase))
        {
            times++;
        }

        return times;
    }
}
