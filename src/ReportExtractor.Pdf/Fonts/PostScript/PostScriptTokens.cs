using System.Globalization;
using System.Text;

namespace ReportExtractor.Pdf.Fonts.PostScript;

/// <summary>The tokens of a PostScript file, such as a CMap or a Type 1 font (PostScript Language Reference §3.2).</summary>
internal ref struct PostScriptTokens(ReadOnlySpan<byte> file)
{
    // Longer strings and words occur in no CMap or encoding and are truncated.
    private const int LongestString = 256;
    private const int LongestWord = 128;

    private readonly ReadOnlySpan<byte> _file = file;
    private readonly byte[] _string = new byte[LongestString];
    private int _at;
    private int _stringLength;

    /// <summary>The characters of a name or an operator, truncated if too long.</summary>
    public string Word { get; private set; } = "";

    /// <summary>A number's value.</summary>
    public double Number { get; private set; }

    /// <summary>The bytes of a string, truncated if too long. They are valid until the next token.</summary>
    public readonly ReadOnlySpan<byte> String => _string.AsSpan(0, _stringLength);

    /// <summary>Reads the next token.</summary>
    public PostScriptToken Next()
    {
        SkipBlanks();
        if (_at >= _file.Length)
        {
            return PostScriptToken.End;
        }

        var first = _file[_at];
        switch (first)
        {
            case (byte)'/':
                _at++;
                ReadWord();
                return PostScriptToken.Name;
            case (byte)'[':
                _at++;
                return PostScriptToken.ArrayStart;
            case (byte)']':
                _at++;
                return PostScriptToken.ArrayEnd;
            case (byte)'(':
                _at++;
                ReadLiteral();
                return PostScriptToken.String;
            case (byte)'<' when _at + 1 < _file.Length && _file[_at + 1] == '<':
                _at += 2;
                return PostScriptToken.Mark;
            case (byte)'<':
                _at++;
                ReadHex();
                return PostScriptToken.String;
            case (byte)'>' or (byte)'{' or (byte)'}' or (byte)')':
                _at++;
                return PostScriptToken.Mark;
            default:
                ReadWord();
                return TryNumber(Word, out var number) ? Found(number) : PostScriptToken.Operator;
        }
    }

    private static bool IsBlank(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte b) => (char)b is '(' or ')' or '<' or '>' or '[' or ']' or '{' or '}' or '/' or '%';

    private static bool TryNumber(string word, out double number)
    {
        // A number may have a radix: 8#101 is 65.
        var mark = word.IndexOf('#', StringComparison.Ordinal);
        if (mark > 0
            && int.TryParse(word.AsSpan(0, mark), NumberStyles.None, CultureInfo.InvariantCulture, out var radix)
            && radix is >= 2 and <= 36)
        {
            return TryRadix(word.AsSpan(mark + 1), radix, out number);
        }

        number = 0;
        return (char.IsAsciiDigit(word.Length > 0 ? word[0] : 'x') || word[0] is '-' or '+' or '.')
            && double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
    }

    private static bool TryRadix(ReadOnlySpan<char> digits, int radix, out double number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            var value = char.IsAsciiDigit(digit) ? digit - '0'
                : char.IsAsciiLetter(digit) ? char.ToLowerInvariant(digit) - 'a' + 10
                : radix;
            if (value >= radix)
            {
                return false;
            }

            number = (number * radix) + value;
        }

        return digits.Length > 0;
    }

    private PostScriptToken Found(double number)
    {
        Number = number;
        return PostScriptToken.Number;
    }

    private void SkipBlanks()
    {
        while (_at < _file.Length)
        {
            if (_file[_at] == '%')
            {
                while (_at < _file.Length && _file[_at] is not (10 or 13))
                {
                    _at++;
                }
            }
            else if (IsBlank(_file[_at]))
            {
                _at++;
            }
            else
            {
                return;
            }
        }
    }

    private void ReadWord()
    {
        var from = _at;
        while (_at < _file.Length && !IsBlank(_file[_at]) && !IsDelimiter(_file[_at]))
        {
            _at++;
        }

        Word = Encoding.Latin1.GetString(_file[from..Math.Min(_at, from + LongestWord)]);
    }

    private void ReadHex()
    {
        _stringLength = 0;
        var digits = 0;
        var value = 0;
        for (; _at < _file.Length && _file[_at] != '>'; _at++)
        {
            var digit = (char)_file[_at];
            if (!char.IsAsciiHexDigit(digit))
            {
                continue;
            }

            value = (value << 4) | (char.IsAsciiDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10);
            if (++digits % 2 == 0)
            {
                Append((byte)value);
            }
        }

        // A last single digit is the high one.
        if (digits % 2 == 1)
        {
            Append((byte)(value << 4));
        }

        _at++;
    }

    private void ReadLiteral()
    {
        _stringLength = 0;
        for (var depth = 1; _at < _file.Length; _at++)
        {
            var b = _file[_at];
            depth += b == '(' ? 1 : b == ')' ? -1 : 0;
            if (depth == 0)
            {
                break;
            }

            if (b == '\\' && _at + 1 < _file.Length)
            {
                b = _file[++_at];
            }

            Append(b);
        }

        _at++;
    }

    private void Append(byte b)
    {
        if (_stringLength < LongestString)
        {
            _string[_stringLength++] = b;
        }
    }
}
