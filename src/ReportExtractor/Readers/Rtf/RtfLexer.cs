using System.Text;

namespace ReportExtractor.Readers.Rtf;

/// <summary>Splits an RTF file into tokens (Rich Text Format Specification 1.9.1, "RTF Syntax").</summary>
internal sealed class RtfLexer(byte[] bytes)
{
    /// <summary>The most letters of a control word (32); a number has up to 10 digits.</summary>
    private const int LongestWord = 32;

    private int _at = Math.Max(0, bytes.AsSpan().IndexOf("{\\rtf"u8));

    /// <summary>The control word, or the one character of a control symbol.</summary>
    public string Word { get; private set; } = "";

    /// <summary>The control word's number, or null.</summary>
    public int? Parameter { get; private set; }

    /// <summary>The byte of text.</summary>
    public byte Byte { get; private set; }

    /// <summary>Moves to the next token.</summary>
    public RtfToken Next()
    {
        while (_at < bytes.Length)
        {
            var b = bytes[_at++];
            switch (b)
            {
                case (byte)'\r' or (byte)'\n' or 0:
                    continue;
                case (byte)'{':
                    return RtfToken.GroupBegins;
                case (byte)'}':
                    return RtfToken.GroupEnds;
                case (byte)'\\':
                    return ReadControl();
                default:
                    Byte = b;
                    return RtfToken.Byte;
            }
        }

        return RtfToken.End;
    }

    /// <summary>Skips binary data (<c>\bin</c>).</summary>
    /// <param name="count">The number of bytes.</param>
    public void Skip(int count) => _at = (int)Math.Min(bytes.Length, _at + (long)Math.Max(0, count));

    private RtfToken ReadControl()
    {
        if (_at >= bytes.Length)
        {
            return RtfToken.End;
        }

        Parameter = null;
        if (!char.IsAsciiLetter((char)bytes[_at]))
        {
            return ReadSymbol((char)bytes[_at++]);
        }

        var from = _at;
        while (_at < bytes.Length && _at - from < LongestWord && char.IsAsciiLetter((char)bytes[_at]))
        {
            _at++;
        }

        Word = Encoding.ASCII.GetString(bytes, from, _at - from);
        ReadParameter();
        return RtfToken.Control;
    }

    private void ReadParameter()
    {
        var sign = _at + 1 < bytes.Length && bytes[_at] == '-' && char.IsAsciiDigit((char)bytes[_at + 1]) ? -1 : 1;
        _at += sign < 0 ? 1 : 0;
        long number = 0;
        var from = _at;
        for (; _at < bytes.Length && _at - from < LongestWord && char.IsAsciiDigit((char)bytes[_at]); _at++)
        {
            number = Math.Min((number * 10) + (bytes[_at] - '0'), int.MaxValue);
        }

        Parameter = _at > from ? (int)(sign * number) : null;

        // One blank after a control word belongs to it.
        _at += _at < bytes.Length && bytes[_at] == ' ' ? 1 : 0;
    }

    private RtfToken ReadSymbol(char symbol)
    {
        switch (symbol)
        {
            case '\'':
                Byte = _at + 1 < bytes.Length && char.IsAsciiHexDigit((char)bytes[_at]) && char.IsAsciiHexDigit((char)bytes[_at + 1])
                    ? (byte)((Hex(bytes[_at]) << 4) | Hex(bytes[_at + 1]))
                    : (byte)'?';
                _at = Math.Min(bytes.Length, _at + 2);
                return RtfToken.Byte;
            case '\\' or '{' or '}':
                Byte = (byte)symbol;
                return RtfToken.Byte;

            // A line end after a backslash ends the paragraph.
            case '\r' or '\n':
                Word = "par";
                return RtfToken.Control;
            default:
                Word = symbol.ToString();
                return RtfToken.Control;
        }
    }

    private static int Hex(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
