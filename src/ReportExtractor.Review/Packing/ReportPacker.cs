using System.Text.Json;
using ReportExtractor.Documents;
using ReportExtractor.Reconstruction.Lines;
using ReportExtractor.Review.Records;
using ReportExtractor.Review.Sources;
using ReportExtractor.Review.Unclaimed;
using ReportExtractor.Templates;

namespace ReportExtractor.Review.Packing;

/// <summary>Packs records with their sources for the page. Thread-safe.</summary>
/// <param name="forms">The forms by which the records were read.</param>
/// <param name="timeout">The longest time that the search for numbers of one report may take.</param>
internal sealed class ReportPacker(IReadOnlyList<FormTemplate> forms, TimeSpan timeout)
{
    private readonly UnclaimedNumbers _unclaimed = new(new FormVocabulary(forms));

    /// <summary>Packs a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="document">The document that it was made from, or null.</param>
    /// <param name="state">Why there is no document; not used if there is one.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public PackedReport Pack(ReviewRecord record, Document? document, SourceState state, CancellationToken cancellationToken)
    {
        var unclaimed = document is null ? null : UnclaimedIn(document, record, cancellationToken);
        return new PackedReport(
            PackedJson.Write(json => ReportSummary.Write(json, record.Json, unclaimed?.Count ?? 0)),
            PackedJson.Pack(PackedJson.Write(json => Write(json, record, document, state, unclaimed ?? [], unclaimed is not null))));
    }

    /// <summary>
    /// The numbers that no figure holds; null if they are not known. Of a source without a report they would be all of its numbers, and one
    /// that is made to take long is not searched to its end.
    /// </summary>
    private IReadOnlyList<UnclaimedNumber>? UnclaimedIn(Document document, ReviewRecord record, CancellationToken cancellationToken)
    {
        if (!record.HasReport)
        {
            return null;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeout);
        try
        {
            return _unclaimed.Find(document, record.Places, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private static void Write(
        Utf8JsonWriter json,
        ReviewRecord record,
        Document? document,
        SourceState state,
        IReadOnlyList<UnclaimedNumber> unclaimed,
        bool isSearched)
    {
        json.WriteStartObject();
        json.WritePropertyName("record"u8);
        record.Json.WriteTo(json);
        WriteExact(json, record.Json.GetProperty("figures"));
        json.WriteBoolean("searched"u8, isSearched);
        json.WriteStartArray("unclaimed"u8);
        foreach (var number in unclaimed)
        {
            json.WriteStartObject();
            json.WritePropertyName("text"u8);
            json.WriteText(number.Text);
            json.WritePropertyName("location"u8);
            json.WriteRawValue(Writers.Json.LocationJson.Of(number.Location)!);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("state"u8, NameOf(document is null ? state : SourceState.Shown));
        json.WritePropertyName("source"u8);
        if (document is null)
        {
            json.WriteNullValue();
        }
        else
        {
            SourceJson.Write(json, document, new SourceMarks([.. record.Places.Select(place => place.Location), .. Places(unclaimed)]));
        }

        json.WriteEndObject();
    }

    /// <summary>Numbers that a browser would not write as they are: it reads all as floating-point numbers (12.50 becomes 12.5).</summary>
    private static void WriteExact(Utf8JsonWriter json, JsonElement figures)
    {
        json.WriteStartObject("exact"u8);
        foreach (var figure in figures.EnumerateArray())
        {
            if (figure.GetProperty("value") is { ValueKind: JsonValueKind.Number } value && !value.TryGetInt32(out _))
            {
                json.WriteString(figure.GetProperty("key").GetString()!, value.GetRawText());
            }
        }

        json.WriteEndObject();
    }

    private static IEnumerable<Location> Places(IReadOnlyList<UnclaimedNumber> unclaimed) => unclaimed.Select(number => number.Location);

    private static string NameOf(SourceState state) => state switch
    {
        SourceState.Shown => "shown",
        SourceState.Changed => "changed",
        SourceState.NotRead => "notRead",
        _ => "absent",
    };
}
