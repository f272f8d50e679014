using ReportExtractor.Readers.Html;
using ReportExtractor.Readers.Text.Decoding;

namespace ReportExtractor.Readers.Mime;

/// <summary>
/// Finds the parts of a web archive by the addresses that a page names (RFC 2557 §8): those of their identifiers, <c>cid:…</c>, in which
/// browsers save style sheets, and those from which they were saved.
/// </summary>
internal sealed class MimeFiles
{
    private readonly Dictionary<string, MimePart> _parts = new(StringComparer.Ordinal);
    private readonly Uri? _base;

    /// <summary>Names the parts.</summary>
    /// <param name="page">The page.</param>
    /// <param name="parts">The parts.</param>
    public MimeFiles(MimePart page, IReadOnlyList<MimePart> parts)
    {
        Uri.TryCreate(page.Header.Value("Content-Location"), UriKind.Absolute, out _base);
        foreach (var part in parts.Where(part => part != page))
        {
            if (part.Header.Value("Content-ID") is { } id)
            {
                _parts.TryAdd("cid:" + id.Trim('<', '>', ' '), part);
            }

            if (part.Header.Value("Content-Location") is { } location)
            {
                _parts.TryAdd(location, part);
            }
        }
    }

    /// <summary>The text of a part, or null if there is none with an address.</summary>
    /// <param name="address">The address.</param>
    public string? TextOf(string address)
    {
        var part = _parts.GetValueOrDefault(address)
            ?? (Uri.TryCreate(_base, address, out var full) ? _parts.GetValueOrDefault(full.AbsoluteUri) : null);
        if (part is null)
        {
            return null;
        }

        var bytes = part.Decode();
        var charset = part.Header.Parameter("charset") ?? (part.IsPage ? HtmlReader.DeclaredCharset(bytes) : "");
        return TextDecoder.Decode(bytes, charset).Text;
    }
}
