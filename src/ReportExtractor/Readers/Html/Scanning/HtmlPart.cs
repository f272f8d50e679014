namespace ReportExtractor.Readers.Html.Scanning;

/// <summary>
/// Distinguishes a part of a page, which is all in elements, from a text that begins with an element, as Markdown allows.
/// </summary>
internal static class HtmlPart
{
    // Tags without an end tag. The first ones are the most frequent.
    private static readonly byte[][] Empty =
    [
        .. new[] { "br", "img", "hr", "!", "input", "col", "meta", "link" }.Select(System.Text.Encoding.ASCII.GetBytes),
    ];

    /// <summary>The number of bytes looked at: more than the longest markup in front of the lines of a text.</summary>
    private const int SampleLength = 256 * 1024;

    /// <summary>This many lines that begin with a bar are rows of a table of Markdown.</summary>
    private const int LeastBars = 3;

    /// <summary>True if most of the visible characters are inside elements. Tables with bars are text, also inside an element.</summary>
    /// <param name="bytes">The bytes that may be a part of a page.</param>
    public static bool IsMarkup(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Count("\n|"u8) >= LeastBars && bytes.IndexOf("<td"u8) < 0)
        {
            return false;
        }

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

    /// <summary>The change of the depth at a tag.</summary>
    private static int Step(ReadOnlySpan<byte> tag)
    {
        foreach (var name in Empty)
        {
            if (tag.StartsWith(name))
            {
                return 0;
            }
        }

        return tag is [(byte)'/', ..] ? -1 : 1;
    }

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
