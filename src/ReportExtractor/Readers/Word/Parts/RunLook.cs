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

    /// <summary>The largest width that can't be read, as a percentage of the letters' own.</summary>
    private const int LargestSqueezed = 20;

    /// <summary>
    /// The space taken from each letter, in twentieths of a point for each half point of its size, from which digits, which are half as
    /// wide as high, are over each other.
    /// </summary>
    private const int TwentiethsOfOverlap = 3;

    // Fonts whose letters are pictures.
    private static readonly string[] PictureFonts = ["Wingdings", "Webdings", "Marlett"];

    /// <summary>The least transparency that can't be seen, in thousandths of a percent.</summary>
    private const int LeastTransparent = 95_000;

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

    private bool? IsCombined { get; init; }

    private int? Scale { get; init; }

    private int? Spacing { get; init; }

    /// <summary>In letters too small to be seen.</summary>
    public bool IsTiny => Size is <= LargestTiny;

    /// <summary>The size of the letters, in half points.</summary>
    public int LetterSize => Size ?? DefaultSize;

    /// <summary>In a font whose letters are pictures.</summary>
    public bool HasPictures { get; init; }

    /// <summary>
    /// True for letters that are over each other, squeezed to lines, or set in two lines within one (§17.3.2.35, §17.3.2.43, §17.3.2.10).
    /// </summary>
    public bool IsSqueezed => IsCombined == true || Scale is <= LargestSqueezed || Spacing < -LetterSize * TwentiethsOfOverlap;

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

    /// <summary>This look as that of a mark.</summary>
    public RunLook AsMark() => this with { Mark = true };

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
        HasPictures = HasPictures || (Symbol is null && other.HasPictures),
        IsCombined = IsCombined ?? other.IsCombined,
        Scale = Scale ?? other.Scale,
        Spacing = Spacing ?? other.Spacing,
    };

    /// <summary>This look with a property of a run.</summary>
    /// <param name="xml">The part, at the property.</param>
    public RunLook With(WordXml xml) => xml.Begins switch
    {
        "vanish" => this with { Hidden = xml.IsOn },
        "vertAlign" => this with { Mark = xml.Value is "superscript" or "subscript" },
        "position" => this with { Position = Integer.Parse(xml.Value) },
        "rFonts" when (xml.Attribute("ascii") ?? xml.Attribute("hAnsi")) is { } font => this with
        {
            Symbol = font == "Symbol",
            HasPictures = Array.Exists(PictureFonts, name => font.StartsWith(name, StringComparison.OrdinalIgnoreCase)),
        },
        "color" => this with { Color = WordColor.Letters(xml) ?? -1 },
        "w" => this with { Scale = Integer.Parse(xml.Value) },
        "spacing" => this with { Spacing = Integer.Parse(xml.Value) ?? Spacing },
        "eastAsianLayout" => this with { IsCombined = xml.Attribute("combine") is "1" or "true" or "on" },
        "sz" => this with { Size = Integer.Parse(xml.Value) },

        // A style with a colour behind some of its text may have it behind any of it.
        "shd" or "highlight" when WordColor.GroundOf(xml) is var ground => this with
        {
            Ground = ground == Flow.Ground.Paper && Ground is { } set ? set : ground,
        },
        "strike" or "dstrike" => this with { Struck = xml.IsOn || Struck == true, StrikeIsUnsure = !xml.IsOn && Struck == true },
        "" when xml.BeginsAny == "textFill" => this with { HasNoFill = xml.HasOnly("noFill", "alpha", LeastTransparent) },
        _ => this,
    };
}
