using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Content.Tokens;

/// <summary>A page's content (ISO 32000-1 §7.7.3.3): one stream, or several that are concatenated.</summary>
internal static class ContentStreams
{
    /// <summary>Decodes the content; empty if the page has none.</summary>
    /// <param name="objects">The file's objects.</param>
    /// <param name="page">The page.</param>
    /// <param name="most">Maximum number of bytes.</param>
    /// <exception cref="PdfException">The content exceeds the maximum, or another limit is exceeded.</exception>
    public static ReadOnlyMemory<byte> Of(IPdfObjects objects, PdfDictionary page, long most)
    {
        switch (objects.Get(page, "Contents"))
        {
            case PdfStream stream:
                return objects.Decode(stream);
            case PdfArray array:
                return Join(objects, array, most);
            default:
                return ReadOnlyMemory<byte>.Empty;
        }
    }

    private static ReadOnlyMemory<byte> Join(IPdfObjects objects, PdfArray array, long most)
    {
        var parts = new List<ReadOnlyMemory<byte>>(array.Items.Count);
        var length = 0L;
        foreach (var item in array.Items)
        {
            if (objects.Resolve(item) is PdfStream stream && objects.Decode(stream) is { IsEmpty: false } part)
            {
                parts.Add(part);
                length += part.Length + 1;
                if (length > most)
                {
                    throw new PdfException(PdfFailure.TooLarge, PdfMessages.PageContentTooLarge());
                }
            }
        }

        if (parts.Count <= 1)
        {
            return parts.Count == 0 ? ReadOnlyMemory<byte>.Empty : parts[0];
        }

        // Streams are divided between tokens, so that white space must replace the division.
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
