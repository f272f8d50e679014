namespace ReportExtractor.WordBinary.Formatting;

/// <summary>What counts here of the formatting of characters.</summary>
/// <param name="IsHidden">Hidden (MS-DOC §2.6.1, sprmCFVanish).</param>
/// <param name="IsDeleted">Deleted while changes were tracked (sprmCFRMarkDel).</param>
/// <param name="IsStruck">Struck out once.</param>
/// <param name="IsStruckTwice">Struck out twice.</param>
/// <param name="IsRaised">Super- or subscript (sprmCIss).</param>
internal readonly record struct CharacterFormat(bool IsHidden, bool IsDeleted, bool IsStruck, bool IsStruckTwice, bool IsRaised)
{
    /// <summary>True where characters stand for something else than themselves (sprmCFSpec).</summary>
    public bool IsSpecial { get; init; }

    /// <summary>The character of another font that is shown (sprmCSymbol), or 0.</summary>
    public char Symbol { get; init; }

    /// <summary>The symbol's font, as its number in the table of fonts.</summary>
    public ushort SymbolFont { get; init; }

    /// <summary>True for white (sprmCCv, sprmCIco).</summary>
    public bool IsWhite { get; init; }

    /// <summary>True for letters of no size (sprmCHps).</summary>
    public bool IsTiny { get; init; }

    /// <summary>True where nothing is shown.</summary>
    public bool IsUnseen => IsHidden || IsDeleted;
}
