using System.Text;
using ReportExtractor.WordBinary.Streams;

namespace ReportExtractor.WordBinary.Pieces;

/// <summary>
/// The code page of 8-bit text. It is Windows-1252 (MS-DOC §2.9.73), but some Chinese programs write whole documents in their own
/// code page, which is used only if nothing else is plausible.
/// </summary>
internal static class EightBitText
{
    // The primary language Chinese (MS-LCID §2.2), and the code pages of its simplified and traditional forms.
    private const int Chinese = 0x04;
    private const int Simplified = 936;
    private const int Traditional = 950;

    /// <summary>Fewer characters may be symbols of Windows-1252 that occur in pairs by chance, as in ××.</summary>
    private const int MinPairs = 8;

    private static readonly Encoding Western = CodePage(1252);

    /// <summary>Detects the code page.</summary>
    /// <param name="language">The language of the file.</param>
    /// <param name="pieces">The pieces.</param>
    /// <param name="document">The stream WordDocument.</param>
    /// <param name="needed">Number of characters that matter.</param>
    public static Encoding Detect(ushort language, List<Piece> pieces, WordStream document, long needed)
    {
        // A program that writes 16-bit text as well follows the standard, so that its 8-bit text is Windows-1252.
        if ((language & 0x3FF) != Chinese || pieces.Exists(piece => !piece.IsEightBit))
        {
            return Western;
        }

        var pairs = 0;
        foreach (var piece in pieces)
        {
            if (piece.Start < needed && !CountPairs(document.Slice(piece.Offset, Math.Min(piece.End, needed) - piece.Start), ref pairs))
            {
                return Western;
            }
        }

        return pairs < MinPairs ? Western : CodePage(language is 0x0404 or 0x0C04 or 0x1404 ? Traditional : Simplified);
    }

    /// <summary>Counts characters of two bytes from 0xA1 on, which are the common Chinese ones in both code pages.</summary>
    /// <returns>False if such a byte occurs alone.</returns>
    private static bool CountPairs(ReadOnlySpan<byte> bytes, ref int pairs)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
            {
                continue;
            }

            if (bytes[i] < 0xA1 || i + 1 == bytes.Length || bytes[i + 1] < 0xA1)
            {
                return false;
            }

            pairs++;
            i++;
        }

        return true;
    }

    private static Encoding CodePage(int number)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(number);
    }
}
