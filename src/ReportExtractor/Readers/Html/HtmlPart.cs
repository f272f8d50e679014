namespace ReportExtractor.Readers.Html;

/// <summary>Tells a part cut out of a page, all of it in elements, from a text that begins with one (Markdown allows it).</summary>
internal static class HtmlPart
{
    /// <summary>So many bytes are looked at: more than the longest opening that a text has ahead of its own lines.</summary>
    private const int SampleLength = 256 * 1024;

    /// <summary>True where most of what is shown stands inside elements.</summary>
    /// <param name="bytes">What may be a part of a page.</param>
    public static bool IsMarkup(ReadOnlySpan<byte> bytes)
    {
        int inside = 0, outside = 0, depth = 0;
        var rest = bytes[..Math.Min(bytes.Length, SampleLength)];
        while (!rest.IsEmpty)
        {
            var tag = rest.IndexOf((byte)'<');
            var shown = Shown(tag < 0 ? rest : rest[..tag]);
            (inside, outside) = depth > 0 ? (inside + shown, outside) : (inside, outside + shown);
            if (tag < 0)
            {
                break;
            }

            rest = rest[(tag + 1)..];
            depth = Math.Max(0, depth + Step(rest));
            var end = rest.IndexOf((byte)'>');
            rest = end < 0 ? default : rest[(end + 1)..];
        }

        return inside > outside;
    }

    private static int Step(ReadOnlySpan<byte> tag) =>
        tag is [(byte)'/', ..] ? -1
        : tag.StartsWith("br"u8) || tag.StartsWith("img"u8) || tag.StartsWith("hr"u8) || tag.StartsWith("!"u8) || tag.StartsWith("input"u8) || tag.StartsWith("col"u8) || tag.StartsWith("meta"u8) || tag.StartsWith("link"u8) ? 0
        : 1;

    private static int Shown(ReadOnlySpan<byte> text)
    {
        var shown = 0;
        foreach (var b in text)
        {
            shown += b > ' ' ? 1 : 0;
        }

        return shown;
    }
}
