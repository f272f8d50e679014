using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Word;

/// <summary>What a style says of the text set in it, as far as it changes what a reader sees; null where it says nothing.</summary>
/// <param name="Hidden">Hidden text (ECMA-376-1 §17.3.2.41).</param>
/// <param name="Raised">Super- or subscript, by name (§17.3.2.42) or by a raised baseline (§17.3.2.24).</param>
/// <param name="Struck">Struck out (§17.3.2.37, §17.3.2.9).</param>
/// <param name="Symbol">Set in the font Symbol (§17.3.2.26).</param>
/// <param name="White">White, or as good as (§17.3.2.6).</param>
/// <param name="Tiny">In letters of no size (§17.3.2.38).</param>
/// <param name="Shaded">On a colour of its own (§17.3.2.32, §17.3.2.15).</param>
internal readonly record struct RunLook(bool? Hidden, bool? Raised, bool? Struck, bool? Symbol, bool? White, bool? Tiny, bool? Shaded)
{
    /// <summary>Letters of a point, counted in half points, are a third of a millimetre high: nobody reads them.</summary>
    private const int LargestTiny = 2;

    /// <summary>A baseline moved this far, in half points, is that of a mark; to make lines even, it is moved by less.</summary>
    private const int LeastRaised = 6;

    /// <summary>This look, and what it leaves open from another.</summary>
    public RunLook Over(RunLook other) => new(Hidden ?? other.Hidden, Raised ?? other.Raised, Struck ?? other.Struck, Symbol ?? other.Symbol, White ?? other.White, Tiny ?? other.Tiny, Shaded ?? other.Shaded);

    /// <summary>This look with what a property of a run says.</summary>
    /// <param name="xml">At the property.</param>
    public RunLook With(WordXml xml) => xml.Begins switch
    {
        "vanish" => this with { Hidden = xml.IsOn },
        "vertAlign" => this with { Raised = xml.Value is "superscript" or "subscript" },
        "position" => this with { Raised = Integer.Parse(xml.Value) is { } halfPoints && Math.Abs((long)halfPoints) >= LeastRaised },
        "rFonts" when (xml.Attribute("ascii") ?? xml.Attribute("hAnsi")) is { } font => this with { Symbol = font == "Symbol" },
        "color" => this with { White = WordColor.IsWhite(xml.Value) },
        "sz" => this with { Tiny = Integer.Parse(xml.Value) is <= LargestTiny },

        // A style that lays a colour behind some of its text may lay it behind any.
        "shd" or "highlight" => this with { Shaded = Shaded == true || WordColor.IsLaid(xml) },
        "strike" or "dstrike" => this with { Struck = xml.IsOn },
        _ => this,
    };
}

/// <summary>A style.</summary>
/// <param name="BasedOn">The style that it is based on, or null.</param>
/// <param name="Look">How it shows text.</param>
/// <param name="List">The list instance that it counts in, or null.</param>
/// <param name="Level">The level within the list, or null.</param>
internal sealed record WordStyle(string? BasedOn, RunLook Look, int? List, int? Level);

/// <summary>The styles of a Word package (ECMA-376-1 §17.7).</summary>
internal sealed class WordStyles
{
    /// <summary>A style is based on another over some five steps; where it is more, the styles run in a circle.</summary>
    private const int MostSteps = 50;

    private readonly Dictionary<string, WordStyle> _styles = [];
    private string? _ofParagraphs;
    private RunLook _defaults;

    /// <summary>Reads the part.</summary>
    /// <param name="xml">The part, or null where there is none.</param>
    public static WordStyles Read(WordXml? xml)
    {
        var styles = new WordStyles();
        while (xml is not null && xml.Read())
        {
            if (xml.Begins == "style" && xml.Attribute("styleId") is { } id)
            {
                if (xml.Attribute("type") == "paragraph" && xml.Attribute("default") is "1" or "true" or "on")
                {
                    styles._ofParagraphs = id;
                }

                styles._styles[id] = ReadStyle(xml);
            }
            else if (xml.Begins == "rPrDefault")
            {
                styles._defaults = ReadStyle(xml).Look;
            }
        }

        return styles;
    }

    /// <summary>How text of a paragraph looks by its style, by the style of all paragraphs that name none, and by what holds for the whole document (§17.7.2).</summary>
    /// <param name="id">The style's id, or null.</param>
    public RunLook OfParagraph(string? id) => (Find(id) ?? Find(_ofParagraphs))?.Look.Over(_defaults) ?? _defaults;

    /// <summary>A style with what it takes over from the ones that it is based on.</summary>
    /// <param name="id">Its id, or null.</param>
    public WordStyle? Find(string? id)
    {
        if (id is null || !_styles.TryGetValue(id, out var style))
        {
            return null;
        }

        for (var steps = 0; style.BasedOn is { } below && steps < MostSteps && _styles.TryGetValue(below, out var under); steps++)
        {
            style = new WordStyle(under.BasedOn, style.Look.Over(under.Look), style.List ?? under.List, style.Level ?? under.Level);
        }

        _styles[id] = style with { BasedOn = null };
        return style;
    }

    private static WordStyle ReadStyle(WordXml xml)
    {
        var style = new WordStyle(null, default, null, null);
        if (xml.IsEmpty)
        {
            return style;
        }

        var depth = xml.Depth;
        while (xml.ReadProperty(depth))
        {
            style = xml.Begins switch
            {
                "basedOn" => style with { BasedOn = xml.Value },
                "numId" => style with { List = Integer.Parse(xml.Value) },
                "ilvl" => style with { Level = Integer.Parse(xml.Value) },
                _ => style with { Look = style.Look.With(xml) },
            };
        }

        return style;
    }
}
