using ReportExtractor.Pdf.Fonts.Encodings;

namespace ReportExtractor.Pdf.Fonts.CMaps;

/// <summary>
/// A font's <c>/ToUnicode</c> CMap (ISO 32000-1 §9.10.3) and whether it is reliable. Some writers, by mistake or to prevent
/// copying, map all codes to one character or to unreadable ones.
/// </summary>
internal sealed class ToUnicodeMap
{
    // Two codes for one character are common, for example for a letter and its form in headings. More are rare, except for
    // blanks.
    private const int FewCodes = 3;

    /// <summary>If at least this share of the codes, in tenths, maps to one character, that mapping is false.</summary>
    private const long FalseTenths = 9;

    /// <summary>A map with at least this many codes that map to themselves carries no information.</summary>
    private const long IdentityCodes = 256;

    private readonly CodeRanges<string> _texts;
    private readonly string? _falseText;

    /// <summary>Examines a map.</summary>
    /// <param name="contents">The contents of the CMap file.</param>
    public ToUnicodeMap(CMapContents contents)
    {
        _texts = contents.Texts;
        IsIdentity = _texts.Singles.Count == 0 && _texts.Ranges.Sum(range => (long)range.High - range.Low + 1) >= IdentityCodes
            && _texts.Ranges.All(range => range.Value.Length == 1 && range.Value[0] == range.Low);
        if (IsIdentity)
        {
            return;
        }

        var singles = _texts.Singles.Values.Select(Characters.Readable).Where(text => text.Length > 0).ToList();
        var (readable, all) = CountRanges();
        readable += singles.Count;
        all += _texts.Singles.Count;
        var (text, count) = singles.CountBy(text => text).DefaultIfEmpty(new("", 0)).MaxBy(count => count.Value);
        var isFalse = count > FewCodes ? count * 10L >= readable * FalseTenths : count == FewCodes && readable == FewCodes && text != " ";
        _falseText = isFalse ? text : null;
        IsTrusted = !isFalse && readable * 2 >= all;
    }

    /// <summary>The map denoted by a name instead of a stream.</summary>
    public static ToUnicodeMap Identity { get; } = new(IdentityContents());

    /// <summary>False if the map, or most of it, is unreliable.</summary>
    public bool IsTrusted { get; } = true;

    /// <summary>True if every code maps to itself.</summary>
    public bool IsIdentity { get; }

    /// <summary>The characters of a symbol font's codes. Such fonts map their codes to the private area from U+F000 on.</summary>
    public string[]? Symbols { get; init; }

    /// <summary>The characters of a code; empty if they are unknown or unreliable.</summary>
    /// <param name="code">The code.</param>
    public string Text(uint code)
    {
        if (IsIdentity || !_texts.TryFind(code, out var offset, out var first))
        {
            return "";
        }

        if (Symbols is not null && offset <= byte.MaxValue && first is [>= '\uF000' and <= '\uF0FF'] && first[0] + offset <= 0xF0FF)
        {
            return Symbols[(first[0] + offset) & byte.MaxValue];
        }

        var text = Characters.Readable(Later(first, offset));
        return text == _falseText ? "" : text;
    }

    private static CMapContents IdentityContents()
    {
        var contents = new CMapContents();
        contents.Texts.Add(0, char.MaxValue, "\0");
        return contents;
    }

    /// <summary>The text of a later code of a range: the last character is incremented.</summary>
    private static string Later(string first, uint offset)
    {
        if (offset == 0 || first.Length == 0)
        {
            return first;
        }

        var width = first.Length > 1 && char.IsSurrogatePair(first, first.Length - 2) ? 2 : 1;
        var last = width == 2 ? char.ConvertToUtf32(first, first.Length - 2) : first[^1];
        if (offset > char.MaxValue)
        {
            return "";
        }

        var changed = Characters.Of(last + (int)offset);
        return first.Length == width ? changed : string.Concat(first.AsSpan(0, first.Length - width), changed);
    }

    private (long Readable, long All) CountRanges()
    {
        var (readable, all) = (0L, 0L);
        foreach (var (low, high, first) in _texts.Ranges)
        {
            var codes = Math.Min((long)high - low + 1, char.MaxValue);
            all += codes;
            var isReadable = Characters.Readable(first).Length > 0 || Characters.Readable(Later(first, (uint)codes - 1)).Length > 0;
            readable += isReadable ? codes : 0;
        }

        return (readable, all);
    }
}
