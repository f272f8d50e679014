using System.Buffers.Binary;

namespace ReportExtractor.WordBinary.Formatting;

/// <summary>Applies modifiers to character formatting.</summary>
internal static class CharacterFormatter
{
    /// <summary>
    /// The baseline shift of a superscript or subscript, in half points (sprmCHpsPos). Smaller shifts align lines.
    /// </summary>
    private const int MinRaised = 6;

    /// <summary>The colour index of white (MS-DOC §2.9.119, Ico).</summary>
    private const byte WhiteIndex = 8;

    /// <summary>Minimum of each colour component, of 255, for a colour that looks white.</summary>
    private const byte MinWhite = 250;

    /// <summary>The font size of unreadable letters, in half points: one point is a third of a millimetre.</summary>
    private const int MaxTiny = 2;

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
            if (reader.Code == Sprm.CharacterStyle && styles is not null)
            {
                style = styles.Characters(reader.UInt16, style);
                format = style with
                {
                    IsDeleted = format.IsDeleted,
                    IsSpecial = format.IsSpecial,
                    Symbol = format.Symbol,
                    SymbolFont = format.SymbolFont,
                };
            }
            else
            {
                format = Apply(format, reader, style);
            }
        }

        return format;
    }

    private static CharacterFormat Apply(CharacterFormat format, SprmReader reader, CharacterFormat style) => reader.Code switch
    {
        Sprm.Vanish => format with { IsHidden = Toggle(reader.Byte, format.IsHidden, style.IsHidden) },

        // Always hides the mark between two styles in one line.
        Sprm.SpecialVanish => format with { IsHidden = format.IsHidden || reader.Byte == 1 },
        Sprm.Deleted => format with { IsDeleted = Toggle(reader.Byte, format.IsDeleted, style: false) },
        Sprm.Strike => format with { IsStruck = Toggle(reader.Byte, format.IsStruck, style.IsStruck) },
        Sprm.DoubleStrike => format with { IsStruckTwice = Toggle(reader.Byte, format.IsStruckTwice, style.IsStruckTwice) },
        Sprm.Raised => format with { IsRaised = reader.Byte is 1 or 2 },
        Sprm.BaselinePosition => format with { IsRaised = Math.Abs((int)reader.Int16) >= MinRaised },
        Sprm.ColorIndex => format with { IsWhite = reader.Byte == WhiteIndex },

        // A COLORREF: red, green, blue, and whether the colour is automatic (MS-DOC §2.9.43).
        Sprm.Color => format with { IsWhite = reader.Operand is [>= MinWhite, >= MinWhite, >= MinWhite, 0] },
        Sprm.Size => format with { IsTiny = reader.UInt16 <= MaxTiny },
        Sprm.Special => format with { IsSpecial = reader.Byte == 1 },
        Sprm.PictureLocation => format with { IsSpecial = true },
        Sprm.Symbol => format with
        {
            IsSpecial = true,
            SymbolFont = reader.UInt16,
            Symbol = (char)BinaryPrimitives.ReadUInt16LittleEndian(reader.Operand[2..]),
        },
        Sprm.Plain => style with { IsDeleted = format.IsDeleted, IsSpecial = format.IsSpecial },
        _ => format,
    };

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
