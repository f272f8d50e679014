using ReportExtractor.Readers.Flow;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Word.Parts;

/// <summary>The look of text, as far as it changes what a reader sees; null if a style does not set it.</summary>
internal readonly record struct RunLook
{
    /// <summary>The largest size that can't be read, in half points: letters of one point are a third of a millimetre high.</summary>
    private const int LargestTiny = 2;

    /// <summary>The least shift of the baseline of a mark, in half points; for alignment, text is shifted by less.</summary>
    private const int LeastRaised = 6;

    /// <summary>The least shift of the baseline of a mark in letters smaller than those around.</summary>
    private const int LeastRaisedOfSmall = 3;

    /// <summary>Letters up to this share of the size around them are small.</summary>
    private const double Small = 0.85;

    /// <summary>The size of letters for which no style gives one, in half points.</summary>
    private const int DefaultSize = 20;

    /// <summary>Hidden text (ECMA-376-1 §17.3.2.41).</summary>
    public bool? Hidden { get; init; }

    /// <summary>Struck out (§17.3.2.37, §17.3.2.9).</summary>
    public bool? Struck { get; init; }

    /// <summary>
    /// True if one line through the text is switched on and then the other one off: some programs show a line, others none.
    /// </summary>
    public bool? StrikeIsUnsure { get; init; }

    /// <summary>In the font Symbol (§17.3.2.26).</summary>
    public bool? Symbol { get; init; }

    /// <summary>The colour on which it stands (§17.3.2.32, §17.3.2.15).</summary>
    public Ground? Ground { get; init; }

    /// <summary>True for letters that are not filled with any colour ([MS-DOCX] §2.6.3).</summary>
    public bool? HasNoFill { get; init; }

    // Superscript or subscript by name (§17.3.2.42), and the shift of the baseline (§17.3.2.24).
    private bool? Mark { get; init; }

    private int? Position { get; init; }

    // The size in half points (§17.3.2.38), and the colour: null if not set, -1 for the one that a program chooses (§17.3.2.6).
    private int? Size { get; init; }

    private int? Color { get; init; }

    /// <summary>In letters too small to be seen.</summary>
    public bool IsTiny => Size is <= LargestTiny;

    /// <summary>The colour of the letters, or null if a program chooses it.</summary>
    public int? Letters => Color is >= 0 ? Color : null;

    /// <summary>True for letters that are a mark.</summary>
    /// <param name="around">The look of the letters around.</param>
    public bool IsRaised(RunLook around)
    {
        var shift = Math.Abs((long)(Position ?? 0));
        return Mark == true || shift >= LeastRaised
            || (shift >= LeastRaisedOfSmall && (Size ?? DefaultSize) <= (around.Size ?? DefaultSize) * Small);
    }

    /// <summary>This look, completed by another one.</summary>
    /// <param name="other">The other look.</param>
    public RunLook Over(RunLook other) => new()
    {
        Hidden = Hidden ?? other.Hidden,
        Struck = Struck ?? other.Struck,
        StrikeIsUnsure = Struck is null ? other.StrikeIsUnsure : StrikeIsUnsure,
        Symbol = Symbol ?? other.Symbol,
        Ground = Ground ?? other.Ground,
        HasNoFill = HasNoFill ?? other.HasNoFill,
        Mark = Mark ?? other.Mark,
        Position = Position ?? other.Position,
        Size = Size ?? other.Size,
        Color = Color ?? other.Color,
    };

    /// <summary>This look with a property of a run.</summary>
    /// <param name="xml">The part, at the property.</param>
    public RunLook With(WordXml xml) => xml.Begins switch
    {
        "vanish" => this with { Hidden = xml.IsOn },
        "vertAlign" => this with { Mark = xml.Value is "superscript" or "subscript" },
        "position" => this with { Position = Integer.Parse(xml.Value) },
        "rFonts" when (xml.Attribute("ascii") ?? xml.Attribute("hAnsi")) is { } font => this with { Symbol = font == "Symbol" },
        "color" => this with { Color = WordColor.Letters(xml) ?? -1 },
        "sz" => this with { Size = Integer.Parse(xml.Value) },

        // A style with a colour behind some of its text may have it behind any of it.
        "shd" or "highlight" when WordColor.GroundOf(xml) is var ground => this with
        {
            Ground = ground == Flow.Ground.Paper && Ground is { } set ? set : ground,
        },
        "strike" or "dstrike" => this with { Struck = xml.IsOn || Struck == true, StrikeIsUnsure = !xml.IsOn && Struck == true },
        "" when xml.BeginsAny == "textFill" => this with { HasNoFill = xml.HasOnly("noFill") },
        _ => this,
    };
}
