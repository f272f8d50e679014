namespace ReportExtractor.WordBinary.Formatting;

/// <summary>The character formatting that matters here.</summary>
/// <param name="IsHidden">Hidden (MS-DOC §2.6.1, sprmCFVanish).</param>
/// <param name="IsDeleted">Deleted while changes were tracked (sprmCFRMarkDel).</param>
/// <param name="IsStruck">Struck through once.</param>
/// <param name="IsStruckTwice">Struck through twice.</param>
/// <param name="IsMark">Superscript or subscript (sprmCIss).</param>
internal readonly record struct CharacterFormat(bool IsHidden, bool IsDeleted, bool IsStruck, bool IsStruckTwice, bool IsMark)
{
    /// <summary>The baseline shift of a superscript or subscript, in half points (sprmCHpsPos). Smaller shifts align lines.</summary>
    private const int MinRaised = 6;

    /// <summary>The same for letters that are smaller than those of the style.</summary>
    private const int MinRaisedOfSmall = 3;

    /// <summary>Letters up to this share of the size of the style are small.</summary>
    private const double Small = 0.85;

    /// <summary>The font size without modifiers, in half points (MS-DOC §2.6.1, sprmCHps).</summary>
    private const int DefaultSize = 20;

    /// <summary>The font size of unreadable letters, in half points: one point is a third of a millimetre.</summary>
    private const int MaxTiny = 2;

    /// <summary>True for superscript and subscript, by name or by a shift of the baseline.</summary>
    public bool IsRaised => IsMark || Math.Abs(Position) >= MinRaised
        || (Math.Abs(Position) >= MinRaisedOfSmall && Effective(Size) <= Effective(StyleSize) * Small);

    /// <summary>The baseline shift, in half points.</summary>
    public int Position { get; init; }

    /// <summary>The font size, in half points; 0 if none is given.</summary>
    public int Size { get; init; }

    /// <summary>The font size of the paragraph's style.</summary>
    public int StyleSize { get; init; }

    /// <summary>The size of the letters, in half points; 0 if it is not known.</summary>
    public int LetterSize => Size == 0 ? StyleSize : Size;

    /// <summary>The color, 0xRRGGBB; null for an automatic one (sprmCCv, sprmCIco).</summary>
    public int? Color { get; init; }

    /// <summary>The background, 0xRRGGBB; null if there is none (sprmCShd, sprmCHighlight).</summary>
    public int? Background { get; init; }

    /// <summary>True if the background is a pattern.</summary>
    public bool HasPattern { get; init; }

    /// <summary>True if the characters represent something else (sprmCFSpec).</summary>
    public bool IsSpecial { get; init; }

    /// <summary>The character of another font to show (sprmCSymbol), or 0.</summary>
    public char Symbol { get; init; }

    /// <summary>The symbol's font, as an index into the font table.</summary>
    public ushort SymbolFont { get; init; }

    /// <summary>True for letters that are white: on paper they can't be seen.</summary>
    public bool IsWhite => Color is { } color && ColorIndex.AreAlike(color, ColorIndex.White)
        && (HasPattern || Background is null);

    /// <summary>True for letters that can't be seen: of almost no size, or in the color of their own background.</summary>
    public bool IsUnseen => Effective(Size) <= MaxTiny
        || (!HasPattern && Color is { } color && Background is { } background && ColorIndex.AreAlike(color, background));

    /// <summary>True if nothing is shown.</summary>
    public bool IsInvisible => IsHidden || IsDeleted;

    private static int Effective(int size) => size == 0 ? DefaultSize : size;
}
