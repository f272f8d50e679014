using ReportExtractor.Pdf.Fonts.Encodings;

namespace ReportExtractor.Pdf.Fonts.CMaps;

/// <summary>
/// A font's <c>/ToUnicode</c> (ISO 32000-1 §9.10.3), and whether it may be believed: some writers, to keep text from being copied or
/// by a fault, lead all codes to one character, or to such as say nothing.
/// </summary>
internal sealed class ToUnicodeMap
{
    // Two codes of one character are common (a letter and its form for headings), more are rare but for blanks.
    private const int FewCodes = 3;

    /// <summary>From this share of the codes on, in tenths, the character to which they lead is a lie.</summary>
    private const long LyingTenths = 9;

    /// <summary>A map that tells so many codes nothing but themselves was made without looking at them.</summary>
    private const long IdentityCodes = 256;

    private readonly CodeRanges<string> _texts;
    private readonly string? _lie;

    /// <summary>Weighs a map.</summary>
    /// <param name="contents">What its file says.</param>
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
        var isLie = count > FewCodes ? count * 10L >= readable * LyingTenths : count == FewCodes && readable == FewCodes && text != " ";
        _lie = isLie ? text : null;
        IsTrusted = !isLie && readable * 2 >= all;
    }

    /// <summary>The map that a name in place of a stream means.</summary>
    public static ToUnicodeMap Identity { get; } = new(IdentityContents());

    /// <summary>False where it is a lie as a whole, or for most of its codes.</summary>
    public bool IsTrusted { get; } = true;

    /// <summary>True where it says no more than that every code is its own character.</summary>
    public bool IsIdentity { get; }

    /// <summary>For a symbol font, what its codes show: such fonts lead their codes to U+F000 and what follows, a page of private use.</summary>
    public string[]? Symbols { get; init; }

    /// <summary>A code's characters; empty where the map does not tell them, or lies.</summary>
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
        return text == _lie ? "" : text;
    }

    private static CMapContents IdentityContents()
    {
        var contents = new CMapContents();
        contents.Texts.Add(0, char.MaxValue, "\0");
        return contents;
    }

    /// <summary>The text of a range's later code: its last character goes on.</summary>
    private static string Later(string first, uint offset)
    {
        if (offset == 0 || first.Length == 0)
        {
            return first;
        }

        var width = first.Length > 1 && char.IsSurrogatePair(first, first.Length - 2) ? 2 : 1;
        var last = width == 2 ? char.ConvertToUtf32(first, first.Length - 2) : first[^1];
        return offset > char.MaxValue ? "" : string.Concat(first.AsSpan(0, first.Length - width), Characters.Of(last + (int)offset));
    }

    private (long Readable, long All) CountRanges()
    {
        var (readable, all) = (0L, 0L);
        foreach (var (low, high, first) in _texts.Ranges)
        {
            var codes = Math.Min((long)high - low + 1, char.MaxValue);
            all += codes;
            var says = Characters.Readable(first).Length > 0 || Characters.Readable(Later(first, (uint)codes - 1)).Length > 0;
            readable += says ? codes : 0;
        }

        return (readable, all);
    }
}
