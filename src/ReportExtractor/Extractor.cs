using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReportExtractor.Documents;
using ReportExtractor.Matching;
using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Doubts;
using ReportExtractor.Problems;
using ReportExtractor.Readers;
using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Pdf;
using ReportExtractor.Reconstruction.Candidates;
using ReportExtractor.Reconstruction.Cutting;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.RecordBuilding;
using ReportExtractor.RecordBuilding.Header;
using ReportExtractor.Records;

namespace ReportExtractor;

/// <summary>Reads reports: the whole way from bytes to a record, on one page. One instance may be used from many threads at once.</summary>
public sealed class Extractor
{
    private readonly ExtractorOptions _options;
    private readonly FormSet _forms;
    private readonly DocumentReader _reader;

    /// <summary>Makes an extractor.</summary>
    /// <param name="options">What to do; <see cref="ExtractorOptions.Default"/> where null.</param>
    public Extractor(ExtractorOptions? options = null)
    {
        _options = options ?? ExtractorOptions.Default;
        _forms = new FormSet(_options.Templates);
        _reader = new DocumentReader(_options.PdfReader);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sourcePath">The path to write into the record; the file's name where null.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The record. A file that can't be read gives a record with an error, not an exception.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ReportRecord ExtractFile(string path, string? sourcePath = null, CancellationToken cancellationToken = default)
    {
        sourcePath ??= Path.GetFileName(path);
        var source = new RecordSource(sourcePath, "unknown", "", 0);
        if (SpecialFile.KindOf(path) is { } kind)
        {
            return ReportRecord.Failed(source, ProblemCodes.UnsupportedFormat, Messages.NotAFile(sourcePath, kind));
        }

        try
        {
            using var stream = File.OpenRead(path);
            return Extract(stream, sourcePath, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ReportRecord.Failed(source, ProblemCodes.Unreadable, NotOpened(path, sourcePath, e));
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The bytes of one report.</param>
    /// <param name="sourcePath">The path to write into the record.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public ReportRecord Extract(Stream stream, string sourcePath, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (stream.CanSeek && stream.Length - stream.Position > _options.MaxBytes)
        {
            var size = stream.Length - stream.Position;
            return TooLarge(new RecordSource(sourcePath, "unknown", StreamHash.Of(stream, cancellationToken), size));
        }

        using var input = InputBytes.ReadToEnd(stream, cancellationToken);
        return Extract(input.Memory, sourcePath, cancellationToken);
    }

    /// <summary>Reads a text that is already decoded. Its SHA-256 and length are those of its UTF-8 bytes.</summary>
    /// <param name="text">The text of one report.</param>
    /// <param name="sourcePath">The path to write into the record.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public ReportRecord ExtractText(string text, string sourcePath = "text", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Extract(Encoding.UTF8.GetBytes(text), sourcePath, cancellationToken);
    }

    private ReportRecord Extract(ReadOnlyMemory<byte> bytes, string sourcePath, CancellationToken cancellationToken)
    {
        var source = new RecordSource(sourcePath, "unknown", Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), bytes.Length);
        if (bytes.Length > _options.MaxBytes)
        {
            return TooLarge(source);
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_options.Timeout);
        try
        {
            return Read(bytes, source, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            var seconds = _options.Timeout.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
            return ReportRecord.Failed(source, ProblemCodes.Timeout, Messages.TookTooLong(sourcePath, seconds));
        }
    }

    /// <summary>The stages, one after the other.</summary>
    private ReportRecord Read(ReadOnlyMemory<byte> bytes, RecordSource source, CancellationToken cancellationToken)
    {
        var read = _reader.ReadDocument(bytes, _options.Limits, cancellationToken);
        source = source with { Format = read.Format, Pages = read.Document?.Pages };
        if (read.Document is not { } document)
        {
            return new ReportRecord(source, null, [], [], read.Problems);
        }

        var lines = new LayoutLineCutter(_forms.Vocabulary).Cut(document, cancellationToken);
        var builder = new RowCandidateBuilder(_forms.Vocabulary);
        var candidates = builder.Build(lines, cancellationToken);
        if (candidates.Count > _options.MaxRows)
        {
            return ReportRecord.Failed(source, ProblemCodes.TooLarge, Messages.TooManyRows(source.Path, candidates.Count, _options.MaxRows));
        }

        var header = ReportHeaderReader.Read(document, _forms.Vocabulary);
        var hasSecond = new SecondReport(header, _forms.Vocabulary).IsIn(document);
        var match = new FormMatcher(_forms, DoubtCatalog.All).Match(candidates, Words(lines, _forms.Vocabulary), header.Year ?? YearReader.MostNamed(document), hasSecond, cancellationToken);
        return match.IsEmpty
            ? NoTable(source, document, read.Problems)
            : RecordBuilder.Build(source, header, match, [.. read.Problems, .. UnexplainedContent.Of(match, candidates, builder.UnplacedNumbers, _forms.Vocabulary)]);
    }

    /// <summary>The document's words, as labels are compared; headers of columns with a wrong character as they should be.</summary>
    private static HashSet<string> Words(List<LayoutLine> lines, FormVocabulary vocabulary) =>
        lines.SelectMany(line => line.Fragments).Where(fragment => fragment.Kind == FragmentKind.Text)
            .SelectMany(fragment => new[] { fragment.Label.Core, vocabulary.ColumnOf(fragment.Label.Full) ?? fragment.Label.Full }).ToHashSet(vocabulary.Comparer);

    /// <summary>A document without the form's tables; where pages of it could not be read, they may have held them.</summary>
    private static ReportRecord NoTable(RecordSource source, Document document, IReadOnlyList<Problem> problems)
    {
        var unread = problems.FirstOrDefault(problem => problem.Code is ProblemCodes.PageTooLarge or ProblemCodes.PageUnreadable);
        return unread is null
            ? ReportRecord.Failed(source, ProblemCodes.NoStatutoryTable, NoTableMessage.For(source.Path, document))
            : ReportRecord.Failed(
                source,
                unread.Code == ProblemCodes.PageTooLarge ? ProblemCodes.TooLarge : ProblemCodes.Corrupt,
                Messages.NoTableReadable(source.Path, unread.Message));
    }

    private ReportRecord TooLarge(RecordSource source) =>
        ReportRecord.Failed(source, ProblemCodes.TooLarge, Messages.FileTooLarge(source.Path, source.Bytes, _options.MaxBytes));

    private static Message NotOpened(string path, string sourcePath, Exception e) => e switch
    {
        _ when Directory.Exists(path) => Messages.IsAFolder(sourcePath),
        FileNotFoundException when sourcePath.Contains('\uFFFD') => Messages.NameNotUtf8(sourcePath),
        _ => Messages.NotOpened(sourcePath, e.GetType().Name),
    };
}
