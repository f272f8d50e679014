using System.Text;
using ReportExtractor.Fuzz.Building;
using ReportExtractor.Fuzz.Judging;
using ReportExtractor.Parsing;
using ReportExtractor.Problems;
using ReportExtractor.Records;

namespace ReportExtractor.Fuzz.Coverage;

/// <summary>A part of the extractor that a fuzzer feeds with bytes: the reader of a format, or the matcher.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Wrap">Makes a file of the bytes.</param>
/// <param name="IsText">Whether the file is the text that is read: each number must then be in it.</param>
internal sealed record CoverageTarget(string Name, Func<byte[], byte[]> Wrap, bool IsText = false)
{
    private const string Word2003 = "http://schemas.microsoft.com/office/word/2003/wordml";

    // The limit of every file that is made to do harm; instrumented code takes several times as long. It must not run before the fuzzer
    // has given it the memory to write in.
    private static readonly Lazy<Extractor> Extractor = new(() => new Extractor(new ExtractorOptions { Timeout = Judge.Slowest * 5 }));

    /// <summary>
    /// All targets. Those of Word get the body of a document: a fuzzer of bytes hardly finds the checksum of a package.
    /// </summary>
    public static IReadOnlyList<CoverageTarget> All { get; } =
    [
        new("text", bytes => bytes, IsText: true),
        new("html", bytes => [.. "<!DOCTYPE html>"u8, .. bytes]),
        new("mht", bytes => bytes),
        new("rtf", bytes => [.. @"{\rtf1"u8, .. bytes]),
        new("doc", bytes => bytes),
        new("docx", bytes => new DocxFile().With(Encoding.UTF8.GetString(bytes))),
        new("wordxml", bytes =>
        [
            .. Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"{Word2003}\"><w:body>"), .. bytes,
            .. "</w:body></w:wordDocument>"u8,
        ]),
        new("pdf", bytes => bytes),
        new("matcher", MatcherText.Of, IsText: true),
    ];

    /// <summary>Reads bytes and holds the record against what every record must keep.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <exception cref="InvalidOperationException">The record breaks a rule, or reading took too long.</exception>
    public void Read(byte[] bytes)
    {
        var file = Wrap(bytes);
        var record = Extractor.Value.Extract(new MemoryStream(file, writable: false), Name);
        if (record.Error is { Code: ProblemCodes.Timeout } late)
        {
            throw new InvalidOperationException(late.Message.ToString());
        }

        if (RecordRules.Broken(record, file) is var (rule, detail))
        {
            throw new InvalidOperationException($"{rule}: {detail}");
        }

        var text = IsText ? Digits(Encoding.UTF8.GetString(file)) : "";
        if (IsText && record.Figures.FirstOrDefault(figure => figure.Status == FigureStatus.Read && !IsIn(figure, text)) is { } invented)
        {
            throw new InvalidOperationException($"a number that is read is in the text: {invented}");
        }
    }

    /// <summary>Other encodings than UTF-8 may read any bytes as digits; such a text shows nothing.</summary>
    private static bool IsIn(Figure figure, string text) =>
        text.Contains('\uFFFD') || text.Contains(Digits(figure.Raw!), StringComparison.Ordinal);

    private static string Digits(string text) =>
        string.Concat(text.Select(TextCharacters.Narrow).Where(c => char.IsAsciiDigit(c) || c == '\uFFFD'));
}
