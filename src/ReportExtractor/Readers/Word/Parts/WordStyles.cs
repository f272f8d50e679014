using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Word.Parts;

/// <summary>The styles of a Word package (ECMA-376-1 §17.7).</summary>
internal sealed class WordStyles
{
    /// <summary>
    /// The most steps from a style to the one on which it is finally based: some five. With more, the styles form a circle.
    /// </summary>
    private const int MostSteps = 50;

    private readonly Dictionary<string, WordStyle> _styles = [];
    private string? _ofParagraphs;
    private RunLook _defaults;

    /// <summary>Reads the part.</summary>
    /// <param name="xml">The part, or null if there is none.</param>
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

    /// <summary>
    /// The look of the text of a paragraph: by its style, by the default style of paragraphs, and by the defaults of the document
    /// (§17.7.2).
    /// </summary>
    /// <param name="id">The style's id, or null.</param>
    public RunLook OfParagraph(string? id) => (Find(id) ?? Find(_ofParagraphs))?.Look.Over(_defaults) ?? _defaults;

    /// <summary>A style, completed by those on which it is based.</summary>
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
