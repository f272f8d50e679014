using System.Globalization;
using System.Text;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Mime;

/// <summary>Decodes the bodies of MIME entities (RFC 2045 §6), and splits multipart bodies (RFC 2046 §5.1).</summary>
internal static class MimeBody
{
    /// <summary>Decodes a body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="encoding">The name of its transfer encoding, in lower case.</param>
    /// <exception cref="UnreadableDocumentException">The body is invalid.</exception>
    public static byte[] Decode(ReadOnlySpan<byte> body, string encoding) => encoding switch
    {
        "base64" => Base64(body),
        "quoted-printable" => QuotedPrintable(body),
        _ => body.ToArray(),
    };

    /// <summary>The parts between the lines of a boundary.</summary>
    /// <param name="body">The body.</param>
    /// <param name="boundary">The boundary.</param>
    public static List<ReadOnlyMemory<byte>> Parts(ReadOnlyMemory<byte> body, string boundary)
    {
        var parts = new List<ReadOnlyMemory<byte>>();
        var delimiter = Encoding.Latin1.GetBytes("--" + boundary);
        int? begin = null;
        for (var at = 0; at <= body.Length;)
        {
            var found = body.Span[at..].IndexOf(delimiter);
            if (found < 0)
            {
                break;
            }

            var line = at + found;
            at = line + delimiter.Length;
            if (line > 0 && body.Span[line - 1] != '\n')
            {
                continue;
            }

            if (begin is { } start)
            {
                parts.Add(body[start..line]);
            }

            var end = body.Span[at..].IndexOf((byte)'\n');
            begin = body.Span[at..].StartsWith("--"u8) || end < 0 ? null : at + end + 1;
        }

        // The last boundary may be missing.
        if (begin is { } open)
        {
            parts.Add(body[open..]);
        }

        return parts;
    }

    private static byte[] Base64(ReadOnlySpan<byte> body)
    {
        var text = Encoding.Latin1.GetString(body).TrimEnd();
        return System.Buffers.Text.Base64.IsValid(text)
            ? Convert.FromBase64String(text)
            : throw new UnreadableDocumentException(ProblemCodes.Corrupt, Messages.ArchivePartBroken());
    }

    private static byte[] QuotedPrintable(ReadOnlySpan<byte> body)
    {
        var bytes = new List<byte>(body.Length);
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] != '=')
            {
                bytes.Add(body[i]);
            }
            else if (i + 2 < body.Length
                && byte.TryParse(body.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var octet))
            {
                bytes.Add(octet);
                i += 2;
            }
            else if (SoftBreak(body[(i + 1)..]) is var length and > 0)
            {
                i += length;
            }
            else
            {
                bytes.Add(body[i]);
            }
        }

        return [.. bytes];
    }

    /// <summary>The length of a line break behind =, with the blanks in front of it; 0 if there is none.</summary>
    private static int SoftBreak(ReadOnlySpan<byte> rest)
    {
        var i = 0;
        while (i < rest.Length && rest[i] is (byte)' ' or (byte)'\t' or (byte)'\r')
        {
            i++;
        }

        return i == rest.Length ? i : rest[i] == '\n' ? i + 1 : 0;
    }
}
