using ReportExtractor.Parsing;
using ReportExtractor.Readers.Html.Css.Syntax;

namespace ReportExtractor.Readers.Html.Css.Styles;

/// <summary>What the styles of a page say about one element.</summary>
/// <param name="element">The name of the element.</param>
/// <param name="matches">The declarations that apply, or may apply, to it.</param>
internal sealed class ElementStyle(string element, IReadOnlyList<StyleMatch> matches)
{
    /// <summary>Whether the element is shown, as far as one way of hiding determines it.</summary>
    /// <param name="way">The way.</param>
    public Showing Of(HidingWay way) => Of(HidingWays.PropertiesOf(way), values => HidingWays.Of(way, values));

    /// <summary>Whether the element is shown, as far as some properties determine it; unsure if uncertain declarations change it.</summary>
    /// <param name="properties">The properties.</param>
    /// <param name="evaluate">Evaluates their values.</param>
    public Showing Of(IReadOnlyList<string> properties, Func<StyleValues, Showing> evaluate)
    {
        if (!Says(properties))
        {
            return Showing.Unset;
        }

        var cascades = CascadesOf(properties);
        var values = new StyleValues(element, cascades.ToDictionary(each => each.Key, each => each.Value.Value));
        var showing = evaluate(values);
        return cascades.Any(each => each.Value.Others.Any(other => Differs(showing, evaluate(values.With(each.Key, other)))))
            ? Showing.Unsure
            : showing;
    }

    /// <summary>True if there is a declaration of one of some properties.</summary>
    /// <param name="properties">The properties.</param>
    public bool Says(IReadOnlyList<string> properties) => Has(declaration => properties.Contains(declaration.Property));

    /// <summary>True if there is a declaration of a kind.</summary>
    /// <param name="isWanted">True for one of the kind.</param>
    public bool Has(Func<CssDeclaration, bool> isWanted)
    {
        foreach (var match in matches)
        {
            foreach (var declaration in match.Declarations)
            {
                if (isWanted(declaration))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The values of some properties, as far as they are certain.</summary>
    /// <param name="properties">The properties.</param>
    public StyleValues ValuesOf(params IReadOnlyList<string> properties) =>
        new(element, CascadesOf(properties).ToDictionary(each => each.Key, each => each.Value.Value));

    /// <summary>True if digits may be added to an element, though it is not certain.</summary>
    /// <param name="host">The element.</param>
    public bool MayAddDigits(AngleSharp.Dom.IElement host) =>
        CascadesOf(["content"]).Values
            .SelectMany(cascade => cascade.Others)
            .Any(other => CssContent.TextOf(other, host).Text.Any(TextCharacters.IsDigit));

    private static bool Differs(Showing certain, Showing other) => IsSeen(certain) != IsSeen(other) || other == Showing.Unsure;

    private static bool IsSeen(Showing showing) => showing is Showing.Shown or Showing.Unset;

    private Dictionary<string, Cascade> CascadesOf(IReadOnlyList<string> properties)
    {
        var cascades = new Dictionary<string, Cascade>();
        foreach (var match in matches)
        {
            foreach (var declaration in match.Declarations)
            {
                if (!properties.Contains(declaration.Property) || !HidingWays.IsValid(declaration))
                {
                    continue;
                }

                if (!cascades.TryGetValue(declaration.Property, out var cascade))
                {
                    cascades.Add(declaration.Property, cascade = new Cascade());
                }

                var value = declaration.Property == "content" ? declaration.Written : declaration.Value;
                cascade.Add(value, match.WeightOf(declaration), match.IsCertain);
            }
        }

        return cascades;
    }
}
