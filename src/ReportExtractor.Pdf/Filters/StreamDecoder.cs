using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Filters;

/// <summary>
/// Decodes streams (ISO 32000-1 §7.4), within limits for each stream and for all together. Recently decoded streams are cached.
/// </summary>
/// <param name="objects">Resolves references in stream dictionaries.</param>
/// <param name="limits">The limits.</param>
/// <param name="cancellationToken">Cancellation token.</param>
internal sealed class StreamDecoder(IPdfObjects objects, PdfLimits limits, CancellationToken cancellationToken)
{
    /// <summary>Maximum number of cached bytes. Beyond it the cache is cleared.</summary>
    private const long MaxKept = 32L * 1024 * 1024;

    /// <summary>Maximum number of filters of a stream. Further filters are not decoded.</summary>
    private const int MaxFilters = 16;

    private readonly Dictionary<PdfStream, ReadOnlyMemory<byte>> _kept = new(ReferenceEqualityComparer.Instance);
    private long _keptBytes;
    private readonly HashSet<PdfStream> _damaged = new(ReferenceEqualityComparer.Instance);
    private long _left = limits.MaxInflatedBytes;

    /// <summary>How often a damaged stream was decoded: one whose data break off, are invalid, or have another checksum.</summary>
    public int DamagedCount { get; private set; }

    /// <summary>Decodes a stream. The data of image filters are left as they are.</summary>
    /// <param name="stream">The stream.</param>
    /// <exception cref="PdfException">A limit is exceeded.</exception>
    public ReadOnlyMemory<byte> Decode(PdfStream stream)
    {
        if (_kept.TryGetValue(stream, out var kept))
        {
            DamagedCount += _damaged.Contains(stream) ? 1 : 0;
            return kept;
        }

        var (data, _, _, isDamaged) = Undo(stream);
        if (isDamaged)
        {
            _damaged.Add(stream);
            DamagedCount++;
        }

        Keep(stream, data);
        return data;
    }

    /// <summary>Undoes the filters of a stream up to the first one of images. The result is not cached.</summary>
    /// <param name="stream">The stream.</param>
    /// <exception cref="PdfException">A limit is exceeded.</exception>
    public FilteredData Undo(PdfStream stream)
    {
        var isDamaged = false;
        var filters = Items(stream.Dictionary, "Filter");
        var parameters = Items(stream.Dictionary, "DecodeParms");
        var data = stream.Raw;
        for (var i = 0; i < filters.Count && i < MaxFilters; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var parameter = i < parameters.Count ? objects.Resolve(parameters[i]) as PdfDictionary : null;
            var filter = (objects.Resolve(filters[i]) as PdfName)?.Value ?? "";
            if (Undo(filter, data, parameter, ref isDamaged) is not { } undone)
            {
                return new FilteredData(data, filter, parameter, isDamaged);
            }

            data = undone;
        }

        return new FilteredData(data, null, null, isDamaged);
    }

    /// <summary>A single object, or the items of an array.</summary>
    private IReadOnlyList<PdfObject> Items(PdfDictionary dictionary, string key) => objects.Get(dictionary, key) switch
    {
        PdfArray array => array.Items,
        PdfNull => [],
        var single => [single],
    };

    /// <summary>Decodes a filter given by its full or abbreviated name (table 94); null for other filters.</summary>
    private ReadOnlyMemory<byte>? Undo(string filter, ReadOnlyMemory<byte> data, PdfDictionary? parameters, ref bool isDamaged)
    {
        var limit = Math.Min(limits.MaxStreamBytes, _left);
        switch (filter)
        {
            case "FlateDecode" or "Fl":
                var flate = FlateFilter.Decode(data, limit, cancellationToken);
                isDamaged |= flate.IsDamaged;
                return Unpredict(flate.Bytes, parameters);
            case "LZWDecode" or "LZW":
                var isEarly = parameters is null || objects.GetInteger(parameters, "EarlyChange") != 0;
                return Unpredict(LzwFilter.Decode(data.Span, isEarly, limit, cancellationToken), parameters);
            case "ASCII85Decode" or "A85":
                return Spend(AsciiFilters.Decode85(data.Span, limit));
            case "ASCIIHexDecode" or "AHx":
                return Spend(AsciiFilters.DecodeHexadecimal(data.Span, limit));
            case "RunLengthDecode" or "RL":
                return Spend(RunLengthFilter.Decode(data.Span, limit));
            case "Crypt":
                // The stream was decrypted when it was read.
                return data;
            default:
                return null;
        }
    }

    private byte[] Unpredict(byte[] data, PdfDictionary? parameters)
    {
        Spend(data);
        if (parameters is null || objects.GetInteger(parameters, "Predictor") is not { } predictor)
        {
            return data;
        }

        var colors = objects.GetInteger(parameters, "Colors") ?? 1;
        var bits = objects.GetInteger(parameters, "BitsPerComponent") ?? 8;
        var columns = objects.GetInteger(parameters, "Columns") ?? 1;
        return Predictor.IsPossible(colors, bits, columns) ? new Predictor(colors, bits, columns).Undo(data, predictor) : data;
    }

    private byte[] Spend(byte[] data)
    {
        _left -= data.Length;
        return data;
    }

    private void Keep(PdfStream stream, ReadOnlyMemory<byte> data)
    {
        if (_keptBytes + data.Length > MaxKept)
        {
            _kept.Clear();
            _keptBytes = 0;
        }

        if (data.Length <= MaxKept)
        {
            _kept[stream] = data;
            _keptBytes += data.Length;
        }
    }
}
