using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Scoring.Sources;
using ReportExtractor.Writers.Json;

namespace ReportExtractor.Panel.Reports;

/// <summary>A file of records, JSON lines or a JSON array, read once. One record is in memory at a time.</summary>
/// <param name="path">The file.</param>
internal sealed class RecordFile(string path) : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>The file.</summary>
    public string FilePath => path;

    /// <summary>The number of records read so far.</summary>
    public int Count { get; private set; }

    /// <summary>The SHA-256 of the records read, as JSON lines: that of a file of JSON lines as <c>extract</c> writes it.</summary>
    public string Sha256() => Convert.ToHexStringLower(_hash.GetCurrentHash());

    /// <summary>Reads the file.</summary>
    /// <returns>Each record, its place in the file, and its JSON.</returns>
    /// <exception cref="ScoreException">The file can't be opened, or is not JSON.</exception>
    /// <exception cref="PanelException">It has something else than records.</exception>
    public IEnumerable<(ReportRecord Record, Message Place, JsonElement Json)> Read()
    {
        foreach (var (place, json) in JsonObjects.In(path, Messages.Records()))
        {
            var record = RecordOf(json, place);
            _hash.AppendData(JsonMarshal.GetRawUtf8Value(json));
            _hash.AppendData("\n"u8);
            Count++;
            yield return (record, place, json);
        }
    }

    /// <summary>Reads a record that <see cref="Read"/> returned.</summary>
    /// <param name="json">Its JSON.</param>
    public static ReportRecord Again(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return RecordJsonReader.Read(document.RootElement);
    }

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();

    private ReportRecord RecordOf(JsonElement json, Message place)
    {
        if (!json.TryGetProperty("source", out _) || !json.TryGetProperty("figures", out _))
        {
            throw new PanelException(path, Messages.NotARecord(path, place));
        }

        try
        {
            return RecordJsonReader.Read(json);
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new PanelException(path, Messages.RecordOfOtherShape(path, place, ReportRecord.Schema, e.Message), e);
        }
    }
}
