using ReportExtractor.WordBinary.Formatting;

namespace ReportExtractor.WordBinary.Pieces;

/// <summary>
/// The formatting of pieces (MS-DOC §2.9.214, Prm): one abbreviated modifier, or one of the arrays before the piece table.
/// </summary>
/// <param name="arrays">The arrays (MS-DOC §2.9.210, PrcData).</param>
internal sealed class PieceModifiers(IReadOnlyList<ReadOnlyMemory<byte>> arrays)
{
    /// <summary>The array of a piece.</summary>
    /// <param name="modifier">The Prm.</param>
    public ReadOnlyMemory<byte> Of(ushort modifier)
    {
        if (modifier == 0)
        {
            return ReadOnlyMemory<byte>.Empty;
        }

        if ((modifier & 1) != 0)
        {
            return modifier >> 1 < arrays.Count ? arrays[modifier >> 1] : throw WordBinaryMessages.PieceFormattingMissing();
        }

        var code = Code((modifier >> 1) & 0x7F);
        return code == 0 ? ReadOnlyMemory<byte>.Empty : new[] { (byte)code, (byte)(code >> 8), (byte)(modifier >> 8) };
    }

    /// <summary>The codes of abbreviated modifiers, as far as they matter here (MS-DOC §2.9.215, isprm).</summary>
    private static int Code(int isprm) => isprm switch
    {
        0x0C => Sprm.ListLevel,
        0x18 => Sprm.InTable,
        0x19 => Sprm.EndsRow,
        0x41 => Sprm.Deleted,
        0x53 => Sprm.Plain,
        0x57 => Sprm.Strike,
        0x5C => Sprm.Vanish,
        0x68 => Sprm.Raised,
        0x73 => Sprm.DoubleStrike,
        0x75 => Sprm.Special,
        _ => 0,
    };
}
