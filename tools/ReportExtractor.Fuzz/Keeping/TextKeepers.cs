using System.Text;
using ReportExtractor.CorpusGenerator;
using ReportExtractor.Fuzz.Mutations;

namespace ReportExtractor.Fuzz.Keeping;

/// <summary>Texts in other encodings and with other line ends.</summary>
internal static class TextKeepers
{
    static TextKeepers() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Mutation> All { get; } =
    [
        Of("utf-8-bom", text => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]),
        Of("utf-16", text => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]),
        Of("utf-16-big", text => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)]),
        Of("utf-16-no-bom", Encoding.Unicode.GetBytes),
        Of("utf-32", text => [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(text)]),
        Of("gb18030", text => Encoding.GetEncoding("GB18030").GetBytes(text)),
        Of("crlf", text => Encoding.UTF8.GetBytes(Lines(text, "\r\n"))),
        Of("cr", text => Encoding.UTF8.GetBytes(Lines(text, "\r"))),
        Of("blank-ends", text => Encoding.UTF8.GetBytes("\n\n" + text + "\n\n\n")),
    ];

    /// <summary>The text of a sample in UTF-8 or UTF-16, or null for any other sample.</summary>
    /// <param name="file">The sample.</param>
    public static string? Decode(byte[] file)
    {
        Encoding encoding =
            file is [0xFF, 0xFE, ..] ? new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true)
            : file is [0xFE, 0xFF, ..] ? new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true)
            : new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        try
        {
            return encoding.GetString(file) is var text && !text.Contains('\0') ? text.TrimStart('\uFEFF') : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>A text with other line ends.</summary>
    /// <param name="text">The text, with lines that end with LF or CR LF.</param>
    /// <param name="end">The new line end.</param>
    public static string Lines(string text, string end) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", end, StringComparison.Ordinal);

    private static Mutation Of(string name, Func<string, byte[]> encode) =>
        new(name, (file, _) => Decode(file) is { } text ? encode(text) : null);
}
