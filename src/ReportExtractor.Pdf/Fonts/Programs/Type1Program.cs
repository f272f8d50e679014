using ReportExtractor.Pdf.Fonts.Encodings;
using ReportExtractor.Pdf.Fonts.PostScript;

namespace ReportExtractor.Pdf.Fonts.Programs;

/// <summary>A Type 1 font. Only the encoding in its clear text is read (Adobe Type 1 Font Format §2.2).</summary>
internal sealed class Type1Program : FontProgram
{
    // 256 entries of five tokens each, with a margin.
    private const int MaxTokens = 4096;

    private readonly string[] _texts;

    /// <summary>Reads a font.</summary>
    /// <param name="bytes">Its file.</param>
    public Type1Program(ReadOnlySpan<byte> bytes)
    {
        var encrypted = bytes.IndexOf("eexec"u8);
        var clear = encrypted < 0 ? bytes : bytes[..encrypted];
        var at = clear.IndexOf("/Encoding"u8);
        _texts = at < 0 ? BaseEncodings.Standard : Read(new PostScriptTokens(clear[(at + "/Encoding".Length)..]));
    }

    /// <inheritdoc/>
    public override string TextOfGlyph(int glyph) => "";

    /// <inheritdoc/>
    public override string TextOfCode(int code) => _texts[code];

    /// <summary>Reads entries such as <c>dup 65 /A put</c> up to <c>def</c>.</summary>
    private static string[] Read(PostScriptTokens tokens)
    {
        var texts = Enumerable.Repeat("", 256).ToArray();
        var (code, name) = (-1, "");
        for (var count = 0; count < MaxTokens; count++)
        {
            switch (tokens.Next())
            {
                case PostScriptToken.End:
                    return texts;
                case PostScriptToken.Number:
                    code = tokens.Number is >= 0 and < 256 ? (int)tokens.Number : -1;
                    break;
                case PostScriptToken.Name:
                    name = tokens.Word;
                    break;
                case PostScriptToken.Operator when tokens.Word == "StandardEncoding":
                    return BaseEncodings.Standard;
                case PostScriptToken.Operator when tokens.Word is "def" or "readonly":
                    return texts;
                case PostScriptToken.Operator when tokens.Word == "put" && code >= 0 && name.Length > 0:
                    texts[code] = GlyphNames.Text(name);
                    (code, name) = (-1, "");
                    break;
                case PostScriptToken.Operator when tokens.Word == "dup":
                    (code, name) = (-1, "");
                    break;
            }
        }

        return texts;
    }
}
