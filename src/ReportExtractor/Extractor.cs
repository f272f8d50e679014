using System.Security.Cryptography;
using System.Text;
using ReportExtractor.Explaining;
using ReportExtractor.Matching;
using ReportExtractor.Matching.Arrangements;
using ReportExtractor.Matching.Doubts;
using ReportExtractor.Readers;
using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Input.Watching;
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
    private readonly ReadingClock _clock;

    /// <summary>Makes an extractor.</summary>
    /// <param name="options">What to do; <see cref="ExtractorOptions.Default"/> if null.</param>
    public Extractor(ExtractorOptions? options = null)
    {
        _options = options ?? ExtractorOptions.Default;
        _forms = new FormSet(_options.Templates);
        _reader = new DocumentReader(_options.PdfReader, _options.Recognizer);
        _clock = ReadingClock.OfProcess(_options.Timeout, _options.MaxMemory);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sourcePath">The path to write into the record; the file's name if null.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <returns>The record. A file that can't be read gives a record with an error, not an exception.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ReportRecord ExtractFile(string path, string? sourcePath = null, CancellationToken cancellationToken = default) =>
        ExtractFile(path, sourcePath ?? Path.GetFileName(path), null, cancellationToken);

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The bytes of one report.</param>
    /// <param name="sourcePath">The path to write into the record.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public ReportRecord Extract(Stream stream, string sourcePath, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Extract(stream, sourcePath, null, cancellationToken);
    }

    /// <summary>
    /// Reads a stream to its end without blocking: the stream is read asynchronously, and the report on a thread of the pool.
    /// </summary>
    /// <param name="stream">The bytes of one report.</param>
    /// <param name="sourcePath">The path to write into the record.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <returns>The record. An input that can't be read gives a record with an error, not an exception.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<ReportRecord> ExtractAsync(Stream stream, string sourcePath, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (stream.CanSeek && stream.Length - stream.Position > _options.MaxBytes)
        {
            // Only its hash is needed: it must not be kept in memory.
            return await Task.Run(() => Extract(stream, sourcePath, cancellationToken), cancellationToken).ConfigureAwait(false);
        }

        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
        bytes.Position = 0;
        return await Task.Run(() => Extract(bytes, sourcePath, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a text that is already decoded. Its SHA-256 and length are those of its UTF-8 bytes.</summary>
    /// <param name="text">The text of one report.</param>
    /// <param name="sourcePath">The path to write into the record.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public ReportRecord ExtractText(string text, string sourcePath = "text", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Extract(Encoding.UTF8.GetBytes(text), sourcePath, null, cancellationToken);
    }

    /// <summary>Reads a file and keeps what the stages made.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sourcePath">The path to write into the record.</param>
    /// <param name="trace">Where to keep it; null if nobody asks.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    internal ReportRecord ExtractFile(string path, string sourcePath, ExtractionTrace? trace, CancellationToken cancellationToken)
    {
        if (SpecialFile.KindOf(path) is { } kind)
        {
            return FailedRecords.NotAFile(sourcePath, kind);
        }

        try
        {
            using var stream = File.OpenRead(path);
            return Extract(stream, sourcePath, trace, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return FailedRecords.NotOpened(path, sourcePath, e);
        }
    }

    private ReportRecord Extract(Stream stream, string sourcePath, ExtractionTrace? trace, CancellationToken cancellationToken)
    {
        if (stream.CanSeek && stream.Length - stream.Position is var size && size > _options.MaxBytes)
        {
            var source = FailedRecords.UnknownSource(sourcePath, size, StreamHash.Of(stream, cancellationToken));
            return FailedRecords.TooLarge(source, _options.MaxBytes);
        }

        using var input = InputBytes.ReadToEnd(stream, cancellationToken);
        return Extract(input.Memory, sourcePath, trace, cancellationToken);
    }

    private ReportRecord Extract(
        ReadOnlyMemory<byte> bytes, string sourcePath, ExtractionTrace? trace, CancellationToken cancellationToken)
    {
        var source = FailedRecords.UnknownSource(sourcePath, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));
        if (bytes.Length > _options.MaxBytes)
        {
            return FailedRecords.TooLarge(source, _options.MaxBytes);
        }

        try
        {
            return _clock.Run(_options.Limits, budget => Read(bytes, source, trace, budget), cancellationToken);
        }
        catch (BudgetUsedUpException e) when (!e.IsMemory)
        {
            return FailedRecords.TookTooLong(source, _options.Timeout, e.Stage);
        }
        catch (Exception e) when (e is BudgetUsedUpException or OutOfMemoryException && _options.MaxMemory is not null)
        {
            return FailedRecords.TookMemory(source, _options.MaxMemory.Value);
        }
    }

    /// <summary>The stages, one after the other.</summary>
    private ReportRecord Read(ReadOnlyMemory<byte> bytes, RecordSource source, ExtractionTrace? trace, ReaderBudget budget)
    {
        var cancellationToken = budget.CancellationToken;
        var vocabulary = _forms.Vocabulary;

        // Reading: from bytes to a document.
        var read = _reader.ReadDocument(bytes, budget);
        source = source with { Format = read.Format, Pages = read.Document?.Pages, Ocr = read.Ocr };
        if (read.Document is not { } document)
        {
            return new ReportRecord(source, null, [], [], read.Problems);
        }

        trace?.Document = document;

        // Reconstruction: from a document to lines of fragments, and to rows of numbers with their words.
        budget.Enter(ReadingStage.Lines);
        var lines = new LayoutLineCutter(vocabulary).Cut(document, cancellationToken);
        budget.Enter(ReadingStage.Rows);
        var builder = new RowCandidateBuilder(vocabulary);
        var candidates = builder.Build(lines, cancellationToken);
        if (candidates.Count > _options.MaxRows)
        {
            return FailedRecords.TooManyRows(source, candidates.Count, _options.MaxRows);
        }

        // Matching: which candidate is which row of which form, and which number is in which cell.
        budget.Enter(ReadingStage.Header);
        var header = ReportHeaderReader.Read(document, vocabulary);
        var facts = DocumentFactsReader.Read(document, lines, header, _options.Templates, vocabulary);
        budget.Enter(ReadingStage.Matching);
        var match = new FormMatcher(_forms, DoubtCatalog.All).Match(candidates, facts, cancellationToken);
        trace?.Match = match;
        budget.Enter(ReadingStage.Record);
        if (OlderReport.Find(document, header, match) is { } older)
        {
            return FailedRecords.Older(source, older);
        }

        if (match.IsEmpty)
        {
            return FailedRecords.NoTable(source, document, read.Problems);
        }

        // Building: figures, checks and problems.
        var unexplained = new UnexplainedContent(match, vocabulary).Find(candidates, builder.UnplacedNumbers);
        return RecordBuilder.Build(source, header, match, [.. read.Problems, .. unexplained], _options.Language);
    }
}
