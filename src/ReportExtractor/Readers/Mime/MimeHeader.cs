using System.Text;

namespace ReportExtractor.Readers.Mime;

/// <summary>The header fields of a MIME entity (RFC 2045 §3, RFC 5322 §2.2).</summary>
internal sealed class MimeHeader
{
    /// <summary>The longest header: real ones have some ten fields of some hundred bytes.</summary>
    private const int LongestHeader = 64 * 1024;

    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The media type, in lower case; plain text if there is none (RFC 2045 §5.2).</summary>
    public string MediaType => Value("Content-Type") is { } type ? type.Split(';')[0].Trim().ToLowerInvariant() : "text/plain";

    /// <summary>The transfer encoding of the body, in lower case.</summary>
    public string TransferEncoding => Value("Content-Transfer-Encoding")?.Trim().ToLowerInvariant() ?? "7bit";

    /// <summary>Reads the fields in front of a body.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="length">The length of the header and the blank line.</param>
    public static MimeHeader Read(ReadOnlySpan<byte> entity, out int length)
    {
        var header = new MimeHeader();
        string? name = null;
        length = 0;
        while (length < Math.Min(entity.Length, LongestHeader))
        {
            var end = entity[length..].IndexOf((byte)'\n');
            var line = Encoding.Latin1.GetString(end < 0 ? entity[length..] : entity.Slice(length, end)).TrimEnd('\r');
            length = end < 0 ? entity.Length : length + end + 1;
            if (line.Length == 0)
            {
                break;
            }

            // A line with a blank at its start continues the field above (RFC 5322 §2.2.3).
            if (line[0] is ' ' or '\t')
            {
                if (name is not null)
                {
                    header._fields[name] += " " + line.Trim();
                }

                continue;
            }

            var colon = line.IndexOf(':');
            name = colon > 0 ? line[..colon].Trim() : null;
            if (name is not null)
            {
                header._fields[name] = line[(colon + 1)..].Trim();
            }
        }

        return header;
    }

    /// <summary>A field's value, or null.</summary>
    /// <param name="field">The field's name.</param>
    public string? Value(string field) => _fields.GetValueOrDefault(field);

    /// <summary>A parameter of the content type, or null.</summary>
    /// <param name="name">The parameter's name.</param>
    public string? Parameter(string name)
    {
        foreach (var parameter in (Value("Content-Type") ?? "").Split(';').Skip(1))
        {
            var equals = parameter.IndexOf('=');
            if (equals > 0 && parameter[..equals].Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return parameter[(equals + 1)..].Trim().Trim('"');
            }
        }

        return null;
    }
}
