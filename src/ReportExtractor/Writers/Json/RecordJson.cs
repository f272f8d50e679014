using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportExtractor.Documents;
using ReportExtractor.Problems;
using ReportExtractor.Records;

namespace ReportExtractor.Writers.Json;

/// <summary>Puts records, or members of one, as compact JSON into a buffer, with the properties in a fixed order.</summary>
internal sealed class RecordJson : IDisposable
{
    /// <summary>
    /// The characters that are escaped in strings: those of RFC 8259 §7, and others that some programs treat as line ends.
    /// The framework's encoders also escape the ideographic space and rare Chinese characters.
    /// </summary>
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        ['"', '\\', '\u2028', '\u2029', .. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(c => (char)c)]);

    private readonly ArrayBufferWriter<byte> _output = new(64 * 1024);
    private readonly Utf8JsonWriter _json;
    private readonly WriterOptions _options;
    private byte[] _string = new byte[256];

    public RecordJson(WriterOptions options)
    {
        _options = options;
        _json = new Utf8JsonWriter(_output, new JsonWriterOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            SkipValidation = true,
        });
    }

    /// <summary>Moves everything put since the last call to a stream.</summary>
    public void MoveTo(Stream stream)
    {
        _json.Flush();
        stream.Write(_output.WrittenSpan);
        _output.ResetWrittenCount();
        _json.Reset();
    }

    public void Put(ReportRecord record)
    {
        _json.WriteStartObject();
        _json.WriteString("schema"u8, ReportRecord.Schema);
        _json.WritePropertyName("source"u8);
        Put(record.Source);
        _json.WritePropertyName("report"u8);
        Put(record.Report);
        PutArray("figures"u8, record.Figures, Put);
        PutArray("checks"u8, record.Checks, Put);
        PutArray("problems"u8, record.Problems, Put);
        _json.WriteEndObject();
    }

    public void Put(RecordSource source)
    {
        _json.WriteStartObject();
        PutText("path"u8, source.Path);
        PutText("format"u8, source.Format);
        _json.WriteString("sha256"u8, source.Sha256);
        _json.WriteNumber("bytes"u8, source.Bytes);
        PutNumber("pages"u8, source.Pages);
        if (source.Ocr is { } ocr)
        {
            Put(ocr);
        }

        _json.WriteEndObject();
    }

    public void Put(RecordOcr ocr)
    {
        _json.WriteStartObject("ocr"u8);
        PutText("engine"u8, ocr.Engine);
        PutText("model"u8, ocr.Model);
        PutArray("pages"u8, ocr.Pages, page => _json.WriteNumberValue(page));
        _json.WriteEndObject();
    }

    public void Put(ReportHeader? report)
    {
        if (report is null)
        {
            _json.WriteNullValue();
            return;
        }

        _json.WriteStartObject();
        PutText("title"u8, report.Title);
        PutText("agency"u8, report.Agency);
        PutNumber("year"u8, report.Year);
        PutText("periodStart"u8, report.PeriodStart?.ToString("O"));
        PutText("periodEnd"u8, report.PeriodEnd?.ToString("O"));
        PutText("template"u8, report.Template);
        _json.WriteEndObject();
    }

    public void Put(Figure figure)
    {
        _json.WriteStartObject();
        PutText("key"u8, figure.Key);
        PutNumber("value"u8, _options.ValueOf(figure));
        PutText("raw"u8, figure.Raw);
        _json.WriteString("status"u8, ContractNames.Of(figure.Status));
        PutText("unit"u8, figure.Unit);
        PutLocation(figure.Location);
        _json.WriteString("sums"u8, ContractNames.Of(figure.Sums));
        PutArray("reasons"u8, figure.Reasons, PutText);
        PutText("note"u8, figure.Note);
        if (figure.Own is { } own)
        {
            PutOwn(own);
        }

        if (figure.Decisions.Count > 0)
        {
            PutArray("decisions"u8, figure.Decisions, Put);
        }

        _json.WriteEndObject();
    }

    public void Put(FigureDecision decision)
    {
        _json.WriteStartObject();
        _json.WriteString("decision"u8, ContractNames.Of(decision.Kind));
        PutText("by"u8, decision.By);
        _json.WriteString("at"u8, ContractNames.Of(decision.At));
        PutText("why"u8, decision.Why);
        _json.WriteEndObject();
    }

    public void Put(Check check)
    {
        _json.WriteStartObject();
        PutText("rule"u8, check.Rule);
        PutText("scope"u8, check.Scope);
        _json.WriteString("outcome"u8, ContractNames.Of(check.Outcome));
        PutNumber("expected"u8, check.Expected);
        PutNumber("actual"u8, check.Actual);
        PutArray("keys"u8, check.Keys, PutText);
        _json.WriteEndObject();
    }

    public void Put(Problem problem)
    {
        _json.WriteStartObject();
        _json.WriteString("severity"u8, ContractNames.Of(problem.Severity));
        PutText("code"u8, problem.Code);
        PutText("message"u8, problem.Message.ToString(_options.Language));
        PutLocation(problem.Location);
        _json.WriteEndObject();
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void PutOwn(Figure own)
    {
        _json.WriteStartObject("own"u8);
        PutNumber("value"u8, _options.ValueOf(own));
        PutText("raw"u8, own.Raw);
        _json.WriteString("status"u8, ContractNames.Of(own.Status));
        PutText("unit"u8, own.Unit);
        _json.WriteEndObject();
    }

    private void PutArray<T>(ReadOnlySpan<byte> name, IReadOnlyList<T> items, Action<T> put)
    {
        _json.WriteStartArray(name);
        foreach (var item in items)
        {
            put(item);
        }

        _json.WriteEndArray();
    }

    private void PutNumber(ReadOnlySpan<byte> name, decimal? number)
    {
        if (number is { } value)
        {
            _json.WriteNumber(name, value);
        }
        else
        {
            _json.WriteNull(name);
        }
    }

    private void PutLocation(Location? location)
    {
        _json.WritePropertyName("location"u8);
        if (LocationJson.Of(location) is { } json)
        {
            _json.WriteRawValue(json, skipInputValidation: true);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    private void PutText(ReadOnlySpan<byte> name, string? text)
    {
        _json.WritePropertyName(name);
        if (text is null)
        {
            _json.WriteNullValue();
        }
        else
        {
            PutText(text);
        }
    }

    /// <summary>Writes a string. A lone surrogate becomes U+FFFD, because UTF-8 cannot encode it.</summary>
    private void PutText(string text)
    {
        var escaped = text.AsSpan().ContainsAny(Escaped) ? Escape(text) : text;
        var room = Encoding.UTF8.GetMaxByteCount(escaped.Length) + 2;
        if (_string.Length < room)
        {
            _string = new byte[room];
        }

        _string[0] = (byte)'"';
        var end = 1 + Encoding.UTF8.GetBytes(escaped, _string.AsSpan(1));
        _string[end] = (byte)'"';
        _json.WriteRawValue(_string.AsSpan(..(end + 1)), skipInputValidation: true);
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            escaped.Append(Escaped.Contains(c) ? JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(c.ToString()) : c.ToString());
        }

        return escaped.ToString();
    }
}
