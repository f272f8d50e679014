using System.Security.Cryptography;
using System.Text.Json;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Scoring.Sources;
using ReportExtractor.Writers.Json;

namespace ReportExtractor.Panel.Reports;

/// <summary>A file of records, JSON lines or a JSON array, read once.</summary>
/// <param name="path">The file, which may be compressed by gzip.</param>
/// <param name="reader">Reads records.</param>
internal sealed class RecordFile(string path, RecordJsonReader reader) : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>The file.</summary>
    public string FilePath => path;

    /// <summary>The number of records read so far.</summary>
    public int Count { get; private set; }

    /// <summary>The SHA-256 of the records read, as JSON lines: that of a file of JSON lines as <c>extract</c> writes it.</summary>
    public string Sha256() => Convert.ToHexStringLower(_hash.GetCurrentHash());

    /// <summary>Reads the file.</summary>
    /// <returns>The text of each record, to be given to <see cref="Parse"/> and to be disposed of.</returns>
    /// <exception cref="ScoreException">The file can't be read.</exception>
    public IEnumerable<RecordText> Texts()
    {
        foreach (var (place, text) in JsonTexts.In(path, Messages.Records()))
        {
            _hash.AppendData(text.Span);
            _hash.AppendData("\n"u8);
            Count++;
            yield return RecordText.Of(place, text.Span);
        }
    }

    /// <summary>Reads a record. Can be called by several threads at once.</summary>
    /// <param name="text">Its text.</param>
    /// <exception cref="ScoreException">It is not JSON.</exception>
    /// <exception cref="PanelException">It is something else than a record.</exception>
    public ReportRecord Parse(RecordText text)
    {
        try
        {
            return reader.Read(text.Json);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException
            or ArgumentException)
        {
            var json = JsonObjects.Parse(text.Json, path, text.Place, Messages.Records());
            throw new PanelException(
                path,
                json.TryGetProperty("source", out _) && json.TryGetProperty("figures", out _)
                    ? Messages.RecordOfOtherShape(path, text.Place, ReportRecord.Schema, e.Message)
                    : Messages.NotARecord(path, text.Place),
                e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();
}
