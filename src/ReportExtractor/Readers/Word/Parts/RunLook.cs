using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Word.Parts;

/// <summary>The look of text, as far as it changes what a reader sees; null if a style does not set it.</summary>
/// <param name="Hidden">Hidden text (ECMA-376-1 §17.3.2.41).</param>
/// <param name="Raised">Superscript or subscript, by name (§17.3.2.42) or by a raised baseline (§17.3.2.24).</param>
/// <param name="Struck">Struck out (§17.3.2.37, §17.3.2.9).</param>
/// <param name="Symbol">In the font Symbol (§17.3.2.26).</param>
/// <param name="White">White or nearly white (§17.3.2.6).</param>
/// <param name="Tiny">In letters too small to be seen (§17.3.2.38).</param>
/// <param name="Shaded">On a colour of its own (§17.3.2.32, §17.3.2.15).</param>
internal readonly record struct RunLook(bool? Hidden, bool? Raised, bool? Struck, bool? Symbol, bool? White, bool? Tiny, bool? Shaded)
{
    /// <summary>The largest size that can't be read, in half points: letters of one point are a third of a millimetre high.</summary>
    private const int LargestTiny = 2;

    /// <summary>The least shift of the baseline of a mark, in half points; for alignment, text is shifted by less.</summary>
    private const int LeastRaised = 6;

    /// <summary>This look, completed by another one.</summary>
    /// <param name="other">The other look.</param>
    public RunLook Over(RunLook other) => new(
        Hidden ?? other.Hidden,
        Raised ?? other.Raised,
        Struck ?? other.Struck,
        Symbol ?? other.Symbol,
        White ?? other.White,
        Tiny ?? other.Tiny,
        Shaded ?? other.Shaded);

    /// <summary>This look with a property of a run.</summary>
    /// <param name="xml">The part, at the property.</param>
    public RunLook With(WordXml xml) => xml.Begins switch
    {
        "vanish" => this with { Hidden = xml.IsOn },
        "vertAlign" => this with { Raised = xml.Value is "superscript" or "subscript" },
        "position" => this with { Raised = Integer.Parse(xml.Value) is { } halfPoints && Math.Abs((long)halfPoints) >= LeastRaised },
        "rFonts" when (xml.Attribute("ascii") ?? xml.Attribute("hAnsi")) is { } font => this with { Symbol = font == "Symbol" },
        "color" => this with { White = WordColor.IsWhite(xml.Value) },
        "sz" => this with { Tiny = Integer.Parse(xml.Value) is <= LargestTiny },

        // A style with a colour behind some of its text may have it behind any of it.
        "shd" or "highlight" => this with { Shaded = Shaded == true || WordColor.IsShading(xml) },
        "strike" or "dstrike" => this with { Struck = xml.IsOn },
        _ => this,
    };
}
