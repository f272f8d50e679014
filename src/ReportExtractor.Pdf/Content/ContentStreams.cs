using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Content;

/// <summary>A page's content (ISO 32000-1 §7.7.3.3): one stream, or several that are read as one.</summary>
internal static class ContentStreams
{
    /// <summary>The content; nothing for a page without.</summary>
    public static ReadOnlyMemory<byte> Of(IPdfObjects objects, PdfDictionary page)
    {
        switch (objects.Get(page, "Contents"))
        {
            case PdfStream stream:
                return objects.Decode(stream);
            case PdfArray array:
                return Join(objects, array);
            default:
                return ReadOnlyMemory<byte>.Empty;
        }
    }

    private static ReadOnlyMemory<byte> Join(IPdfObjects objects, PdfArray array)
    {
        var parts = new List<ReadOnlyMemory<byte>>(array.Items.Count);
        var length = 0L;
        foreach (var item in array.Items)
        {
            if (objects.Resolve(item) is PdfStream stream && objects.Decode(stream) is { IsEmpty: false } part)
            {
                parts.Add(part);
                length += part.Length + 1;
            }
        }

        if (parts.Count <= 1)
        {
            return parts.Count == 0 ? ReadOnlyMemory<byte>.Empty : parts[0];
        }

        if (length > Array.MaxLength)
        {
            throw new PdfException(PdfFailure.TooLarge, "The page's content is larger than may be.");
        }

        // Streams are cut between tokens, and white space stands for the cut.
        var joined = new byte[length];
        var at = 0;
        foreach (var part in parts)
        {
            part.Span.CopyTo(joined.AsSpan(at));
            at += part.Length;
            joined[at++] = (byte)'\n';
        }

        return joined;
    }
}
