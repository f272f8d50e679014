namespace ReportExtractor.WordBinary.Formatting;

/// <summary>The character formatting that matters here.</summary>
/// <param name="IsHidden">Hidden (MS-DOC §2.6.1, sprmCFVanish).</param>
/// <param name="IsDeleted">Deleted while changes were tracked (sprmCFRMarkDel).</param>
/// <param name="IsStruck">Struck through once.</param>
/// <param name="IsStruckTwice">Struck through twice.</param>
/// <param name="IsRaised">Superscript or subscript (sprmCIss).</param>
internal readonly record struct CharacterFormat(bool IsHidden, bool IsDeleted, bool IsStruck, bool IsStruckTwice, bool IsRaised)
{
    /// <summary>True if the characters represent something else (sprmCFSpec).</summary>
    public bool IsSpecial { get; init; }

    /// <summary>The character of another font to show (sprmCSymbol), or 0.</summary>
    public char Symbol { get; init; }

    /// <summary>The symbol's font, as an index into the font table.</summary>
    public ushort SymbolFont { get; init; }

    /// <summary>True for white (sprmCCv, sprmCIco).</summary>
    public bool IsWhite { get; init; }

    /// <summary>True for letters of almost no size (sprmCHps).</summary>
    public bool IsTiny { get; init; }

    /// <summary>True if nothing is shown.</summary>
    public bool IsInvisible => IsHidden || IsDeleted;
}
