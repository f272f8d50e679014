using ReportExtractor.Matching.Sums;
using ReportExtractor.Pdf;
using ReportExtractor.Pdf.Reading;
using ReportExtractor.Pdf.Recognition;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Pdf;
using ReportExtractor.Templates;

namespace ReportExtractor;

/// <summary>What an <see cref="Extractor"/> is asked to do.</summary>
public sealed record ExtractorOptions
{
    private static readonly PdfPageReader OwnPdfReader = new();

    /// <summary>Default options.</summary>
    public static ExtractorOptions Default { get; } = new();

    /// <summary>The forms to read by. By default the two official ones, of 2019 and of 2021.</summary>
    public IReadOnlyList<FormTemplate> Templates { get; init; } = OfficialTemplates.All;

    /// <summary>
    /// The largest input that is read, in bytes. The largest real report seen is under 5 MB as text; the default leaves ten times that.
    /// </summary>
    public long MaxBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>The most rows of numbers that are looked at. A report has some fifty; the work grows with their number.</summary>
    public int MaxRows { get; init; } = 5_000;

    /// <summary>What reading one input may use up.</summary>
    public ReaderLimits Limits { get; init; } = ReaderLimits.Default;

    /// <summary>The language of <see cref="Records.Figure.Note"/>.</summary>
    public MessageLanguage Language { get; init; }

    /// <summary>The most processor time that one input may take. Real reports take milliseconds.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// The most managed memory that the process may hold while it reads one input, in bytes; null, the default, for any. For programs that
    /// only read reports: what a program holds for other purposes counts.
    /// </summary>
    public long? MaxMemory { get; init; }

    /// <summary>
    /// What reads the pictures of scanned pages and image files; null if nothing does. Each page has <see cref="Timeout"/>.
    /// </summary>
    public IPageRecognizer? Recognizer { get; init; }

    /// <summary>What reads the pages of PDF files. By default the library's own <see cref="PdfPageReader"/>.</summary>
    public IPdfPageReader PdfReader { get; init; } = OwnPdfReader;
}
