using System.Buffers.Binary;

namespace ReportExtractor.WordBinary.Formatting;

/// <summary>Applies modifiers to character formatting.</summary>
internal static class CharacterFormatter
{
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
        format = format with { StyleSize = style.Size };
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
                    StyleSize = format.StyleSize,
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
        Sprm.Raised => format with { IsMark = reader.Byte is 1 or 2 },
        Sprm.BaselinePosition => format with { Position = reader.Int16 },
        Sprm.ColorIndex => format with { Color = ColorIndex.Find(reader.Byte) },
        Sprm.Color => format with { Color = ColorIndex.Read(reader.Operand) },
        Sprm.Highlight => format with { Background = ColorIndex.Find(reader.Byte) ?? format.Background },
        Sprm.Shading => Shaded(format, Formatting.Shading.Read(reader.Operand)),
        Sprm.ShadingIndex => Shaded(format, Formatting.Shading.ReadIndex(reader.UInt16)),
        Sprm.Size => format with { Size = reader.UInt16 },
        Sprm.Special => format with { IsSpecial = reader.Byte == 1 },
        Sprm.PictureLocation => format with { IsSpecial = true },
        Sprm.Symbol => format with
        {
            IsSpecial = true,
            SymbolFont = reader.UInt16,
            Symbol = (char)BinaryPrimitives.ReadUInt16LittleEndian(reader.Operand[2..]),
        },
        Sprm.Plain => style with { IsDeleted = format.IsDeleted, IsSpecial = format.IsSpecial, StyleSize = format.StyleSize },
        _ => format,
    };

    private static CharacterFormat Shaded(CharacterFormat format, Shading shading) =>
        format with { Background = shading.Color ?? format.Background, HasPattern = shading.IsPattern };

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
