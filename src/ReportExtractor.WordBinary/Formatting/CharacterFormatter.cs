using System.Buffers.Binary;

namespace ReportExtractor.WordBinary.Formatting;

/// <summary>Applies modifiers to character formatting.</summary>
internal static class CharacterFormatter
{
    /// <summary>
    /// The baseline shift of a superscript or subscript, in half points (sprmCHpsPos). Smaller shifts align lines.
    /// </summary>
    private const int LeastRaised = 6;

    /// <summary>The colour index of white (MS-DOC §2.9.119, Ico).</summary>
    private const byte WhiteIndex = 8;

    /// <summary>Minimum of each colour component, of 255, for a colour that looks white.</summary>
    private const byte LeastWhite = 250;

    /// <summary>The font size of unreadable letters, in half points: one point is a third of a millimetre.</summary>
    private const int LargestTiny = 2;

    /// <summary>Applies an array of modifiers.</summary>
    /// <param name="format">The current formatting.</param>
    /// <param name="modifiers">The array.</param>
    /// <param name="style">
    /// The formatting of the style that toggles refer to: the paragraph style, or a character style named by the array.
    /// </param>
    /// <param name="styles">The style sheet; null while it is read.</param>
    public static CharacterFormat Apply(CharacterFormat format, ReadOnlySpan<byte> modifiers, CharacterFormat style, StyleSheet? styles)
    {
        var reader = new SprmReader(modifiers);
        while (reader.Read())
        {
            switch (reader.Code)
            {
                case Sprm.Vanish:
                    format = format with { IsHidden = Toggle(reader.Byte, format.IsHidden, style.IsHidden) };
                    break;
                case Sprm.SpecialVanish:
                    // Always hides the mark between two styles in one line.
                    format = format with { IsHidden = format.IsHidden || reader.Byte == 1 };
                    break;
                case Sprm.Deleted:
                    format = format with { IsDeleted = Toggle(reader.Byte, format.IsDeleted, style: false) };
                    break;
                case Sprm.Strike:
                    format = format with { IsStruck = Toggle(reader.Byte, format.IsStruck, style.IsStruck) };
                    break;
                case Sprm.DoubleStrike:
                    format = format with { IsStruckTwice = Toggle(reader.Byte, format.IsStruckTwice, style.IsStruckTwice) };
                    break;
                case Sprm.Raised:
                    format = format with { IsRaised = reader.Byte is 1 or 2 };
                    break;
                case Sprm.BaselinePosition:
                    format = format with { IsRaised = Math.Abs((int)reader.Int16) >= LeastRaised };
                    break;
                case Sprm.ColorIndex:
                    format = format with { IsWhite = reader.Byte == WhiteIndex };
                    break;
                case Sprm.Color:
                    // A COLORREF: red, green, blue, and whether the colour is automatic (MS-DOC §2.9.43).
                    format = format with { IsWhite = reader.Operand is [>= LeastWhite, >= LeastWhite, >= LeastWhite, 0] };
                    break;
                case Sprm.Size:
                    format = format with { IsTiny = reader.UInt16 <= LargestTiny };
                    break;
                case Sprm.Special:
                    format = format with { IsSpecial = reader.Byte == 1 };
                    break;
                case Sprm.PictureLocation:
                    format = format with { IsSpecial = true };
                    break;
                case Sprm.Symbol:
                    format = format with { IsSpecial = true, SymbolFont = reader.UInt16, Symbol = (char)BinaryPrimitives.ReadUInt16LittleEndian(reader.Operand[2..]) };
                    break;
                case Sprm.CharacterStyle when styles is not null:
                    style = styles.Characters(reader.UInt16, style);
                    format = style with { IsDeleted = format.IsDeleted, IsSpecial = format.IsSpecial, Symbol = format.Symbol, SymbolFont = format.SymbolFont };
                    break;
                case Sprm.Plain:
                    format = style with { IsDeleted = format.IsDeleted, IsSpecial = format.IsSpecial };
                    break;
            }
        }

        return format;
    }

    /// <summary>Off, on, as the style, or the opposite of the style (MS-DOC §2.9.327, ToggleOperand).</summary>
    private static bool Toggle(byte operand, bool current, bool style) => operand switch
    {
        0x00 => false,
        0x01 => true,
        0x80 => style,
        0x81 => !style,
        _ => current,
    };
}
